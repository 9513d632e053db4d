-- Accounts: one account, one person (QCVN 12:2026/BCA 3.7.2.2). The sign-in name is kept in lower case.
create table identity.account (
  id              uuid primary key default gen_random_uuid(),
  sign_in_name    text not null unique check (sign_in_name = lower(sign_in_name) and sign_in_name <> ''),
  name            text not null check (name <> ''),
  email           text not null default '',
  -- An Argon2 hash; null where nobody can sign in by password: a demonstration account, or one not yet opened.
  password        text,
  change_password boolean not null default false,
  state           text not null check (state in ('ACTIVE', 'LOCKED', 'CLOSED')),
  demo            boolean not null default false,
  created_at      timestamptz not null,
  last_sign_in_at timestamptz,
  version         int not null default 0
);
create unique index account_email on identity.account (lower(email)) where email <> '';

-- A person may belong to several bodies, with roles in each.
create table identity.membership (
  account uuid not null references identity.account on delete cascade,
  body    text not null,
  role    text not null,
  primary key (account, body, role)
);
create index membership_body on identity.membership (body);
