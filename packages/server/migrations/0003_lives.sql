-- Whole lives of registry, organizations, methodologies and projects; records, concerns, councils and their motions.
-- A store of before knew none of this: it is emptied, and the next look at the chain fills it again.
delete from transactions;
delete from events;
delete from marks;
delete from registries;
delete from organizations;
delete from verifiers;
delete from methodologies;
delete from listed_mints;
delete from projects;
delete from claims;
delete from attestations;
delete from batches;
delete from retirements;
delete from funds;
delete from pools;
delete from contributors;
delete from sequences;
delete from gaps;

create index events_by_organization on events (organization, slot, position) where organization is not null;
create index events_by_claim on events (claim, slot, position) where claim is not null;
create index events_of_registry on events (name, slot, position) where kind = 'registry';
create index events_by_verifier on events ((data ->> 'verifier'), slot, position) where kind = 'registry';
create index events_by_record on events ((data ->> 'record'), slot, position) where kind = 'records';
create index events_by_council on events ((data ->> 'council'), slot, position) where kind = 'council';

alter table registries
  add column council text collate "C",
  add column pending_steward text collate "C",
  add column steward_due_at bigint,
  add column deposit_destination text collate "C" not null,
  add column paused jsonb not null,
  add column paused_at bigint,
  add column handover_delay bigint not null,
  add column suspension_term bigint not null,
  add column decision_term bigint not null,
  add column response_term bigint not null,
  add column dispute_deposit numeric(20, 0) not null,
  add column consecutive_claims integer not null,
  add column steward_named_at bigint;

alter table organizations
  add column owing integer not null,
  add column status_changed_at bigint,
  add column reason_hash text collate "C";
create index organizations_by_authority on organizations (authority);

create index verifiers_by_organization on verifiers (organization);

alter table methodologies add column retired_at bigint;
create index methodologies_by_code on methodologies (code, revision);

alter table projects
  alter column validator drop not null,
  alter column validation_hash drop not null,
  alter column registered_at drop not null,
  add column proposer text collate "C" not null,
  add column pending_owner text collate "C",
  add column pending_payee text collate "C",
  add column proposed_at bigint not null,
  add column validated_at bigint,
  add column status_changed_at bigint not null,
  add column waits_until bigint,
  add column reason_hash text collate "C",
  add column role_offered_at bigint;
create index projects_by_organization on projects (organization, id);
create index projects_by_owner on projects (owner);
create index projects_by_cell on projects (cell) where cell is not null;

create index attestations_by_organization on attestations (organization, attested_at);
create index attestations_by_verifier on attestations (verifier, attested_at);

-- A meter, a plant, a parcel or an identifier elsewhere, with the project that has it now.
create table project_keys (
  address text collate "C" primary key,
  kind text collate "C" not null,
  key text collate "C" not null,
  project text collate "C" not null,
  previous_project text collate "C",
  holders integer not null,
  held_since bigint not null,
  released_at bigint
);
create index project_keys_by_project on project_keys (project);

-- `project` of a record or a concern is the project of its subject, where it has one.
create table records (
  address text collate "C" primary key,
  kind text collate "C" not null,
  issuer text collate "C" not null,
  by_organization boolean not null,
  actor text collate "C" not null,
  subject text collate "C" not null,
  project text collate "C",
  document_hash text collate "C" not null,
  vouches integer not null,
  supersedes text collate "C",
  superseded_by text collate "C",
  recorded_at bigint not null
);
create index records_by_hash on records (document_hash);
create index records_by_subject on records (subject, recorded_at);
create index records_by_project on records (project, recorded_at) where project is not null;
create index records_by_issuer on records (issuer, recorded_at);

create table vouches (
  address text collate "C" primary key,
  record text collate "C" not null,
  organization text collate "C" not null,
  vouched_at bigint not null,
  withdrawn_at bigint
);
create index vouches_by_record on vouches (record, vouched_at);
create index vouches_by_organization on vouches (organization);

create table concerns (
  address text collate "C" primary key,
  organization text collate "C" not null,
  actor text collate "C" not null,
  id bigint not null,
  subject text collate "C" not null,
  project text collate "C",
  document_hash text collate "C" not null,
  status text collate "C" not null,
  filed_at bigint not null,
  answer_by bigint not null,
  answered_at bigint,
  answer_hash text collate "C"
);
create index concerns_by_organization on concerns (organization, filed_at);
create index concerns_by_project on concerns (project, filed_at) where project is not null;
create index concerns_by_subject on concerns (subject);

-- `seats`: a list of organizations, each with whether its voice counts.
create table councils (
  address text collate "C" primary key,
  creator text collate "C" not null,
  id bigint not null,
  composition integer not null,
  threshold integer not null,
  time_lock bigint not null,
  motion_period bigint not null,
  seats jsonb not null,
  created_at bigint not null,
  changed_at bigint not null
);

-- `approvals`, `cancellations`: who spoke for which organization, when and in which transaction.
create table motions (
  address text collate "C" primary key,
  council text collate "C" not null,
  organization text collate "C" not null,
  actor text collate "C" not null,
  id bigint not null,
  composition integer not null,
  target text collate "C" not null,
  discriminator text collate "C" not null,
  instruction_hash text collate "C" not null,
  document_hash text collate "C" not null,
  status text collate "C" not null,
  approvals jsonb not null,
  cancellations jsonb not null,
  threshold integer not null,
  time_lock bigint not null,
  proposed_at bigint not null,
  approved_at bigint,
  executable_at bigint,
  expires_at bigint not null,
  closed_at bigint,
  executor text collate "C"
);
create index motions_by_council on motions (council, proposed_at);
