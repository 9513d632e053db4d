-- Who should be told what: to a body or to one account, as a message key with its arguments.
create table journal.notice (
  id         bigint generated always as identity primary key,
  at         timestamptz not null,
  body       text,
  account    text,
  key        text not null,
  arguments  jsonb not null,
  module     text not null,
  record     text not null,
  link       text not null,
  by_account text,
  check (num_nonnulls(body, account) = 1)
);
create index notice_body on journal.notice (body, id desc) where body is not null;
create index notice_account on journal.notice (account, id desc) where account is not null;
create index notice_by on journal.notice (by_account, at) where by_account is not null;

-- Each reader reads for themselves, also what was told to their body.
create table journal.notice_read (
  notice  bigint not null references journal.notice on delete cascade,
  account text not null,
  at      timestamptz not null,
  primary key (account, notice)
);
