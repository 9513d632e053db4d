-- Danh mục dùng chung. A row that leaves its file is withdrawn, not deleted: others may still point at it.

create table reference.source (
  file         text not null,
  field        text not null,
  source       text not null,
  as_of        date,
  verification text not null check (verification in ('LOOKED_UP', 'REFERENCE', 'COMPUTED')),
  note         text not null,
  withdrawn    boolean not null default false,
  primary key (file, field)
);

create table reference.locality (
  code        text primary key,
  name_vi     text not null,
  name_en     text not null,
  region      text not null,
  region_vi   text not null,
  region_en   text not null,
  area_km2    numeric(10, 2) not null check (area_km2 > 0),
  population  int not null check (population > 0),
  seat        text not null,
  land_border text[] not null,
  coastal     boolean not null,
  merged      boolean not null,
  note        text not null,
  withdrawn   boolean not null default false
);

-- What a unit was called and of what kind it was, from when to when.
create table reference.locality_state (
  locality   text not null references reference.locality,
  kind       text not null check (kind in ('PROVINCE', 'CITY')),
  full_name  text not null,
  valid_from date not null,
  valid_to   date check (valid_to >= valid_from),
  basis      text not null,
  withdrawn  boolean not null default false,
  primary key (locality, valid_from)
);

create table reference.former_unit (
  iso       text primary key,
  name_vi   text not null unique,
  locality  text not null references reference.locality,
  valid_to  date not null,
  withdrawn boolean not null default false
);

create table reference.country (
  code                     text primary key check (code ~ '^[A-Z]{3}$'),
  alpha2                   text not null unique check (alpha2 ~ '^[A-Z]{2}$'),
  name_vi                  text not null,
  name_en                  text not null,
  region                   text not null,
  subregion                text not null,
  un_member                boolean not null,
  standing                 text not null check (standing in ('ESTABLISHED', 'NONE', 'NOT_APPLICABLE', 'VIET_NAM')),
  relations_on             date,
  relations_verification   text,
  partnership_level        text,
  partnership_on           date,
  partnership_precision    text,
  partnership_counted      boolean not null,
  partnership_verification text,
  asean                    boolean not null,
  apec                     boolean not null,
  eu                       boolean not null,
  note                     text not null,
  withdrawn                boolean not null default false
);

create table reference.market (
  code      text primary key,
  name_vi   text not null,
  name_en   text not null,
  countries text[] not null,
  withdrawn boolean not null default false
);

create table reference.mission (
  id                      text primary key,
  kind                    text not null,
  name_vi                 text not null,
  name_en                 text not null,
  city                    text not null,
  host_country            text not null references reference.country,
  accredited              text[] not null,
  organisations           text[] not null,
  accredited_verification text,
  source                  text not null,
  verification            text not null,
  note                    text not null,
  withdrawn               boolean not null default false
);

create table reference.trade_agreement (
  code         text primary key,
  name_vi      text not null,
  name_en      text not null,
  kind         text not null,
  parties      text[] not null,
  signed       date,
  in_force     date,
  in_force_vnm date,
  status       text not null,
  source       text not null,
  verification text not null,
  note         text not null,
  withdrawn    boolean not null default false
);

-- A party for which an agreement came into force on another day than for the rest.
create table reference.accession (
  agreement    text not null references reference.trade_agreement,
  country      text not null references reference.country,
  in_force     date not null,
  source       text not null,
  verification text not null,
  withdrawn    boolean not null default false,
  primary key (agreement, country)
);

create table reference.sector (
  code        text primary key,
  level       int not null check (level in (1, 2)),
  parent      text references reference.sector,
  name_vi     text not null,
  name_en     text not null,
  keywords_vi text[] not null,
  keywords_en text[] not null,
  sections    text[] not null,
  divisions   text[] not null,
  sdgs        int[] not null,
  withdrawn   boolean not null default false
);

create table reference.body (
  id                   text primary key,
  kind                 text not null,
  name_vi              text not null,
  name_en              text not null,
  short_name           text not null,
  parent               text references reference.body,
  locality             text references reference.locality,
  mission              text references reference.mission,
  valid_from           date,
  valid_from_precision text,
  source               text not null,
  verification         text not null,
  note                 text not null,
  withdrawn            boolean not null default false
);

create table reference.article (
  id           text primary key,
  title        text not null,
  publisher    text not null,
  published_on date not null,
  precision    text not null,
  link         text not null,
  note         text not null,
  withdrawn    boolean not null default false
);

-- Each accepted file, and what it changed.
create table reference.load (
  id        bigint generated always as identity primary key,
  file      text not null,
  sha256    text not null,
  rows      int not null,
  added     int not null,
  changed   int not null,
  withdrawn int not null,
  loaded_at timestamptz not null
);
create index load_file on reference.load (file, id desc);

create table reference.revision (
  id     bigint generated always as identity primary key,
  load   bigint not null references reference.load,
  record text not null,
  key    text not null,
  before jsonb not null,
  after  jsonb not null
);
create index revision_record on reference.revision (record, key, id desc);
