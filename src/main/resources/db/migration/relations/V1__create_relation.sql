-- Quan hệ địa phương: facts. A fact is never changed: a correction is a new row of the same id with the reason for it,
-- and the newest row is what holds.

create table relations.relation (
  id               text not null,
  revision         int not null check (revision > 0),
  holder           text not null,
  level            text not null,
  locality         text not null references reference.locality,
  former_unit      text not null,
  partner          text not null,
  country          text not null references reference.country,
  kind             text not null,
  signed_on        text check (signed_on ~ '^\d{4}(-\d{2}){0,2}$'),
  source           text not null,
  verification     text not null check (verification in ('LOOKED_UP', 'REFERENCE', 'COMPUTED')),
  note             text not null,
  withdrawn        boolean not null,
  reason           text not null,
  account          text,
  by_name          text not null,
  body             text,
  body_name        text not null,
  at               timestamptz not null,
  primary key (id, revision)
);
comment on column relations.relation.holder is 'the Vietnamese unit as the source names it, perhaps one that is no more';
comment on column relations.relation.locality is 'the unit of today that carries the relation on';
comment on column relations.relation.former_unit is 'the province or city of before 1 July 2025 that it belonged to';
comment on column relations.relation.signed_on is 'a year, a month or a day, as precisely as the source says; null when it does not';

create table relations.past_event (
  id             text not null,
  revision       int not null check (revision > 0),
  name_vi        text not null,
  name_en        text not null,
  began          text not null check (began ~ '^\d{4}(-\d{2}){0,2}$'),
  ended          date,
  place          text not null,
  host           text references reference.locality,
  countries      text[] not null,
  delegates      int check (delegates > 0),
  delegates_word text,
  scope          text not null,
  source         text not null,
  verification   text not null check (verification in ('LOOKED_UP', 'REFERENCE', 'COMPUTED')),
  note           text not null,
  withdrawn      boolean not null,
  reason         text not null,
  account        text,
  by_name        text not null,
  body           text,
  body_name      text not null,
  at             timestamptz not null,
  primary key (id, revision)
);

create function relations.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a fact is not changed: state a correction' using errcode = 'restrict_violation';
end $$;
create trigger relation_stays before update or delete on relations.relation
  for each row execute function relations.refuse_change();
create trigger past_event_stays before update or delete on relations.past_event
  for each row execute function relations.refuse_change();

-- What holds.
create view relations.standing_relation as
  select distinct on (id) * from relations.relation order by id, revision desc;
create view relations.standing_event as
  select distinct on (id) * from relations.past_event order by id, revision desc;

create table relations.load (
  file      text primary key,
  sha256    text not null,
  rows      int not null,
  loaded_at timestamptz not null
);
