-- Đối tác. Files bring the first ones; bodies add theirs. What changes a partner is an act with a row of its own.

create table partners.partner (
  id                  text primary key,
  kind                text not null,
  name                text not null check (name <> '' and name = btrim(name)),
  name_vi             text not null,
  sort_name           text not null,
  country             text not null references reference.country,
  territory           text[] not null,
  sectors             text[] not null,
  website             text not null,
  parent              text references partners.partner check (parent <> id),
  about               text not null,
  owner_body          text,
  audience            text not null check (audience in ('PUBLIC', 'SIGNED_IN')),
  source              text not null,
  source_as_of        date,
  source_verification text not null check (source_verification in ('LOOKED_UP', 'REFERENCE', 'COMPUTED')),
  source_note         text not null,
  sourced             boolean not null,
  -- The newest acts stand here too, so that a list is one query.
  level               text,
  level_expires       date,
  last_confirmed      date,
  fresh_until         date not null,
  version             int not null default 1,
  created_at          timestamptz not null,
  changed_at          timestamptz not null
);
comment on column partners.partner.territory is 'alpha-3 of the countries it stands for; empty for a body of many states or cities, whatever its seat';
comment on column partners.partner.owner_body is 'the body that added it, null for one that a file brought';
comment on column partners.partner.sourced is 'true when the source bears the record out: seen there, and named';
create index partner_territory on partners.partner using gin (territory);
create index partner_sectors on partners.partner using gin (sectors);
create index partner_name on partners.partner (sort_name, id);
create index partner_country on partners.partner (country);
create index partner_parent on partners.partner (parent);

create sequence partners.partner_number start 1001;

-- A group stands above its subsidiaries and never, by any way round, above itself. One change at a time: two that
-- look at the old tree could close a ring together.
create function partners.refuse_ring() returns trigger language plpgsql as $$
begin
  if new.parent is null then
    return new;
  end if;
  perform pg_advisory_xact_lock(7214500051);
  if exists (
    with recursive above(id) as (
      select new.parent
      union
      select p.parent from partners.partner p join above on p.id = above.id where p.parent is not null)
    select 1 from above where id = new.id)
  then
    raise exception 'partner % would stand above itself', new.id using errcode = 'check_violation', constraint = 'partner_ring';
  end if;
  return new;
end $$;
create trigger partner_ring before insert or update of parent on partners.partner
  for each row execute function partners.refuse_ring();

create table partners.identifier (
  partner text not null references partners.partner,
  kind    text not null,
  value   text not null,
  primary key (partner, kind, value)
);
-- One legal entity, one code: two partners with the same one are the same partner.
create unique index identifier_lei on partners.identifier (value) where kind = 'LEI';

-- Where the value of one field comes from, where it is not the source of the whole record.
create table partners.provenance (
  partner      text not null references partners.partner,
  field        text not null,
  source       text not null,
  as_of        date,
  verification text not null check (verification in ('LOOKED_UP', 'REFERENCE', 'COMPUTED')),
  note         text not null,
  by_name      text,
  body_name    text,
  at           timestamptz not null,
  primary key (partner, field)
);
comment on column partners.provenance.by_name is 'the person who changed the field, null when a file brought it; a later file leaves a person''s change alone';

create table partners.verification (
  id        bigint generated always as identity primary key,
  partner   text not null references partners.partner,
  level     text not null,
  method    text not null,
  on_day    date not null,
  expires   date check (expires > on_day),
  evidence  text not null,
  account   text,
  by_name   text not null,
  body      text,
  body_name text not null,
  at        timestamptz not null
);
create index verification_partner on partners.verification (partner, id desc);

create table partners.confirmation (
  id        bigint generated always as identity primary key,
  partner   text not null references partners.partner,
  on_day    date not null,
  how       text not null,
  account   text,
  by_name   text not null,
  body      text,
  body_name text not null,
  at        timestamptz not null
);
create index confirmation_partner on partners.confirmation (partner, id desc);

create table partners.contact (
  id          bigint generated always as identity primary key,
  partner     text not null references partners.partner,
  person      text not null,
  function    text not null,
  unit        text not null,
  phone       text not null,
  mail        text not null,
  consent     text not null,
  consent_on  date,
  consent_how text not null,
  since       date,
  until       date check (until >= since),
  owner_body  text not null,
  owner_name  text not null,
  demo        boolean not null,
  version     int not null default 1,
  created_at  timestamptz not null,
  check (consent <> 'GIVEN' or (consent_on is not null and consent_how <> ''))
);
comment on table partners.contact is 'Personal data (Law 91/2025/QH15): never in search, in open data or on a public page';
create index contact_partner on partners.contact (partner, id);

create table partners.contact_share (
  contact bigint not null references partners.contact on delete cascade,
  body    text not null,
  since   date not null,
  by_name text not null,
  primary key (contact, body)
);

-- Every touch of a partner, by every body: what officers open first.
create table partners.interaction (
  id        bigint generated always as identity primary key,
  partner   text not null references partners.partner,
  contact   bigint references partners.contact on delete set null,
  kind      text not null,
  on_day    date not null,
  title     text not null,
  summary   text not null,
  account   text,
  by_name   text not null,
  body      text,
  body_name text not null,
  at        timestamptz not null
);
create index interaction_partner on partners.interaction (partner, on_day desc, id desc);

-- What was done stays as it was done.
create function partners.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% keeps what was done', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger verification_stays before update or delete on partners.verification
  for each row execute function partners.refuse_change();
create trigger confirmation_stays before update or delete on partners.confirmation
  for each row execute function partners.refuse_change();

create table partners.load (
  file      text primary key,
  sha256    text not null,
  rows      int not null,
  loaded_at timestamptz not null
);
