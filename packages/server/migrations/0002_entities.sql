-- What follows from the events, folded in ledger order. Rebuilt from nothing, these tables come out the same.
create table registries (
  address text primary key,
  steward text not null,
  guardian text not null,
  initialized_at bigint not null
);

create table organizations (
  address text primary key,
  code text not null,
  kinds jsonb not null,
  status text not null,
  jurisdiction text,
  authority text not null,
  profile_hash text not null,
  version integer not null,
  registered_at bigint not null
);
create index organizations_by_code on organizations (code);

create table verifiers (
  address text primary key,
  organization text not null,
  person text not null,
  status text not null,
  valid_from bigint not null,
  valid_until bigint not null,
  scope jsonb not null,
  credential_hash text not null,
  reason_hash text,
  accredited_at bigint not null,
  status_changed_at bigint
);
create index verifiers_by_person on verifiers (person);

create table methodologies (
  address text primary key,
  code text not null,
  revision integer not null,
  status text not null,
  effect text not null,
  quorum integer not null,
  challenge_period bigint not null,
  review_period bigint not null,
  buffer_bps integer not null,
  credit_symbol text not null,
  credit_decimals integer not null,
  warming_potential_set integer not null,
  document_hash text not null,
  created_at bigint not null,
  activated_at bigint
);

create table listed_mints (
  address text primary key,
  mint text not null,
  token_program text not null,
  decimals integer not null,
  freezable boolean not null,
  listed_at bigint not null
);
create index listed_mints_by_mint on listed_mints (mint);

create table projects (
  address text primary key,
  organization text not null,
  id bigint not null,
  owner text not null,
  payee text not null,
  methodology text not null,
  validator text not null,
  status text not null,
  jurisdiction text not null,
  cell text,
  crediting_start bigint not null,
  crediting_end bigint not null,
  expected_yearly numeric(20, 0) not null,
  validation_hash text not null,
  profile_hash text not null,
  document_hash text not null,
  registered_at bigint not null,
  claims integer not null,
  batches integer not null,
  issued numeric(20, 0) not null,
  retired numeric(20, 0) not null
);

create table claims (
  address text primary key,
  project text not null,
  methodology text not null,
  owner text not null,
  id bigint not null,
  number bigint not null,
  revision integer not null,
  vintage integer not null,
  period_start bigint not null,
  period_end bigint not null,
  status text not null,
  quantity numeric(20, 0) not null,
  accepted_quantity numeric(20, 0) not null,
  accepting integer not null,
  rejecting integer not null,
  quorum integer not null,
  evidence_root text not null,
  funding_hash text,
  proposals jsonb not null,
  submitted_at bigint not null,
  decided_at bigint,
  challenge_ends_at bigint,
  batch text
);
create index claims_by_project on claims (project, number);
create index claims_by_root on claims (evidence_root);

create table attestations (
  address text primary key,
  claim text not null,
  organization text not null,
  verifier text not null,
  person text not null,
  revision integer not null,
  verdict text not null,
  quantity numeric(20, 0) not null,
  statement_hash text not null,
  attested_at bigint not null,
  revoked boolean not null,
  signature text not null
);
create index attestations_by_claim on attestations (claim, attested_at);

create table batches (
  address text primary key,
  code text not null,
  project text not null,
  claim text not null,
  methodology text not null,
  mint text not null,
  unit text not null,
  vintage integer not null,
  decimals integer not null,
  status text not null,
  accepted numeric(20, 0) not null,
  issued numeric(20, 0) not null,
  buffered numeric(20, 0) not null,
  fund_share numeric(20, 0) not null,
  retired numeric(20, 0) not null,
  cancelled numeric(20, 0) not null,
  destroyed numeric(20, 0) not null,
  retirements bigint not null,
  next_serial numeric(20, 0) not null,
  buffer_vault text,
  authorized_by text,
  opened_at bigint not null,
  issued_at bigint
);
create unique index batches_by_code on batches (code);
create index batches_by_project on batches (project);
create index batches_by_mint on batches (mint);

create table retirements (
  address text primary key,
  certificate text not null,
  batch text not null,
  project text not null,
  claim text not null,
  holder text not null,
  amount numeric(20, 0) not null,
  first_serial numeric(20, 0) not null,
  number bigint not null,
  purpose text not null,
  country text,
  beneficiary_kind text not null,
  beneficiary text,
  period_start numeric(20, 0),
  period_end numeric(20, 0),
  batch_status text not null,
  retired_at bigint not null,
  signature text not null,
  slot bigint not null,
  position integer not null,
  outer_index integer not null,
  inner_index integer not null
);
create unique index retirements_by_certificate on retirements (certificate);
create index retirements_by_batch on retirements (batch, first_serial);
create index retirements_by_holder on retirements (holder);
create index retirements_by_order on retirements (slot, position, outer_index, inner_index);

create table funds (
  address text primary key,
  creator text not null,
  id bigint not null,
  mint text not null,
  decimals integer not null,
  manager text not null,
  guardian text not null,
  deposit_destination text not null,
  rules jsonb not null,
  status text not null,
  paused jsonb not null,
  profile_hash text not null,
  pools integer not null,
  created_at bigint not null
);

create table pools (
  address text primary key,
  fund text not null,
  project text,
  vault text not null,
  series integer not null,
  units numeric(20, 0) not null,
  balance numeric(20, 0) not null,
  contributed numeric(20, 0) not null,
  adopted numeric(20, 0) not null,
  returned numeric(20, 0) not null,
  drawn numeric(20, 0) not null,
  refunded numeric(20, 0) not null,
  contributions bigint not null,
  contributors bigint not null,
  opened_at bigint not null
);
create index pools_by_fund on pools (fund, opened_at);
create index pools_by_project on pools (project) where project is not null;

create table contributors (
  address text primary key,
  pool text not null,
  fund text,
  wallet text not null,
  series integer not null,
  units numeric(20, 0) not null,
  contributed numeric(20, 0) not null,
  refunded numeric(20, 0) not null,
  contributions bigint not null,
  joined_at bigint not null,
  first_at bigint,
  last_at bigint
);
create index contributors_by_fund on contributors (fund, wallet);
create index contributors_by_wallet on contributors (wallet);

-- The last sequence number seen of every account, and the runs of numbers that no event brought.
create table sequences (
  account text primary key,
  room text not null,
  last bigint not null
);
create table gaps (
  account text not null,
  first bigint not null,
  last bigint not null,
  primary key (account, first)
);
