-- Bày tỏ quan tâm: somebody wants to talk about an opportunity, and what became of it. Who asked is personal data and is
-- erased; that somebody asked stays.
create table opportunities.interest (
  id             uuid primary key,
  key            text not null unique,
  opportunity    uuid not null references opportunities.opportunity,
  version        int  not null,
  state          text not null check (state in ('UNCONFIRMED', 'WAITING', 'MORE', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  language       text not null check (language in ('vi', 'en')),
  name           text not null check (char_length(name) <= 120),
  organisation   text not null check (char_length(organisation) <= 200),
  country        text not null,
  email          text not null check (char_length(email) <= 254),
  mail_confirmed boolean not null,
  account        text,
  body           text,
  asked_at       timestamptz not null,
  received_at    timestamptz,
  due            date,
  escalated_at   timestamptz,
  answered_at    timestamptz,
  erased_at      timestamptz,
  letters        uuid[] not null,
  check (state <> 'UNCONFIRMED' or received_at is null),
  check (state in ('UNCONFIRMED', 'WITHDRAWN') or received_at is not null),
  check (state <> 'WITHDRAWN' or erased_at is not null),
  check ((received_at is null) = (due is null)),
  check (state not in ('ACCEPTED', 'DECLINED') or answered_at is not null),
  check (erased_at is null or (name = '' and organisation = '' and email = ''))
);
comment on column opportunities.interest.key is 'stands in the address of the page on which the asker sees the answer; random, and known to the asker alone';
comment on column opportunities.interest.mail_confirmed is 'true: whoever asked has opened a mail sent to this address';
create index interest_opportunity on opportunities.interest (opportunity, asked_at);
create index interest_late on opportunities.interest (due) where state = 'WAITING';
create index interest_old on opportunities.interest (asked_at) where erased_at is null;

-- What was said, one after the other. Words of the asker are erased with the rest of what is personal.
create table opportunities.interest_said (
  id       uuid primary key,
  interest uuid not null references opportunities.interest on delete cascade,
  verdict  text check (verdict in ('ACCEPT', 'MORE', 'DECLINE')),
  reason   text,
  text     text not null check (char_length(text) <= 4000),
  by_name  text not null,
  by_body  text references reference.body (id),
  at       timestamptz not null,
  check ((verdict is null) = (by_body is null)),
  check ((reason is not null) = (verdict is not null and verdict = 'DECLINE'))
);
comment on column opportunities.interest_said.by_body is 'the body that answered, null for the asker';
create index interest_said_interest on opportunities.interest_said (interest, at);

-- Who asked from where, for a day, so that nobody floods a body with questions.
create table opportunities.attempt (
  at          timestamptz not null,
  source      text not null,
  mail        text not null,
  opportunity uuid not null
);
comment on column opportunities.attempt.mail is 'a fingerprint of the mail address, not the address';
create index attempt_at on opportunities.attempt (at);
create index attempt_source on opportunities.attempt (source, at);
create index attempt_mail on opportunities.attempt (mail, at);
create index attempt_opportunity on opportunities.attempt (opportunity, at);
