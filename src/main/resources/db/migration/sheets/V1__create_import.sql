-- An upload and its rows, as they were read and judged; nothing of it is a record yet.
create table sheets.import (
  id         uuid primary key,
  form       text not null,
  account    text not null,
  by_name    text not null,
  body       text not null,
  body_name  text not null,
  file       text not null check (char_length(file) between 1 and 200),
  size       int not null,
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  at         timestamptz not null,
  expires_at timestamptz not null,
  state      text not null check (state in ('STAGED', 'TAKING', 'TAKEN', 'UNDOING', 'UNDONE')),
  begun_at   timestamptz,
  worked_at  timestamptz,
  ended_at   timestamptz,
  undone_at  timestamptz,
  check ((state = 'STAGED') = (begun_at is null))
);
comment on column sheets.import.worked_at is 'when the last chunk was done: long ago while rows are left means that the work was cut off';
create index import_owner on sheets.import (form, account, body, at desc);
create index import_file on sheets.import (sha256);

create table sheets.row (
  import  uuid not null references sheets.import on delete cascade,
  number  int not null,
  cells   jsonb not null,
  verdict text not null check (verdict in ('NEW', 'CHANGED', 'SAME', 'LIKE', 'WRONG')),
  record  text,
  version int,
  before  jsonb not null,
  faults  jsonb not null,
  keep    boolean not null default false,
  outcome text check (outcome in ('APPLIED', 'LEFT', 'UNDONE', 'STAYED')),
  result  text,
  result_version int,
  undo    text,
  why     jsonb not null default '[]',
  primary key (import, number),
  check ((outcome in ('APPLIED', 'UNDONE', 'STAYED')) = (result is not null))
);
comment on column sheets.row.record is 'the record that the row changes, is the same as, or is like';
comment on column sheets.row.keep is 'somebody said that a row like a record is to be added all the same';
comment on column sheets.row.outcome is 'LEFT: not possible any more when its turn came; STAYED: not undone, since somebody changed the record';
create index row_result on sheets.row (result) where result is not null;
create index row_ahead on sheets.row (import, number) where outcome is null;
