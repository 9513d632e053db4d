-- Đầu mối: for one locality and one topic, one body speaks with a partner. At most one at a time, whoever asks and however
-- many ask at once.
create extension if not exists btree_gist schema public;

create table partners.lead (
  id        bigint generated always as identity primary key,
  partner   text not null references partners.partner,
  locality  text not null references reference.locality,
  topic     text not null,
  body      text not null,
  since     date not null,
  until     date check (until >= since),
  reason    text not null check (char_length(reason) between 1 and 500),
  by_name   text not null,
  by_body   text not null,
  body_name text not null,
  at        timestamptz not null,
  ended_why text check (char_length(ended_why) between 1 and 500),
  ended_by  text,
  check ((until is null) = (ended_why is null) and (until is null) = (ended_by is null)),
  constraint lead_one_at_a_time exclude using gist (partner with =, locality with =, topic with =, daterange(since, until, '[)') with &&)
);
comment on column partners.lead.topic is 'the code of a group of sectors, empty for everything that has no lead of its own';
comment on column partners.lead.until is 'the first day on which it no longer speaks; null while it does';
comment on column partners.lead.body_name is 'of the body whose officer named it';
create index lead_partner on partners.lead (partner, locality, id desc);

-- What was named stays named; it only ends, once.
create function partners.refuse_lead_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.until is not null
      or to_jsonb(new) - 'until' - 'ended_why' - 'ended_by' <> to_jsonb(old) - 'until' - 'ended_why' - 'ended_by' then
    raise exception 'a lead is not changed: name another' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger lead_stays before update or delete on partners.lead for each row execute function partners.refuse_lead_change();
