-- Đề nghị sửa của chính đối tác: what a partner itself says of its record, until somebody of ours has looked at it. Nothing
-- on any page changes by it.

create table partners.suggestion (
  id           bigint generated always as identity primary key,
  partner      text not null references partners.partner,
  before       jsonb not null,
  after        jsonb not null,
  who          text not null check (char_length(who) <= 300),
  at           timestamptz not null,
  duty_body    text not null,
  decided_at   timestamptz,
  decided_by   text,
  decided_body text,
  check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (decided_body is null))
);
comment on column partners.suggestion.before is 'the record as the partner saw it: what differs now was changed meanwhile';
create index suggestion_partner on partners.suggestion (partner, id desc);

create table partners.suggestion_verdict (
  suggestion bigint not null references partners.suggestion on delete cascade,
  field      text not null,
  accepted   boolean not null,
  reply      text not null check (char_length(reply) <= 1000),
  primary key (suggestion, field),
  check (accepted or reply <> '')
);
