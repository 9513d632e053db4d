-- Cơ hội: what somebody offers or looks for. Expired is not a stage that anybody writes: it is a published record whose
-- last day lies behind today.
create table opportunities.opportunity (
  id             uuid primary key,
  version        int  not null default 0,
  direction      text not null check (direction in ('OFFER', 'REQUEST')),
  kind           text not null check (kind in ('INVESTMENT', 'TRADE', 'TECHNOLOGY', 'TRAINING', 'CULTURE', 'AID')),
  title          text not null check (char_length(title) between 1 and 200),
  title_en       text not null check (char_length(title_en) <= 200),
  title_stale    boolean not null,
  summary        text not null check (char_length(summary) <= 4000),
  summary_en     text not null check (char_length(summary_en) <= 4000),
  summary_stale  boolean not null,
  returns        text not null check (char_length(returns) <= 2000),
  returns_en     text not null check (char_length(returns_en) <= 2000),
  returns_stale  boolean not null,
  sectors        text[] not null,
  markets        text[] not null,
  value_least    bigint check (value_least >= 0),
  value_most     bigint check (value_most >= value_least),
  currency       text,
  source         text not null check (char_length(source) <= 500),
  locality       text,
  partner        text,
  firm           text not null check (char_length(firm) <= 200),
  hidden         boolean not null,
  owner_body     text not null references reference.body (id),
  contact_body   text not null references reference.body (id),
  review_body    text not null references reference.body (id),
  origin         text not null check (origin in ('OFFICER', 'DEMO')),
  writers        text[] not null,
  months         int  not null check (months between 6 and 12),
  stage          text not null check (stage in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'SUCCEEDED', 'WITHDRAWN')),
  created_at     timestamptz not null,
  created_by     text not null,
  submitted_at   timestamptz,
  published_at   timestamptz,
  ends_on        date,
  ended_at       timestamptz,
  reason         text,
  ending_note    text not null check (char_length(ending_note) <= 2000),
  words          text not null,
  title_folded   text not null,
  plain          tsvector generated always as (to_tsvector('simple'::regconfig, words)) stored,
  listed_at      timestamptz generated always as (coalesce(published_at, created_at)) stored,
  check (locality is not null or partner is not null or firm <> ''),
  check ((currency is null) = (value_least is null and value_most is null)),
  check (stage not in ('PUBLISHED', 'SUCCEEDED', 'WITHDRAWN') or (published_at is not null and ends_on is not null)),
  check ((stage in ('SUCCEEDED', 'WITHDRAWN')) = (ended_at is not null)),
  check ((stage = 'WITHDRAWN') = (reason is not null))
);
comment on column opportunities.opportunity.hidden is 'true: neither firm nor partner is named to anybody but the owner, its reviewer and the ministry';
comment on column opportunities.opportunity.writers is 'accounts that wrote it: none of them reviews it';
comment on column opportunities.opportunity.words is 'title and summary in both languages without marks; never the name of firm or partner';

create index opportunity_newest on opportunities.opportunity (listed_at desc, id);
create index opportunity_ending on opportunities.opportunity (ends_on, id) where stage = 'PUBLISHED';
create index opportunity_open on opportunities.opportunity (direction, kind, locality, ends_on) where stage = 'PUBLISHED';
create index opportunity_owner on opportunities.opportunity (owner_body);
create index opportunity_review on opportunities.opportunity (review_body);
create index opportunity_locality on opportunities.opportunity (locality);
create index opportunity_partner on opportunities.opportunity (partner) where partner is not null;
create index opportunity_sectors on opportunities.opportunity using gin (sectors);
create index opportunity_markets on opportunities.opportunity using gin (markets);
create index opportunity_words on opportunities.opportunity using gin (plain);
create index opportunity_alike on opportunities.opportunity using gin (title_folded public.gin_trgm_ops);

-- Four answers and a comment, for good.
create table opportunities.review (
  id          uuid primary key,
  opportunity uuid not null references opportunities.opportunity,
  clear       boolean not null,
  expects     boolean not null,
  advantage   boolean not null,
  proper      boolean not null,
  comment     text not null check (char_length(comment) <= 2000),
  account     text not null,
  by_name     text not null,
  by_body     text not null references reference.body (id),
  at          timestamptz not null,
  check (comment <> '' or (clear and expects and advantage and proper))
);
create index review_opportunity on opportunities.review (opportunity, at);

create table opportunities.renewal (
  id          uuid primary key,
  opportunity uuid not null references opportunities.opportunity,
  from_day    date not null,
  to_day      date not null check (to_day > from_day),
  why         text not null check (char_length(why) between 1 and 1000),
  by_name     text not null,
  by_body     text not null references reference.body (id),
  at          timestamptz not null
);
create index renewal_opportunity on opportunities.renewal (opportunity, at);

create function opportunities.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is kept as it was said', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger review_kept before update or delete on opportunities.review for each row execute function opportunities.refuse_change();
create trigger renewal_kept before update or delete on opportunities.renewal for each row execute function opportunities.refuse_change();
create trigger review_not_emptied before truncate on opportunities.review execute function opportunities.refuse_change();
create trigger renewal_not_emptied before truncate on opportunities.renewal execute function opportunities.refuse_change();
