-- Two neighbouring words are one more word of the index, so that a phrase is looked up and not read word by word.
-- The letters before and between are no part of any spelling that people type.
create function search.pairs(words text) returns text immutable parallel safe language sql return (
  select coalesce(string_agg('zz' || one || 'zqz' || next, ' '), '') from (
    select word as one, lead(word) over (order by place) as next
    from unnest(string_to_array(words, ' ')) with ordinality as it (word, place)) as both_words
  where next is not null);

-- A word as many people hear it; the same as Distance.sound.
create function search.sound(word text) returns text immutable parallel safe language sql return (
  translate(replace(replace(replace(replace(replace(replace(word, 'ngh', 'ng'), 'gh', 'g'), 'ph', 'f'), 'tr', 'ch'), 'gi', 'd'), 'qu', 'kw'), 'cysrz', 'kixdd'));

-- A word, how it sounds, and what is left of it without one of its letters: two spellings that are one slip apart share
-- one of these.
create function search.shapes(word text) returns text[] immutable parallel safe language sql return (
  select array_agg(distinct shape) from (
    select word as shape union all
    select '=' || search.sound(word) union all
    select left(word, place - 1) || substr(word, place + 1) from generate_series(1, length(word)) as place) as all_shapes);

drop index search.entry_near;
alter table search.entry
  drop column exact, drop column plain, drop column near,
  add column english_spelled text not null default '',
  add column english_folded  text not null default '';
-- A: Vietnamese title, B: English title, C: everything else. Words of two titles are not one spelling.
alter table search.entry
  add column exact tsvector not null generated always as (
    setweight(to_tsvector('simple'::regconfig, title_spelled), 'A') || setweight(to_tsvector('simple'::regconfig, english_spelled), 'B')
    || setweight(to_tsvector('simple'::regconfig, words_spelled), 'C')) stored,
  add column plain tsvector not null generated always as (
    setweight(to_tsvector('simple'::regconfig, title_folded), 'A') || setweight(to_tsvector('simple'::regconfig, english_folded), 'A')
    || setweight(to_tsvector('simple'::regconfig, words_folded), 'B')
    || setweight(to_tsvector('simple'::regconfig, search.pairs(title_folded) || ' ' || search.pairs(english_folded)), 'A')
    || setweight(to_tsvector('simple'::regconfig, search.pairs(words_folded)), 'B')) stored;
create index entry_plain on search.entry using gin (plain);
create index entry_names on search.entry using gin (names_folded);

-- What a name begins with, once for each audience: the first letters are answered from the front of this index, however
-- many records there are that the reader may not know. Entries of a catalogue (`place` 0) come first.
create table search.opening (
  audience text not null,
  place    smallint not null,
  name     text collate "C" not null,
  module   text not null,
  record   text not null,
  foreign key (module, record) references search.entry on delete cascade
);
create index opening_by_letters on search.opening (audience, place, name text_pattern_ops);
create index opening_of_entry on search.opening (module, record);

-- The words that somebody of an audience may have read. They are only ever added, so that two who write never wait for
-- each other; a word that stands nowhere any more is no answer, because a correction must find something.
create table search.word (
  word     text collate "C" not null,
  audience text not null,
  shapes   text[] not null generated always as (search.shapes(word)) stored
);
create index word_known on search.word (word, audience);
create index word_shapes on search.word using gin (shapes);
create index word_alike on search.word using gin (word public.gin_trgm_ops);

insert into search.word (word, audience)
select distinct word, reader from search.entry, unnest(audience) as reader,
  unnest(string_to_array(title_folded || ' ' || words_folded, ' ')) as word where length(word) between 2 and 30;
insert into search.opening select reader, 1, name, module, record from search.entry, unnest(audience) as reader, unnest(names_folded) as name;
