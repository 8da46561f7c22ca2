-- Whole lives of claims, statements, batches and serials. 0003 has emptied the store.
create index events_by_batch on events (batch, slot, position) where batch is not null;

alter table claims
  add column expected numeric(20, 0) not null,
  add column attested_by jsonb not null,
  add column proposal_bps jsonb not null,
  add column other_funding_bps integer not null,
  add column waits_until bigint,
  add column dispute text collate "C",
  add column withdrawn_by text collate "C",
  add column lapsed boolean not null,
  add column reason_hash text collate "C";
create index claims_by_status on claims (status, submitted_at);
create index claims_by_methodology on claims (methodology, status);

-- Every version of a claim's report, the present one included.
create table claim_revisions (
  claim text collate "C" not null,
  revision integer not null,
  quantity numeric(20, 0) not null,
  evidence_root text collate "C" not null,
  submitted_at bigint not null,
  answer_hash text collate "C",
  signature text collate "C" not null,
  primary key (claim, revision)
);
create index claim_revisions_by_root on claim_revisions (evidence_root);

alter table attestations
  add column number integer not null,
  add column declarations jsonb not null,
  add column expected numeric(20, 0) not null,
  add column revoked_at bigint,
  add column revoked_by text collate "C",
  add column reason_hash text collate "C";

create table disputes (
  address text collate "C" primary key,
  claim text collate "C" not null,
  project text collate "C" not null,
  revision integer not null,
  disputant text collate "C" not null,
  status text collate "C" not null,
  document_hash text collate "C" not null,
  deposit numeric(20, 0) not null,
  opened_at bigint not null,
  decide_by bigint not null,
  decided_at bigint,
  decided_by text collate "C",
  decision_hash text collate "C",
  abusive boolean not null,
  deposit_to text collate "C",
  signature text collate "C" not null
);
create index disputes_by_claim on disputes (claim, opened_at);
create index disputes_by_project on disputes (project, opened_at);

alter table batches
  add column buffer_cancelled numeric(20, 0) not null,
  add column adjusted numeric(20, 0) not null,
  add column cancellations bigint not null,
  add column suspensions integer not null,
  add column reversals integer not null,
  add column letters integer not null,
  add column status_before text collate "C",
  add column suspended_until bigint,
  add column suspension_ended_at bigint,
  add column reason_hash text collate "C";
create index batches_by_claim on batches (claim);
create index batches_by_vintage on batches (vintage);

create table suspensions (
  batch text collate "C" not null,
  number integer not null,
  since bigint not null,
  until bigint not null,
  actor text collate "C" not null,
  reason_hash text collate "C" not null,
  attestation text collate "C",
  ended_at bigint,
  ended_by text collate "C",
  outcome text collate "C",
  primary key (batch, number)
);
create index suspensions_open on suspensions (batch) where ended_at is null;

create table reversals (
  address text collate "C" primary key,
  batch text collate "C" not null,
  project text collate "C" not null,
  organization text collate "C" not null,
  steward text collate "C" not null,
  id bigint not null,
  kind text collate "C" not null,
  status text collate "C" not null,
  amount numeric(20, 0) not null,
  covered numeric(20, 0) not null,
  cover jsonb not null,
  cover_next integer not null,
  document_hash text collate "C" not null,
  decided_at bigint not null,
  closed_at bigint,
  signature text collate "C" not null
);
create index reversals_by_batch on reversals (batch, decided_at);
create index reversals_by_organization on reversals (organization, status);

-- What the buffer of a batch gave for a reversal: the last serials that were not drawn before.
create table buffer_draws (
  reversal text collate "C" not null,
  batch text collate "C" not null,
  amount numeric(20, 0) not null,
  first_serial numeric(20, 0) not null,
  actor text collate "C" not null,
  drawn_at bigint not null,
  signature text collate "C" not null,
  primary key (reversal, batch)
);
create index buffer_draws_by_serial on buffer_draws (batch, first_serial) where amount > 0;

create table letters (
  address text collate "C" primary key,
  batch text collate "C" not null,
  project text collate "C" not null,
  organization text collate "C" not null,
  actor text collate "C" not null,
  id bigint not null,
  number integer not null,
  kind text collate "C" not null,
  amount numeric(20, 0),
  year integer,
  document_hash text collate "C" not null,
  signed_at bigint not null,
  signature text collate "C" not null
);
create index letters_by_batch on letters (batch, number);
create index letters_by_organization on letters (organization, signed_at);

create index retirements_by_country on retirements (country, slot, position) where country is not null;
-- The beneficiary as it is searched for: in lower case, by the same rules in every database.
alter table retirements add column beneficiary_key text collate "C";
create index retirements_by_beneficiary on retirements (beneficiary_key) where beneficiary_key is not null;

-- Settlements of what was destroyed outside the program are rows of the same table, with that reason.
create table cancellations (
  address text collate "C" primary key,
  batch text collate "C" not null,
  project text collate "C" not null,
  claim text collate "C" not null,
  holder text collate "C" not null,
  amount numeric(20, 0) not null,
  first_serial numeric(20, 0) not null,
  reason text collate "C" not null,
  reason_hash text collate "C",
  applied_to text collate "C",
  batch_status text collate "C" not null,
  cancelled_at bigint not null,
  signature text collate "C" not null,
  slot bigint not null,
  position integer not null,
  outer_index integer not null,
  inner_index integer not null
);
create index cancellations_by_batch on cancellations (batch, first_serial);
create index cancellations_by_holder on cancellations (holder);
create index cancellations_by_reversal on cancellations (applied_to) where applied_to is not null;
create index cancellations_by_order on cancellations (slot, position, outer_index, inner_index);
