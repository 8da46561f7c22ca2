-- Proposals, votes, deliveries, payments, spending and what comes back. A store of before knew none of this: it is
-- emptied, and the next look at the chain fills it again.
delete from transactions;
delete from events;
delete from marks;
delete from registries;
delete from organizations;
delete from verifiers;
delete from methodologies;
delete from listed_mints;
delete from projects;
delete from project_keys;
delete from claims;
delete from claim_revisions;
delete from attestations;
delete from disputes;
delete from batches;
delete from suspensions;
delete from reversals;
delete from buffer_draws;
delete from letters;
delete from retirements;
delete from cancellations;
delete from records;
delete from vouches;
delete from concerns;
delete from councils;
delete from motions;
delete from funds;
delete from pools;
delete from contributors;
delete from sequences;
delete from gaps;

alter table events add column proposal text collate "C";
create index events_by_proposal on events (proposal, slot, position) where proposal is not null;

alter table claims add column bound_share_bps integer not null;
alter table batches add column share_vault text collate "C";

alter table funds
  add column pending_manager text collate "C",
  add column pending_guardian text collate "C",
  add column manager_offered_at bigint,
  add column guardian_offered_at bigint,
  add column rules_before jsonb,
  add column rules_due_at bigint,
  add column rules_changed_at bigint,
  add column paused_at bigint,
  add column expires_at bigint,
  add column wound_down_at bigint,
  add column wound_down_by text collate "C",
  add column expired boolean not null,
  add column proposals integer not null,
  -- Snapshots taken so far: one when a proposal is made, one when its money is drawn.
  add column snapshots integer not null;
create index funds_by_manager on funds (manager);

alter table pools
  add column status text collate "C" not null,
  add column reclaimable numeric(20, 0) not null,
  -- Slot of the last purchase of units, and the units alive before that slot.
  add column units_slot bigint not null,
  add column units_before_slot numeric(20, 0) not null,
  add column closed_at bigint,
  -- What its units share since it closed; zero before.
  add column closing_total numeric(20, 0) not null,
  add column period_start bigint,
  add column period_drawn numeric(20, 0) not null;

alter table contributors
  add column paid_out numeric(20, 0) not null,
  -- Counter of its last checkpoint.
  add column checkpoint integer;
create index contributors_by_pool on contributors (pool, wallet);

-- Units that a contributor held while the fund's count of snapshots stood at `counter`, as its account keeps them.
create table checkpoints (
  contributor text collate "C" not null,
  counter integer not null,
  series integer not null,
  slot bigint not null,
  units numeric(20, 0) not null,
  units_before numeric(20, 0) not null,
  primary key (contributor, counter)
);

create table proposals (
  address text collate "C" primary key,
  fund text collate "C" not null,
  project text collate "C" not null,
  proposer text collate "C" not null,
  organization text collate "C" not null,
  -- Who acted for the organization when it was made.
  authority text collate "C" not null,
  payee text collate "C" not null,
  id bigint not null,
  number integer not null,
  snapshot integer not null,
  drawn_snapshot integer,
  made_in_slot bigint not null,
  status text collate "C" not null,
  rules jsonb not null,
  document_hash text collate "C" not null,
  total numeric(20, 0) not null,
  paid numeric(20, 0) not null,
  advanced numeric(20, 0) not null,
  released numeric(20, 0) not null,
  returned numeric(20, 0) not null,
  reported numeric(20, 0) not null,
  accepted numeric(20, 0) not null,
  disallowed numeric(20, 0) not null,
  deposit numeric(20, 0) not null,
  deposit_to text collate "C",
  votable numeric(20, 0) not null,
  turnout numeric(20, 0) not null,
  weight_for numeric(20, 0) not null,
  weight_against numeric(20, 0) not null,
  voters integer not null,
  share_bps integer not null,
  share_from bigint,
  share_until bigint,
  share_tonnage numeric(20, 0) not null,
  milestone_count integer not null,
  milestones_paid integer not null,
  escrow text collate "C",
  created_at bigint not null,
  voting_ends_at bigint not null,
  cool_off_ends_at bigint,
  expires_at bigint not null,
  approved_at bigint,
  report_due_at bigint,
  closed_at bigint,
  closed_by text collate "C",
  abusive boolean not null,
  reason_hash text collate "C",
  report_hash text collate "C",
  signature text collate "C" not null,
  slot bigint not null,
  position integer not null,
  outer_index integer not null,
  inner_index integer not null
);
create index proposals_by_order on proposals (slot, position, outer_index, inner_index);
create index proposals_by_fund on proposals (fund, number);
create index proposals_by_project on proposals (project);
create index proposals_by_status on proposals (status);
create index proposals_by_payee on proposals (payee);
create index proposals_by_organization on proposals (organization);
create index proposals_by_proposer on proposals (proposer);

-- The pools that a proposal votes and draws on, as it found them and as it drew: the free one, and the project's.
create table proposal_pools (
  proposal text collate "C" not null,
  pool text collate "C" not null,
  free boolean not null,
  units numeric(20, 0) not null,
  balance numeric(20, 0) not null,
  -- Value of the units alive at the end of the slot before.
  votable numeric(20, 0) not null,
  series integer not null,
  drawn numeric(20, 0) not null,
  drawn_units numeric(20, 0) not null,
  drawn_series integer,
  back numeric(20, 0) not null,
  primary key (proposal, pool)
);
create index proposal_pools_by_pool on proposal_pools (pool);

create table milestones (
  proposal text collate "C" not null,
  row integer not null,
  kind text collate "C" not null,
  status text collate "C" not null,
  amount numeric(20, 0) not null,
  planned_due_at bigint not null,
  due_at bigint not null,
  extended boolean not null,
  quantity numeric(20, 0) not null,
  revision integer not null,
  payable_at bigint,
  met_by text collate "C",
  met_at bigint,
  met_actor text collate "C",
  met_issued numeric(20, 0),
  paid_at bigint,
  paid_to text collate "C",
  paid_by text collate "C",
  payment_signature text collate "C",
  returned numeric(20, 0) not null,
  primary key (proposal, row)
);
create index milestones_by_status on milestones (status);

create table budget_lines (
  proposal text collate "C" not null,
  row integer not null,
  code text collate "C" not null,
  amount numeric(20, 0) not null,
  awarded numeric(20, 0) not null,
  reported numeric(20, 0) not null,
  accepted numeric(20, 0) not null,
  primary key (proposal, row)
);

create table votes (
  address text collate "C" primary key,
  proposal text collate "C" not null,
  pool text collate "C" not null,
  contributor text collate "C" not null,
  wallet text collate "C" not null,
  choice text collate "C" not null,
  value numeric(20, 0) not null,
  weight numeric(20, 0) not null,
  cast_at bigint not null,
  changed_at bigint,
  closed_at bigint,
  signature text collate "C" not null
);
create index votes_by_proposal on votes (proposal, value);
create index votes_by_wallet on votes (wallet, cast_at);

create table deliveries (
  address text collate "C" primary key,
  proposal text collate "C" not null,
  fund text collate "C",
  project text collate "C",
  milestone integer not null,
  revision integer not null,
  status text collate "C" not null,
  submitter text collate "C" not null,
  evidence_root text collate "C" not null,
  accepting integer not null,
  rejecting integer not null,
  quorum integer not null,
  reviewed_by jsonb not null,
  submitted_at bigint not null,
  decided_at bigint,
  waits_until bigint,
  challenge_ends_at bigint,
  objection text collate "C",
  signature text collate "C" not null
);
create index deliveries_by_proposal on deliveries (proposal, milestone, revision);
create index deliveries_by_status on deliveries (status, submitted_at);
create index deliveries_by_root on deliveries (evidence_root);

-- What an organization said about a delivery or an expense.
create table reviews (
  subject text collate "C" not null,
  organization text collate "C" not null,
  number integer not null,
  verifier text collate "C" not null,
  person text collate "C" not null,
  verdict text collate "C" not null,
  statement_hash text collate "C" not null,
  reviewed_at bigint not null,
  signature text collate "C" not null,
  primary key (subject, organization)
);
create index reviews_by_verifier on reviews (verifier, reviewed_at);

create table objections (
  address text collate "C" primary key,
  delivery text collate "C" not null,
  proposal text collate "C" not null,
  objector text collate "C" not null,
  status text collate "C" not null,
  document_hash text collate "C" not null,
  deposit numeric(20, 0) not null,
  -- Seconds of the challenge period that were left.
  challenge_left bigint not null,
  opened_at bigint not null,
  decide_by bigint not null,
  decided_at bigint,
  decided_by text collate "C",
  decision_hash text collate "C",
  abusive boolean not null,
  deposit_to text collate "C",
  signature text collate "C" not null
);
create index objections_by_delivery on objections (delivery, opened_at);
create index objections_by_status on objections (status);

create table awards (
  address text collate "C" primary key,
  proposal text collate "C" not null,
  id bigint not null,
  line integer not null,
  method text collate "C" not null,
  amount numeric(20, 0) not null,
  spent numeric(20, 0) not null,
  supplier text collate "C" not null,
  document_hash text collate "C" not null,
  receipt_hash text collate "C",
  awarded_at bigint not null,
  received_at bigint,
  actor text collate "C" not null,
  signature text collate "C" not null
);
create index awards_by_proposal on awards (proposal, awarded_at);

create table expenses (
  address text collate "C" primary key,
  proposal text collate "C" not null,
  fund text collate "C",
  project text collate "C",
  award text collate "C",
  corrects text collate "C",
  corrected_by text collate "C",
  id bigint not null,
  line integer not null,
  status text collate "C" not null,
  amount numeric(20, 0) not null,
  local_amount numeric(20, 0) not null,
  currency text collate "C",
  rate numeric(20, 0) not null,
  spent_at bigint not null,
  recipients bigint not null,
  document_hash text collate "C" not null,
  reviewed_by jsonb not null,
  reported_at bigint not null,
  decided_at bigint,
  waits_until bigint,
  actor text collate "C" not null,
  signature text collate "C" not null
);
create index expenses_by_proposal on expenses (proposal, reported_at);
create index expenses_by_status on expenses (status, reported_at);

-- Money that came back from a proposal, by pool: those it was drawn from claim it.
create table money_back (
  address text collate "C" primary key,
  proposal text collate "C" not null,
  fund text collate "C",
  reason text collate "C" not null,
  milestone integer,
  actor text collate "C" not null,
  returned_at bigint not null,
  claim_until bigint not null,
  signature text collate "C" not null
);
create index money_back_by_proposal on money_back (proposal, returned_at);
create table money_back_parts (
  money_back text collate "C" not null,
  pool text collate "C" not null,
  amount numeric(20, 0) not null,
  claimed numeric(20, 0) not null,
  settled numeric(20, 0),
  settled_at bigint,
  primary key (money_back, pool)
);
create index money_back_parts_open on money_back_parts (pool) where settled is null;

create table reclaims (
  address text collate "C" primary key,
  money_back text collate "C" not null,
  proposal text collate "C" not null,
  pool text collate "C" not null,
  contributor text collate "C" not null,
  wallet text collate "C" not null,
  amount numeric(20, 0) not null,
  units numeric(20, 0) not null,
  destination text collate "C",
  claimed_at bigint not null,
  signature text collate "C" not null
);
create index reclaims_by_wallet on reclaims (wallet, claimed_at);
create index reclaims_by_money_back on reclaims (money_back, contributor);

-- A proposal's part of a project's credits, as the project's account binds it.
create table bindings (
  project text collate "C" not null,
  proposal text collate "C" not null,
  payee text collate "C" not null,
  organization text collate "C" not null,
  "from" bigint,
  until bigint,
  tonnage numeric(20, 0) not null,
  used numeric(20, 0) not null,
  share_bps integer not null,
  in_force boolean not null,
  ended boolean not null,
  -- Its row was freed: no claim carries the share any more.
  freed boolean not null,
  primary key (project, proposal)
);

create table batch_shares (
  batch text collate "C" not null,
  proposal text collate "C" not null,
  number integer not null,
  amount numeric(20, 0) not null,
  claimed numeric(20, 0) not null,
  primary key (batch, proposal)
);
create index batch_shares_by_proposal on batch_shares (proposal);

create table credit_claims (
  address text collate "C" primary key,
  batch text collate "C" not null,
  proposal text collate "C" not null,
  pool text collate "C" not null,
  contributor text collate "C" not null,
  wallet text collate "C" not null,
  amount numeric(20, 0) not null,
  claimed_at bigint not null,
  signature text collate "C" not null
);
create index credit_claims_by_wallet on credit_claims (wallet, claimed_at);
create index credit_claims_by_batch on credit_claims (batch, proposal);
