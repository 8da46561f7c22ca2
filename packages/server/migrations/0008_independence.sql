-- Of every statement and review: who stood on the receiving side then, and who acted for the organization that judged. Who
-- owns a project changes, so both are told by the order of events alone. A store of before knew neither: it is emptied, and
-- the next look at the chain fills it again.
truncate transactions, events, marks, registries, organizations, verifiers, methodologies, listed_mints, projects,
  project_keys, claims, claim_revisions, attestations, disputes, batches, suspensions, reversals, buffer_draws, letters,
  retirements, cancellations, records, vouches, concerns, councils, motions, funds, pools, contributors, checkpoints,
  proposals, proposal_pools, milestones, budget_lines, votes, deliveries, reviews, objections, awards, expenses, money_back,
  money_back_parts, reclaims, bindings, batch_shares, credit_claims, sequences, gaps;

alter table attestations
  add column authority text collate "C",
  add column receiving jsonb not null;

alter table reviews
  add column authority text collate "C",
  add column receiving jsonb not null;

-- What the comparison of law 6 reads of the ledger.
create index events_of_independence on events (slot, position, outer_index, inner_index)
  where name in ('ClaimAttested', 'DeliveryReviewed', 'ExpenseReviewed', 'OrganizationChanged', 'OrganizationRegistered',
    'ProjectProposed', 'ProjectRoleAccepted');
