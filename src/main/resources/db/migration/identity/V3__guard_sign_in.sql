alter table identity.membership add foreign key (body) references reference.body;

alter table identity.account add column password_set_at timestamptz;

-- Tries that failed, counted before they are judged so that many at once count as many. A name is kept as its hash:
-- people type passwords into the wrong field.
create table identity.failure (
  kind    text not null check (kind in ('NAME', 'CODE', 'SOURCE')),
  key     text not null,
  count   int not null,
  last_at timestamptz not null,
  primary key (kind, key)
);

-- Nobody keeps a password that must change; an administrator returns to none of the last ten (QCVN 12:2026/BCA 3.7.2.6).
create table identity.former_password (
  id      bigint generated always as identity primary key,
  account uuid not null references identity.account on delete cascade,
  hash    text not null
);
create index former_password_account on identity.former_password (account, id desc);

-- The second factor: the secret is encrypted with a key that is not in the database; a code counts once.
create table identity.second_factor (
  account      uuid primary key references identity.account on delete cascade,
  secret       bytea not null,
  confirmed_at timestamptz,
  last_step    bigint not null default 0
);
create table identity.recovery_code (
  account uuid not null references identity.account on delete cascade,
  hash    bytea not null,
  primary key (account, hash)
);

-- Who an outside sign-in service says somebody is; linked by an administrator's e-mail, never created with rights.
create table identity.outside_subject (
  issuer  text not null,
  subject text not null,
  account uuid not null references identity.account on delete cascade,
  primary key (issuer, subject)
);
