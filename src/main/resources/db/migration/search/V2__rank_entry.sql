-- The index can always be fed again by its owners, so the table is made anew.
create extension if not exists pg_trgm schema public;

drop table search.entry;

-- `spelled` columns keep marks, `folded` ones do not; both are made by Spelling, for the entry as for the question,
-- so that the two cannot differ. Their words are letters and digits only.
create table search.entry (
  module        text not null,
  record        text not null,
  title_vi      text not null,
  title_en      text not null,
  kind          text not null,
  link          text not null,
  audience      text[] not null,
  names_spelled text[] not null,
  names_folded  text[] not null,
  title_spelled text not null,
  words_spelled text not null,
  title_folded  text not null,
  words_folded  text not null,
  near          text not null,
  exact         tsvector not null generated always as (
    setweight(to_tsvector('simple'::regconfig, title_spelled), 'A') || setweight(to_tsvector('simple'::regconfig, words_spelled), 'B')) stored,
  plain         tsvector not null generated always as (
    setweight(to_tsvector('simple'::regconfig, title_folded), 'A') || setweight(to_tsvector('simple'::regconfig, words_folded), 'B')) stored,
  primary key (module, record)
);
create index entry_plain on search.entry using gin (plain);
create index entry_near on search.entry using gin (near public.gin_trgm_ops);
