create table search.entry (
  module   text not null,
  record   text not null,
  title_vi text not null,
  title_en text not null,
  words    text not null,
  kind     text not null,
  link     text not null,
  audience text[] not null,
  primary key (module, record)
);
