-- Người Việt Nam ở nước ngoài: experts and associations. An expert is a person: nobody outside the body that recorded them
-- knows of them before they agreed (Law 91/2025/QH15, article 9), and from the moment they take it back.

alter table partners.partner drop constraint partner_audience_check;
alter table partners.partner add constraint partner_audience_check check (audience in ('PUBLIC', 'SIGNED_IN', 'OWNER'));
alter table partners.partner add constraint partner_owner_only check (audience <> 'OWNER' or owner_body is not null);

create table partners.expert (
  partner       text primary key references partners.partner,
  expertise     text not null check (char_length(expertise) <= 2000),
  words         text not null,
  languages     text[] not null,
  home_province text references reference.locality,
  home_before   text not null,
  offers        text[] not null,
  offer         text not null check (char_length(offer) <= 2000),
  consent       text not null check (consent in ('NOT_ASKED', 'GIVEN', 'WITHDRAWN')),
  consent_on    date,
  consent_how   text not null,
  purposes      text[] not null,
  forget_on     date,
  forgotten_on  date,
  source        text not null,
  by_name       text not null,
  body_name     text not null,
  at            timestamptz not null,
  check (consent <> 'GIVEN' or (consent_on is not null and consent_how <> '' and purposes <> '{}')),
  check (consent = 'GIVEN' or purposes = '{}'),
  check ((consent = 'WITHDRAWN') = (forget_on is not null) or forgotten_on is not null)
);
comment on column partners.expert.home_before is 'the province or city of before 1 July 2025 they come from, empty when it is the one of today';
comment on column partners.expert.forget_on is 'from this day on the person is forgotten: set when consent is taken back';
create index expert_sectors on partners.expert (home_province);
create index expert_to_forget on partners.expert (forget_on) where forgotten_on is null;
create index partner_overseas on partners.partner (sort_name, id) where kind in ('OVERSEAS_EXPERT', 'OVERSEAS_ASSOCIATION');

-- What somebody agreed to and what they took back: for what, when, in what form, written down by whom.
create table partners.expert_consent (
  id        bigint generated always as identity primary key,
  partner   text not null references partners.partner,
  state     text not null,
  on_day    date,
  how       text not null,
  purposes  text[] not null,
  by_name   text not null,
  body_name text not null,
  at        timestamptz not null
);
create index expert_consent_partner on partners.expert_consent (partner, id desc);

-- What was done stays as it was done; but what was written of a person can be taken away when they are forgotten.
create or replace function partners.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'evidence' - 'how' = to_jsonb(old) - 'evidence' - 'how'
      and coalesce(to_jsonb(new) ->> 'evidence', to_jsonb(new) ->> 'how') = '' then
    return new;
  end if;
  raise exception '% keeps what was done', tg_table_name using errcode = 'restrict_violation';
end $$;
