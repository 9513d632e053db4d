-- What an owner says of a record besides its words; what it does not say stays empty. `dated` orders and gives the year.
alter table search.entry
  add column countries  text[] not null default '{}',
  add column localities text[] not null default '{}',
  add column sectors    text[] not null default '{}',
  add column dated      date;
