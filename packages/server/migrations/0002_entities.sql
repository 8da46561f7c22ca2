-- What follows from the events, folded in ledger order. Rebuilt from nothing, these tables come out the same.
create table registries (
  address text collate "C" primary key,
  steward text collate "C" not null,
  guardian text collate "C" not null,
  initialized_at bigint not null
);

create table organizations (
  address text collate "C" primary key,
  code text collate "C" not null,
  kinds jsonb not null,
  status text collate "C" not null,
  jurisdiction text collate "C",
  authority text collate "C" not null,
  profile_hash text collate "C" not null,
  version integer not null,
  registered_at bigint not null
);
create index organizations_by_code on organizations (code);

create table verifiers (
  address text collate "C" primary key,
  organization text collate "C" not null,
  person text collate "C" not null,
  status text collate "C" not null,
  valid_from bigint not null,
  valid_until bigint not null,
  scope jsonb not null,
  credential_hash text collate "C" not null,
  reason_hash text collate "C",
  accredited_at bigint not null,
  status_changed_at bigint
);
create index verifiers_by_person on verifiers (person);

create table methodologies (
  address text collate "C" primary key,
  code text collate "C" not null,
  revision integer not null,
  status text collate "C" not null,
  effect text collate "C" not null,
  quorum integer not null,
  challenge_period bigint not null,
  review_period bigint not null,
  buffer_bps integer not null,
  credit_symbol text collate "C" not null,
  credit_decimals integer not null,
  warming_potential_set integer not null,
  document_hash text collate "C" not null,
  created_at bigint not null,
  activated_at bigint
);

create table listed_mints (
  address text collate "C" primary key,
  mint text collate "C" not null,
  token_program text collate "C" not null,
  decimals integer not null,
  freezable boolean not null,
  listed_at bigint not null
);
create index listed_mints_by_mint on listed_mints (mint);

create table projects (
  address text collate "C" primary key,
  organization text collate "C" not null,
  id bigint not null,
  owner text collate "C" not null,
  payee text collate "C" not null,
  methodology text collate "C" not null,
  validator text collate "C" not null,
  status text collate "C" not null,
  jurisdiction text collate "C" not null,
  cell text collate "C",
  crediting_start bigint not null,
  crediting_end bigint not null,
  expected_yearly numeric(20, 0) not null,
  validation_hash text collate "C" not null,
  profile_hash text collate "C" not null,
  document_hash text collate "C" not null,
  registered_at bigint not null,
  claims integer not null,
  batches integer not null,
  issued numeric(20, 0) not null,
  retired numeric(20, 0) not null
);

create table claims (
  address text collate "C" primary key,
  project text collate "C" not null,
  methodology text collate "C" not null,
  owner text collate "C" not null,
  id bigint not null,
  number bigint not null,
  revision integer not null,
  vintage integer not null,
  period_start bigint not null,
  period_end bigint not null,
  status text collate "C" not null,
  quantity numeric(20, 0) not null,
  accepted_quantity numeric(20, 0) not null,
  accepting integer not null,
  rejecting integer not null,
  quorum integer not null,
  evidence_root text collate "C" not null,
  funding_hash text collate "C",
  proposals jsonb not null,
  submitted_at bigint not null,
  decided_at bigint,
  challenge_ends_at bigint,
  batch text collate "C"
);
create index claims_by_project on claims (project, number);
create index claims_by_root on claims (evidence_root);

create table attestations (
  address text collate "C" primary key,
  claim text collate "C" not null,
  organization text collate "C" not null,
  verifier text collate "C" not null,
  person text collate "C" not null,
  revision integer not null,
  verdict text collate "C" not null,
  quantity numeric(20, 0) not null,
  statement_hash text collate "C" not null,
  attested_at bigint not null,
  revoked boolean not null,
  signature text collate "C" not null
);
create index attestations_by_claim on attestations (claim, attested_at);

create table batches (
  address text collate "C" primary key,
  code text collate "C" not null,
  project text collate "C" not null,
  claim text collate "C" not null,
  methodology text collate "C" not null,
  mint text collate "C" not null,
  unit text collate "C" not null,
  vintage integer not null,
  decimals integer not null,
  status text collate "C" not null,
  accepted numeric(20, 0) not null,
  issued numeric(20, 0) not null,
  buffered numeric(20, 0) not null,
  fund_share numeric(20, 0) not null,
  retired numeric(20, 0) not null,
  cancelled numeric(20, 0) not null,
  destroyed numeric(20, 0) not null,
  retirements bigint not null,
  next_serial numeric(20, 0) not null,
  buffer_vault text collate "C",
  authorized_by text collate "C",
  opened_at bigint not null,
  issued_at bigint
);
create unique index batches_by_code on batches (code);
create index batches_by_project on batches (project);
create index batches_by_mint on batches (mint);

create table retirements (
  address text collate "C" primary key,
  certificate text collate "C" not null,
  batch text collate "C" not null,
  project text collate "C" not null,
  claim text collate "C" not null,
  holder text collate "C" not null,
  amount numeric(20, 0) not null,
  first_serial numeric(20, 0) not null,
  number bigint not null,
  purpose text collate "C" not null,
  country text collate "C",
  beneficiary_kind text collate "C" not null,
  beneficiary text collate "C",
  period_start numeric(20, 0),
  period_end numeric(20, 0),
  batch_status text collate "C" not null,
  retired_at bigint not null,
  signature text collate "C" not null,
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
  address text collate "C" primary key,
  creator text collate "C" not null,
  id bigint not null,
  mint text collate "C" not null,
  decimals integer not null,
  manager text collate "C" not null,
  guardian text collate "C" not null,
  deposit_destination text collate "C" not null,
  rules jsonb not null,
  status text collate "C" not null,
  paused jsonb not null,
  profile_hash text collate "C" not null,
  pools integer not null,
  created_at bigint not null
);

create table pools (
  address text collate "C" primary key,
  fund text collate "C" not null,
  project text collate "C",
  vault text collate "C" not null,
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
  address text collate "C" primary key,
  pool text collate "C" not null,
  fund text collate "C",
  wallet text collate "C" not null,
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
  account text collate "C" primary key,
  room text collate "C" not null,
  last bigint not null
);
create table gaps (
  account text collate "C" not null,
  first bigint not null,
  last bigint not null,
  primary key (account, first)
);
