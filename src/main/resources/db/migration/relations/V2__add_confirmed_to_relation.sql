-- Whether the source bears the relation out: a list can then ask for it. Nothing but what the files state is here yet,
-- and the next start states it again.
drop view relations.standing_relation;
truncate relations.relation, relations.past_event, relations.load;
alter table relations.relation add column confirmed boolean not null;
create view relations.standing_relation as
  select distinct on (id) * from relations.relation order by id, revision desc;
