-- One open duty a subject, kind and body. Closed ones may share a moment: opened and closed twice within one transaction.
alter table tasks.duty drop constraint duty_module_record_kind_body_closed_at_key;
create unique index duty_one_open on tasks.duty (module, record, kind, body) where closed_at is null;
