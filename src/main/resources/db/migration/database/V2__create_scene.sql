-- Which scenes of the demonstration were played: each once, wholly or not at all.
create table database.scene (
  name      text primary key,
  played_at timestamptz not null default now()
);
