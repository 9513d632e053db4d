-- Gộp hồ sơ trùng. A merge is a fact: this record stands for that one from then on. Nothing that points at the record
-- which gave way is rewritten, so that undoing a merge is the end of the fact and nothing more.

create table partners.merge (
  id          bigint generated always as identity primary key,
  loser       text not null references partners.partner,
  survivor    text not null references partners.partner,
  why         text not null check (char_length(why) between 1 and 500),
  -- What the survivor said before and what the merge made it say, each field with its source.
  before      jsonb not null,
  after       jsonb not null,
  on_day      date not null,
  at          timestamptz not null,
  by_name     text not null,
  body        text not null,
  body_name   text not null,
  undone_at   timestamptz,
  undone_by   text,
  undone_body text,
  undone_why  text check (char_length(undone_why) between 1 and 500),
  check (loser <> survivor),
  check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_why is null) and (undone_at is null) = (undone_body is null)),
  -- The window is ours, mặc định; that there is one is not left to the program alone.
  check (undone_at is null or undone_at < at + interval '31 days')
);
create unique index merge_stands on partners.merge (loser) where undone_at is null;
create index merge_survivor on partners.merge (survivor) where undone_at is null;

alter table partners.partner add column merged_into text references partners.partner check (merged_into <> id);
comment on column partners.partner.merged_into is 'the record that stands for this one today, at the end of all merges; null for one that stands for itself';
create index partner_merged on partners.partner (merged_into) where merged_into is not null;
-- What the records that gave way were called: one still looks for them by these names.
alter table partners.partner add column other_names text[] not null default '{}';

-- Whoever keeps a partner's id asks here which partner it means today.
create view partners.current_partner as
  select id, coalesce(merged_into, id) as current from partners.partner;
comment on view partners.current_partner is 'Đối tác hiện hành: published for the modules above; the id that a partner''s id means today';

-- One merge at a time: two that look at the old state could merge each into the other.
create function partners.refuse_wrong_merge() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7214500053);
  if tg_op = 'UPDATE' then
    if old.undone_at is not null or new.undone_at is null
        or (new.loser, new.survivor, new.why, new.before, new.after, new.at) is distinct from (old.loser, old.survivor, old.why, old.before, old.after, old.at) then
      raise exception 'a merge keeps what was done; it is undone once' using errcode = 'restrict_violation';
    end if;
    if exists (select from partners.merge where loser = new.survivor and undone_at is null) then
      raise exception 'partner % has itself given way', new.survivor using errcode = 'check_violation', constraint = 'merge_into_merged';
    end if;
  elsif exists (select from partners.merge where loser in (new.survivor, new.loser) and undone_at is null) then
    raise exception 'partner % or % has itself given way', new.loser, new.survivor using errcode = 'check_violation', constraint = 'merge_into_merged';
  end if;
  return new;
end $$;
create trigger merge_right before insert or update on partners.merge for each row execute function partners.refuse_wrong_merge();

-- After a merge or its undo: which record stands for the loser and for all that had given way to it.
create function partners.follow_merge() returns trigger language plpgsql as $$
begin
  with recursive gone(id) as (
    select new.loser
    union
    select m.loser from partners.merge m join gone on m.survivor = gone.id where m.undone_at is null)
  update partners.partner p
  set merged_into = case when new.undone_at is null then new.survivor when p.id = new.loser then null else new.loser end
  from gone where p.id = gone.id;
  return null;
end $$;
create trigger merge_follows after insert or update on partners.merge for each row execute function partners.follow_merge();
create trigger merge_stays before delete on partners.merge for each row execute function partners.refuse_change();

-- A ring is looked for along the records that stand today.
create or replace function partners.refuse_ring() returns trigger language plpgsql as $$
begin
  if new.parent is null then
    return new;
  end if;
  perform pg_advisory_xact_lock(7214500051);
  if exists (
    with recursive above(id) as (
      select current from partners.current_partner where id = new.parent
      union
      select c.current from partners.partner p join above on p.id = above.id join partners.current_partner c on c.id = p.parent)
    select 1 from above where id in (new.id, coalesce(new.merged_into, new.id)))
  then
    raise exception 'partner % would stand above itself', new.id using errcode = 'check_violation', constraint = 'partner_ring';
  end if;
  return new;
end $$;

-- A code that the record which gave way also had is not two partners' code.
alter table partners.identifier add column live boolean not null default true;
drop index partners.identifier_lei;
create unique index identifier_lei on partners.identifier (value) where kind = 'LEI' and live;
create index identifier_value on partners.identifier (kind, value);

-- By what two records look alike; filled by the program, empty until then.
alter table partners.partner add column plain_names text[];
alter table partners.partner add column site_host text not null default '';
create index partner_plain_names on partners.partner using gin (plain_names);
create index partner_site_host on partners.partner (site_host) where site_host <> '';
create index partner_words_alike on partners.partner using gin (words public.gin_trgm_ops);
alter table partners.partner add column compared_version int not null default 0;
create index partner_to_compare on partners.partner (id) where compared_version <> version;

-- Two that look alike, as last compared; what somebody said of it stays.
create table partners.look_alike (
  one        text not null references partners.partner,
  other      text not null references partners.partner,
  reason     text not null,
  likeness   int not null check (likeness between 0 and 100),
  found_at   timestamptz not null,
  apart_at   timestamptz,
  apart_by   text,
  apart_body text,
  apart_why  text check (char_length(apart_why) between 1 and 500),
  primary key (one, other),
  check (one < other),
  check ((apart_at is null) = (apart_by is null) and (apart_at is null) = (apart_why is null))
);
create index look_alike_open on partners.look_alike (likeness desc, one, other) where apart_at is null;
create index look_alike_other on partners.look_alike (other);
comment on column partners.look_alike.apart_at is 'when somebody said that they are two partners: then they are no longer offered';
