-- Chương trình tài trợ, đợt mời: who pays for what, from when to when. Open and closed are a matter of the day.
create table opportunities.programme (
  id                  uuid primary key,
  version             int  not null,
  kind                text not null check (kind in ('GRANT', 'LOAN', 'TRAINING', 'RESEARCH', 'EXCHANGE')),
  name                text not null check (char_length(name) between 1 and 200),
  name_en             text not null check (char_length(name_en) <= 200),
  name_stale          boolean not null,
  applicants          text not null check (char_length(applicants) <= 2000),
  applicants_en       text not null check (char_length(applicants_en) <= 2000),
  applicants_stale    boolean not null,
  funder              text not null check (char_length(funder) between 1 and 200),
  partner             text,
  opens_on            date,
  closes_on           date check (closes_on >= opens_on),
  value_least         bigint check (value_least >= 0),
  value_most          bigint check (value_most >= value_least),
  currency            text,
  sectors             text[] not null,
  markets             text[] not null,
  link                text not null check (char_length(link) <= 500),
  source              text not null check (char_length(source) between 1 and 500),
  origin              text not null check (origin in ('OFFICER', 'DEMO')),
  owner_body          text not null references reference.body (id),
  words               text not null,
  plain               tsvector generated always as (to_tsvector('simple'::regconfig, words)) stored,
  created_at          timestamptz not null,
  changed_at          timestamptz not null,
  check ((currency is null) = (value_least is null and value_most is null))
);
create index programme_closing on opportunities.programme ((coalesce(closes_on, date '9999-12-31')), id);
create index programme_words on opportunities.programme using gin (plain);
create index programme_partner on opportunities.programme (partner) where partner is not null;

-- Which programmes may pay for which opportunity, as its owner says.
create table opportunities.funding (
  opportunity uuid not null references opportunities.opportunity on delete cascade,
  programme   uuid not null references opportunities.programme,
  primary key (opportunity, programme)
);
create index funding_programme on opportunities.funding (programme);
