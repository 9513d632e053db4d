-- An account unlocked by an administrator is not locked again for idleness the same night.
alter table identity.account add column unlocked_at timestamptz;
