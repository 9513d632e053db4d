-- Hồ sơ địa phương: what a locality says of itself to partners abroad, in two languages. What is written here is the draft;
-- the public reads an edition.
create table profiles.profile (
  locality   text primary key references reference.locality (code),
  version    int  not null default 0,
  published  int,
  changed_on date,
  demo       boolean not null
);
comment on column profiles.profile.published is 'number of the edition that the public reads, null while there is none';

-- Đoạn: one part of the introduction, Vietnamese and English side by side.
create table profiles.passage (
  locality       text not null references profiles.profile,
  section        text not null check (section in ('INTRODUCTION', 'STRENGTHS', 'INFRASTRUCTURE', 'PEOPLE', 'INCENTIVES')),
  vi             text not null check (char_length(vi) <= 4000),
  en             text not null check (char_length(en) <= 4000),
  vi_on          date,
  en_on          date,
  behind         text check (behind in ('VI', 'EN')),
  agreed_vi      text not null,
  agreed_en      text not null,
  source         text not null check (char_length(source) <= 300),
  source_address text not null check (source_address = '' or source_address ~ '^https?://'),
  source_on      date,
  source_seen    boolean not null,
  primary key (locality, section),
  check ((vi = '') = (vi_on is null)),
  check ((en = '') = (en_on is null)),
  check (behind is null or (vi <> '' and en <> '')),
  check (source <> '' or (source_address = '' and source_on is null and not source_seen))
);
comment on column profiles.passage.behind is 'the language that does not yet say what the other says; null when they agree';
comment on column profiles.passage.agreed_vi is 'the Vietnamese as it was when both last said the same';

create table profiles.figure (
  id             uuid primary key,
  locality       text not null references profiles.profile,
  place          int  not null check (place between 1 and 12),
  label          text not null check (char_length(label) between 1 and 120),
  label_en       text not null check (char_length(label_en) <= 120),
  amount         numeric(20, 2) not null,
  unit           text not null check (char_length(unit) <= 30),
  unit_en        text not null check (char_length(unit_en) <= 30),
  source         text not null check (char_length(source) <= 300),
  source_address text not null check (source_address = '' or source_address ~ '^https?://'),
  source_on      date,
  source_seen    boolean not null,
  unique (locality, place),
  check (source <> '' or (source_address = '' and source_on is null and not source_seen))
);

-- Bản công bố: what was published, word for word, for good.
create table profiles.edition (
  locality text not null references profiles.profile,
  number   int  not null check (number > 0),
  at       timestamptz not null,
  by_name  text not null,
  by_body  text not null references reference.body (id),
  content  jsonb not null,
  primary key (locality, number)
);
alter table profiles.profile add constraint profile_published foreign key (locality, published) references profiles.edition (locality, number);

create function profiles.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is kept as it was said', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger edition_kept before update or delete on profiles.edition for each row execute function profiles.refuse_change();
create trigger edition_not_emptied before truncate on profiles.edition execute function profiles.refuse_change();
