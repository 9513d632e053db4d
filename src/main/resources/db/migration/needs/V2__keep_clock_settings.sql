-- The clocks as they were set, one row a setting; a part of an order runs by the row that held when it was registered.
create table needs.clock_setting (
  id        int generated always as identity primary key,
  since     timestamptz not null,
  unit      int  not null check (unit between 1 and 250),
  officer   int  not null check (officer between 1 and 250),
  answer    int  not null check (answer between 1 and 250),
  interim   int  not null check (interim between 1 and 250),
  verdict   int  not null check (verdict between 1 and 250),
  standard  boolean not null default false,
  why       text not null check (char_length(why) between 1 and 500),
  by_name   text not null,
  by_body   text,
  body_name text not null
);
comment on column needs.clock_setting.standard is 'true: our default, which nobody at the ministry has set';

insert into needs.clock_setting (since, unit, officer, answer, interim, verdict, standard, why, by_name, body_name)
select timestamptz '2025-01-01 00:00+07',
  (select working_days from needs.clock where step = 'unit'), (select working_days from needs.clock where step = 'officer'),
  (select working_days from needs.clock where step = 'answer'), (select working_days from needs.clock where step = 'interim'),
  (select working_days from needs.clock where step = 'verdict'), true, 'mặc định', 'Hệ thống', 'Hệ thống';
drop table needs.clock;

create trigger clock_setting_kept before update or delete on needs.clock_setting
  for each row execute function needs.refuse_change();
create trigger clock_setting_not_emptied before truncate on needs.clock_setting execute function needs.refuse_change();

alter table needs.suborder add column clock int references needs.clock_setting;
update needs.suborder set clock = (select min(id) from needs.clock_setting) where registered_at is not null;
alter table needs.suborder add constraint suborder_clock check ((registered_at is null) = (clock is null));
