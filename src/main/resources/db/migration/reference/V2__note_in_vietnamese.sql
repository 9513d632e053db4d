-- A note has two languages like every text a reader sees.
alter table reference.locality add column note_vi text not null default '';
alter table reference.country add column note_vi text not null default '';
alter table reference.mission add column note_vi text not null default '';
alter table reference.trade_agreement add column note_vi text not null default '';
