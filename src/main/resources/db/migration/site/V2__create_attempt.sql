-- What people without an account have done of late, so that nobody floods the house; kept for a day.
create table site.attempt (
  at      timestamptz not null,
  purpose text        not null,
  counted text        not null,
  print   text        not null
);
comment on column site.attempt.counted is 'what is counted: an address on the net, a mailbox, a body';
comment on column site.attempt.print is 'a fingerprint of it, never the thing itself';
create index attempt_counted on site.attempt (purpose, counted, print, at);
create index attempt_at on site.attempt (at);
