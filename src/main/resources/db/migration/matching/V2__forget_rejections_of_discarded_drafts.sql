-- A draft that is thrown away takes what was turned down for it along; the journal keeps both acts.
alter table matching.rejection drop constraint rejection_need_fkey;
alter table matching.rejection add constraint rejection_need_fkey foreign key (need) references needs.need (id) on delete cascade;
