-- A letter that a person writes to somebody outside, from which its mail is made. Its id is made with the form, so that
-- a form sent twice is one letter.
create table journal.letter (
  id       uuid primary key,
  at       timestamptz not null,
  title    text not null check (char_length(title) <= 150),
  text     text not null check (char_length(text) <= 20000),
  account  text,
  writer   text not null,
  body     text not null,
  reply_to text not null
);
comment on column journal.letter.reply_to is 'where an answer goes, empty when the writer has no mail address';
create index letter_account on journal.letter (account, at);

alter table journal.mail add column letter uuid references journal.letter;
create unique index mail_letter on journal.mail (letter) where letter is not null;
