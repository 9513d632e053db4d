create table tasks.duty (
  id        bigint generated always as identity primary key,
  module    text not null,
  record    text not null,
  kind      text not null,
  title_vi  text not null,
  title_en  text not null,
  body      text not null,
  waited_by text,
  due       date,
  basis     text not null default '',
  link      text not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  unique nulls not distinct (module, record, kind, body, closed_at)
);
create index duty_open on tasks.duty (body, due) where closed_at is null;
create index duty_waited on tasks.duty (waited_by, due) where closed_at is null;
