-- The outbox: one row a mail. It holds no words: they are written from the notice when the mail goes out.
create table journal.mail (
  id         bigint generated always as identity primary key,
  message_id text not null unique,
  notice     bigint references journal.notice on delete cascade,
  name       text not null,
  email      text not null,
  state      text not null,
  queued_at  timestamptz not null,
  next_at    timestamptz not null,
  held_at    timestamptz,
  attempts   int not null default 0,
  claim      uuid,
  claimed_at timestamptz,
  sent_at    timestamptz,
  error      text not null default '',
  digest     bigint references journal.mail on delete set null,
  check (state in ('WAITING', 'SENDING', 'SENT', 'UNCERTAIN', 'FAILED', 'HELD', 'DIGESTED', 'EXPIRED'))
);
create index mail_waiting on journal.mail (next_at, id) where state = 'WAITING';
create index mail_sending on journal.mail (claimed_at) where state = 'SENDING';
create index mail_held on journal.mail (email, held_at) where state = 'HELD';
create index mail_recent on journal.mail (email, claimed_at);
create index mail_digest on journal.mail (digest) where digest is not null;
create index mail_state on journal.mail (state, id desc);
