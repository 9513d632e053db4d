-- Append-only, for the owner of the tables too.
create function journal.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'journal.% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'insufficient_privilege';
end $$;

create trigger append_only before update or truncate on journal.entry execute function journal.refuse();
create trigger append_only before update or truncate on journal.seal execute function journal.refuse();
create trigger append_only before update or delete or truncate on journal.anchor execute function journal.refuse();
create trigger append_only before update or delete or truncate on journal.link execute function journal.refuse();

-- Pruning: QCVN 12:2026/BCA 3.9 keeps logs 12 months. What is older may go once a signed anchor says how far;
-- the anchor itself is refused while one younger entry stands before it.
create function journal.refuse_early_anchor() returns trigger language plpgsql as $$
begin
  if new.cause = 'pruned' and (
      not exists (select from journal.seal s where s.position = new.position and s.hash = new.hash)
      or exists (select from journal.seal s join journal.entry e on e.id = s.entry
                 where s.position <= new.position and e.at > now() - interval '12 months')) then
    raise exception 'journal: entries younger than 12 months cannot be pruned' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger twelve_months before insert on journal.anchor for each row execute function journal.refuse_early_anchor();

create function journal.refuse_young() returns trigger language plpgsql as $$
begin
  if not exists (select from journal.seal s join journal.anchor a on a.cause = 'pruned' and a.position >= s.position
                 where s.entry = old.id) or old.at > now() - interval '12 months' then
    raise exception 'journal.entry is append-only: delete refused' using errcode = 'insufficient_privilege';
  end if;
  return old;
end $$;
create trigger keep before delete on journal.entry for each row execute function journal.refuse_young();

create function journal.refuse_unpruned() returns trigger language plpgsql as $$
begin
  if not exists (select from journal.anchor a where a.cause = 'pruned' and a.position >= old.position)
      or exists (select from journal.entry e where e.id = old.entry) then
    raise exception 'journal.seal is append-only: delete refused' using errcode = 'insufficient_privilege';
  end if;
  return old;
end $$;
create trigger keep before delete on journal.seal for each row execute function journal.refuse_unpruned();

revoke update, truncate on journal.entry, journal.seal from public, current_user;
revoke update, delete, truncate on journal.anchor, journal.link from public, current_user;

-- What the last checks of the chain found.
create table journal.verification (
  id       bigint generated always as identity primary key,
  at       timestamptz not null,
  by_name  text not null,
  entries  bigint not null,
  position bigint not null,
  fault    text,
  entry    bigint
);
