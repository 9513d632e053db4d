-- Links that let somebody do one thing once. Only the hash of what stands in the link is kept.
create table site.one_time_link (
  hash       bytea primary key,
  purpose    text not null,
  module     text not null,
  record     text not null,
  made_at    timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index one_time_link_subject on site.one_time_link (purpose, module, record) where used_at is null;
