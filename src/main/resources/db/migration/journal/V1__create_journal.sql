-- What happened: append-only.
create table journal.entry (
  id           bigint generated always as identity primary key,
  at           timestamptz not null,
  account      text,
  account_name text not null,
  body         text,
  body_name    text not null,
  act          text not null,
  module       text not null,
  record       text not null,
  before       jsonb not null,
  after        jsonb not null
);
create index entry_subject on journal.entry (module, record, id desc);

-- The thread: one click before, one click after.
create table journal.link (
  before_module text not null,
  before_record text not null,
  after_module  text not null,
  after_record  text not null,
  how           text not null,
  at            timestamptz not null,
  primary key (before_module, before_record, after_module, after_record, how)
);
create index link_after on journal.link (after_module, after_record);
