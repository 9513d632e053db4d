-- Lists by their last day and by title are read from their first row; the counts of all facets are read from one index.
create index opportunity_by_end on opportunities.opportunity ((coalesce(ends_on, date '9999-12-31')), id);
create index opportunity_by_title on opportunities.opportunity ((left(title_folded, 120)), id);
create index opportunity_facets on opportunities.opportunity (stage, ends_on, direction, kind, locality, owner_body, review_body);
drop index opportunities.opportunity_open;
drop index opportunities.opportunity_ending;
-- Titles are compared by their spelling only among candidates that share words, sectors or markets: on fifty thousand
-- records an index of letters offered half of them.
drop index opportunities.opportunity_alike;
