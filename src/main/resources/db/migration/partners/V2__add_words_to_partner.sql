-- Every name of a partner, folded: what the list's word filter looks through.
alter table partners.partner add column words text not null default '';
create index partner_freshness on partners.partner (fresh_until, id);
