-- A database is born as a demonstration or as a real one, and stays so: one row, written once, changed by nobody.
create table database.origin (
  single     boolean primary key default true check (single),
  kind       text not null check (kind in ('demo', 'real')),
  created_at timestamptz not null default now()
);

create function database.refuse_another_origin() returns trigger language plpgsql as $$
begin
  raise exception 'the origin of a database never changes';
end $$;

create trigger origin_never_changes
  before update or delete or truncate on database.origin
  for each statement execute function database.refuse_another_origin();
-- Also in sessions that leave ordinary triggers out, as replication does.
alter table database.origin enable always trigger origin_never_changes;
