-- The weights as they were published, one row a setting; without a row the file of the program holds. Nothing else
-- changes them: what officers choose and turn down only speaks for a change.
create table matching.weighting (
  id        int generated always as identity primary key,
  since     timestamptz not null,
  points    jsonb not null,
  why       text not null check (char_length(why) between 1 and 500),
  by_name   text not null,
  by_body   text not null,
  body_name text not null
);

create function matching.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was published stays: matching.%', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger weighting_kept before update or delete on matching.weighting
  for each row execute function matching.refuse_change();
create trigger weighting_not_emptied before truncate on matching.weighting execute function matching.refuse_change();

-- What officers did with a suggestion, with the points it had then: true for sent along, false for turned down.
create table matching.verdict (
  id      bigint generated always as identity primary key,
  need    uuid not null references needs.need (id) on delete cascade,
  module  text not null,
  record  text not null,
  chosen  boolean not null,
  points  jsonb not null,
  at      timestamptz not null
);
create index verdict_newest on matching.verdict (at desc, id);
create index verdict_need on matching.verdict (need);
