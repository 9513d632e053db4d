-- The chain. An entry is sealed when its transaction commits: the deferred trigger takes the lock as the last thing
-- before the commit, so writers wait for each other only there, and positions have no gap even when others roll back.
alter table journal.entry add column source text not null default '';
create index entry_at on journal.entry (at);
create index entry_act on journal.entry (act, id desc);
create index entry_body on journal.entry (body, id desc);
create index entry_account on journal.entry (account, id desc);

-- No foreign key to the entry: checking one needs the right to update the entry's table, which is taken away below.
-- Verification finds what a foreign key would.
create table journal.seal (
  position bigint primary key check (position > 0),
  entry    bigint not null unique,
  previous bytea not null check (length(previous) = 32),
  hash     bytea not null check (length(hash) = 32)
);

-- What is known of the chain from outside of it: its beginning, its head each day, what was pruned; signed with a key
-- that the database does not hold.
create table journal.anchor (
  id        bigint generated always as identity primary key,
  position  bigint not null check (position >= 0),
  hash      bytea not null check (length(hash) = 32),
  at        timestamptz not null,
  cause     text not null check (cause in ('genesis', 'daily', 'pruned')),
  key       text not null,
  signature bytea not null,
  check (cause = 'genesis' or length(signature) = 64)
);
create unique index anchor_once on journal.anchor (cause, position);
insert into journal.anchor (position, hash, at, cause, key, signature)
values (0, sha256(convert_to('Đồng Hành', 'UTF8')), now(), 'genesis', '', '');

-- One field in a form that two readers cannot understand differently: its length in bytes, a colon, the field, a comma.
create function journal.field(value text) returns text immutable language sql
return coalesce(octet_length(value) || ':' || value || ',', '-,');

create function journal.canonical(e journal.entry) returns bytea stable language sql
return convert_to(
  journal.field(e.id::text) || journal.field((extract(epoch from e.at) * 1000000)::bigint::text)
  || journal.field(e.account) || journal.field(e.account_name) || journal.field(e.body) || journal.field(e.body_name)
  || journal.field(e.source) || journal.field(e.act) || journal.field(e.module) || journal.field(e.record)
  || journal.field(e.before::text) || journal.field(e.after::text), 'UTF8');

create function journal.seal_entry() returns trigger language plpgsql as $$
declare tail record;
begin
  perform pg_advisory_xact_lock(2026001);
  select position, hash into tail from journal.seal order by position desc limit 1;
  if not found then
    select position, hash into tail from journal.anchor order by position desc limit 1;
  end if;
  insert into journal.seal (position, entry, previous, hash)
  values (tail.position + 1, new.id, tail.hash, sha256(tail.hash || journal.canonical(new)));
  return null;
end $$;

create constraint trigger seal after insert on journal.entry
deferrable initially deferred for each row execute function journal.seal_entry();

-- What was written before there was a chain.
do $$
declare
  e journal.entry;
  last_hash bytea := (select hash from journal.anchor);
  place bigint := 0;
begin
  for e in select * from journal.entry order by id loop
    place := place + 1;
    insert into journal.seal values (place, e.id, last_hash, sha256(last_hash || journal.canonical(e)));
    select hash into last_hash from journal.seal where position = place;
  end loop;
end $$;
