-- Câu hỏi: what somebody outside asks a locality or a mission through the platform. Never public; who asked and what was
-- said is erased, that somebody asked stays.
create schema if not exists inquiries;
create table inquiries.inquiry (
  id             uuid primary key,
  key            text not null unique,
  version        int  not null,
  recipient      text not null references reference.body (id),
  about          text not null,
  language       text not null check (language in ('vi', 'en')),
  name           text not null check (char_length(name) <= 120),
  organisation   text not null check (char_length(organisation) <= 200),
  country        text not null,
  email          text not null check (char_length(email) <= 254),
  mail_confirmed boolean not null,
  topic          text not null check (char_length(topic) <= 150),
  message        text not null check (char_length(message) <= 4000),
  state          text not null check (state in ('UNCONFIRMED', 'WAITING', 'ANSWERED', 'WITHDRAWN')),
  asked_at       timestamptz not null,
  due            date,
  answer         text,
  answered_by    text,
  answered_at    timestamptz,
  erased_at      timestamptz,
  letters        uuid[] not null,
  check ((state = 'UNCONFIRMED') = (due is null) or state = 'WITHDRAWN'),
  check (state <> 'ANSWERED' or answered_at is not null),
  check (state <> 'WITHDRAWN' or erased_at is not null),
  check (erased_at is null or (name = '' and organisation = '' and email = '' and topic = '' and message = ''))
);
comment on column inquiries.inquiry.key is 'stands in the address of the page on which the asker reads the answer; random, and known to the asker alone';
comment on column inquiries.inquiry.about is 'the page on which it was asked, such as locality/48';
create index inquiry_recipient on inquiries.inquiry (recipient, state, asked_at);
create index inquiry_asked on inquiries.inquiry (asked_at) where erased_at is null;
