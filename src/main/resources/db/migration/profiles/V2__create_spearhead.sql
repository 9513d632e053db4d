-- Mũi nhọn: what a locality puts first in a year. Two places a locality and year, so a third has nowhere to stand.
create table profiles.spearhead (
  id             uuid primary key,
  version        int  not null default 0,
  locality       text not null references reference.locality (code),
  year           int  not null check (year between 2025 and 2100),
  place          int  not null check (place between 1 and 2),
  title          text not null check (char_length(title) between 1 and 160),
  title_en       text not null check (char_length(title_en) <= 160),
  title_stale    boolean not null,
  sectors        text[] not null check (cardinality(sectors) between 1 and 6),
  markets        text[] not null,
  why            text not null check (char_length(why) between 1 and 2000),
  why_en         text not null check (char_length(why_en) <= 2000),
  why_stale      boolean not null,
  source         text not null check (char_length(source) <= 300),
  source_address text not null check (source_address = '' or source_address ~ '^https?://'),
  source_on      date,
  source_seen    boolean not null,
  published_at   timestamptz,
  unique (locality, year, place),
  unique (id, locality),
  check (source <> '' or (source_address = '' and source_on is null and not source_seen)),
  check (published_at is null or source <> '')
);
create index spearhead_shown on profiles.spearhead (year, locality) where published_at is not null;

-- Sáng kiến: done within two years. Three places a locality and year of its beginning.
create table profiles.initiative (
  id             uuid primary key,
  version        int  not null default 0,
  locality       text not null references reference.locality (code),
  year           int  not null generated always as (extract(year from start_month)::int) stored,
  place          int  not null check (place between 1 and 3),
  spearhead      uuid,
  title          text not null check (char_length(title) between 1 and 160),
  title_en       text not null check (char_length(title_en) <= 160),
  title_stale    boolean not null,
  about          text not null check (char_length(about) <= 2000),
  about_en       text not null check (char_length(about_en) <= 2000),
  about_stale    boolean not null,
  owner_body     text not null references reference.body (id),
  owner_note     text not null check (char_length(owner_note) <= 160),
  budget         text not null check (budget in ('LOCAL', 'CENTRAL', 'SOCIAL', 'PARTNER', 'MIXED')),
  budget_note    text not null check (char_length(budget_note) <= 300),
  returns        text not null check (char_length(returns) <= 1000),
  returns_en     text not null check (char_length(returns_en) <= 1000),
  returns_stale  boolean not null,
  start_month    date not null check (extract(day from start_month) = 1),
  end_month      date not null check (extract(day from end_month) = 1),
  state          text not null check (state in ('PROPOSED', 'RUNNING', 'DONE', 'STOPPED')),
  stop_reason    text not null check (char_length(stop_reason) <= 2000),
  created_on     date not null,
  updated_on     date,
  published_at   timestamptz,
  unique (locality, year, place),
  foreign key (spearhead, locality) references profiles.spearhead (id, locality),
  check (end_month >= start_month),
  constraint within_two_years check (end_month < start_month + interval '24 months'),
  check ((state = 'STOPPED') = (stop_reason <> ''))
);
create index initiative_of_spearhead on profiles.initiative (spearhead) where spearhead is not null;
create index initiative_ending on profiles.initiative (end_month) where state in ('PROPOSED', 'RUNNING');

-- Cập nhật: how an initiative goes, as it was said on a day.
create table profiles.progress (
  id         uuid primary key,
  initiative uuid not null references profiles.initiative,
  on_day     date not null,
  said       text not null check (char_length(said) between 1 and 2000),
  said_en    text not null check (char_length(said_en) <= 2000),
  state_from text not null,
  state_to   text not null,
  by_name    text not null,
  by_body    text not null references reference.body (id),
  at         timestamptz not null
);
create index progress_initiative on profiles.progress (initiative, at);
create trigger progress_kept before update or delete on profiles.progress for each row execute function profiles.refuse_change();
create trigger progress_not_emptied before truncate on profiles.progress execute function profiles.refuse_change();
