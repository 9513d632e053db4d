-- Clocks are data, marked as our default until the ministry sets its own.
create table needs.clock (
  step         text primary key check (step in ('unit', 'officer', 'answer', 'interim', 'verdict')),
  working_days int  not null check (working_days between 1 and 250),
  basis        text not null
);
insert into needs.clock (step, working_days, basis) values
  ('unit', 2, 'mặc định'), ('officer', 2, 'mặc định'), ('answer', 10, 'mặc định'),
  ('interim', 2, 'mặc định'), ('verdict', 10, 'mặc định');

-- Numbers of a year follow each other without a gap: taken under this row's lock, given back by a rollback.
create table needs.numbering (
  year int primary key,
  last int not null
);

create table needs.need (
  id            uuid primary key,
  version       int  not null default 0,
  number        text unique,
  locality      text not null,
  title         text not null check (char_length(title) between 1 and 200),
  title_en      text not null default '' check (char_length(title_en) <= 200),
  description   text not null default '' check (char_length(description) <= 8000),
  sectors       text[] not null default '{}',
  markets       text[] not null default '{}',
  kinds         text[] not null default '{}',
  asks          text[] not null default '{}',
  offer         text not null default '' check (char_length(offer) <= 4000),
  avoid         text[] not null default '{}',
  attached      text[] not null default '{}',
  avoid_note    text not null default '' check (char_length(avoid_note) <= 2000),
  wanted_by     date,
  letter        text not null default '' check (char_length(letter) <= 300),
  ministry_only boolean not null default false,
  origin        text not null default 'officer' check (origin in ('officer', 'published', 'demo')),
  source        text not null default '',
  stage         text not null check (stage in ('DRAFT', 'PUBLISHED', 'SENT', 'ANSWERED', 'CONFIRMED', 'WITHDRAWN')),
  next_due      date,
  created_at    timestamptz not null,
  created_by    text not null,
  registered_at timestamptz,
  withdrawn_at  timestamptz,
  withdrawn_why text,
  check ((registered_at is null) = (number is null)),
  check ((withdrawn_at is null) = (withdrawn_why is null)),
  check (stage <> 'DRAFT' or registered_at is null),
  check (stage not in ('SENT', 'ANSWERED', 'CONFIRMED') or registered_at is not null),
  check ((stage = 'WITHDRAWN') = (withdrawn_at is not null)),
  check (stage <> 'PUBLISHED' or (origin = 'published' and source <> ''))
);
create index need_board on needs.need ((coalesce(next_due, date '9999-12-31')), id);
create index need_stage on needs.need (stage);
create index need_newest on needs.need (registered_at desc, id);
create index need_locality on needs.need (locality, stage);
create index need_sectors on needs.need using gin (sectors);
create index need_markets on needs.need using gin (markets);

-- Who asks: one lead, any number of joint bodies, shares of the whole in per cent.
create table needs.party (
  need  uuid not null references needs.need on delete cascade,
  body  text not null references reference.body (id),
  lead  boolean not null,
  share int not null check (share between 0 and 100),
  primary key (need, body)
);
create unique index party_one_lead on needs.party (need) where lead;
create index party_body on needs.party (body);

-- One order, several addressees: each has its own part with its own clocks, all in one thread.
create table needs.suborder (
  id            uuid primary key,
  need          uuid not null references needs.need,
  body          text not null references reference.body (id),
  holder        text not null references reference.body (id),
  added_at      timestamptz not null,
  registered_at timestamptz,
  unit          text references reference.body (id),
  unit_at       timestamptz,
  officer       text check (char_length(officer) between 1 and 120),
  officer_at    timestamptz,
  due           date,
  interim_at    timestamptz,
  promised      date,
  answered_at   timestamptz,
  verdict_at    timestamptz,
  confirmed_at  timestamptz,
  unique (need, body),
  check ((unit is null) = (unit_at is null)),
  check ((officer is null) = (officer_at is null)),
  check (registered_at is not null or (unit_at is null and officer_at is null and interim_at is null and answered_at is null)),
  check ((registered_at is null) = (due is null)),
  check (confirmed_at is null or answered_at is not null)
);
-- Boards ask which orders were sent to one body: answered from these two alone.
create index suborder_holder on needs.suborder (holder, need) where registered_at is not null;
create index suborder_body on needs.suborder (body, need) where registered_at is not null;
create index suborder_late on needs.suborder (due) where registered_at is not null and answered_at is null;

-- What was said, for good: interim and final answers.
create table needs.answer (
  id        uuid primary key,
  suborder  uuid not null references needs.suborder,
  final     boolean not null,
  text      text not null check (char_length(text) between 1 and 8000),
  partners  text[] not null default '{}',
  promised  date,
  at        timestamptz not null,
  by_name   text not null,
  by_body   text not null references reference.body (id),
  check (final or promised is not null)
);
create index answer_suborder on needs.answer (suborder, at);

-- What the requester says of a final answer: confirmed, or contested with what is missing.
create table needs.verdict (
  id        uuid primary key,
  suborder  uuid not null references needs.suborder,
  confirmed boolean not null,
  rating    int check (rating between 1 and 5),
  text      text not null check (char_length(text) <= 4000),
  at        timestamptz not null,
  by_name   text not null,
  by_body   text not null references reference.body (id),
  check (confirmed = (rating is not null)),
  check (confirmed or text <> '')
);
create index verdict_suborder on needs.verdict (suborder, at);

-- A hand-over moves nothing until there is evidence that the other office has it.
create table needs.handover (
  id          uuid primary key,
  suborder    uuid not null references needs.suborder,
  from_body   text not null references reference.body (id),
  to_body     text not null references reference.body (id),
  why         text not null check (char_length(why) between 1 and 2000),
  at          timestamptz not null,
  by_name     text not null,
  evidence    text check (evidence in ('DOCUMENT', 'MESSAGE', 'MEETING')),
  evidence_on date,
  evidence_of text check (char_length(evidence_of) between 1 and 500),
  closed_at   timestamptz,
  closed_by   text,
  check (from_body <> to_body),
  check ((closed_at is null) = (evidence is null)),
  check ((closed_at is null) = (evidence_on is null)),
  check ((closed_at is null) = (evidence_of is null))
);
create unique index handover_one_open on needs.handover (suborder) where closed_at is null;

-- What was sent stays what was sent; what was said stays said.
create function needs.keep_sent_terms() returns trigger language plpgsql as $$
begin
  if old.registered_at is not null and
     (new.title, new.description, new.sectors, new.markets, new.kinds, new.asks, new.offer, new.wanted_by, new.letter,
      new.ministry_only, new.number, new.registered_at, new.locality, new.origin)
     is distinct from
     (old.title, old.description, old.sectors, old.markets, old.kinds, old.asks, old.offer, old.wanted_by, old.letter,
      old.ministry_only, old.number, old.registered_at, old.locality, old.origin) then
    raise exception 'a sent order does not change (%)', old.number using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger need_keep_sent_terms before update on needs.need for each row execute function needs.keep_sent_terms();

create function needs.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is kept as it was said', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger answer_kept before update or delete on needs.answer for each row execute function needs.refuse_change();
create trigger verdict_kept before update or delete on needs.verdict for each row execute function needs.refuse_change();
create trigger answer_not_emptied before truncate on needs.answer execute function needs.refuse_change();
create trigger verdict_not_emptied before truncate on needs.verdict execute function needs.refuse_change();
