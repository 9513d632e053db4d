-- What an officer said no to, and why. Kept; taking it back is a second moment on the same row.
create table matching.rejection (
  id         bigint generated always as identity primary key,
  need       uuid not null references needs.need (id),
  module     text not null,
  record     text not null,
  why        text not null check (char_length(why) between 1 and 500),
  at         timestamptz not null,
  by_name    text not null,
  by_body    text not null,
  undone_at  timestamptz,
  undone_by  text,
  check ((undone_at is null) = (undone_by is null))
);
create unique index rejection_stands on matching.rejection (need, module, record) where undone_at is null;
