-- The letter a touch consists of, as the journal posted it, and the record for whose sake it was made.
alter table partners.interaction add column letter uuid unique;
alter table partners.interaction add column about_module text;
alter table partners.interaction add column about_record text;
alter table partners.interaction add constraint interaction_about check ((about_module is null) = (about_record is null));
