-- Whom a part is being handed to reads the order before it holds the part.
create index handover_open on needs.handover (to_body) where closed_at is null;
