import type { Database } from '../store/driver.ts'
import { methodologies, organizations, registries, verifiers } from '../store/schema/index.ts'
import { type Claimed, fieldsOf } from './checks.ts'

/** Law 7: who keeps the rules, the rules themselves, and the standing of everyone who was ever accredited. */
export async function registryChecks(db: Database): Promise<Claimed[]> {
  const registryRows = await db.select().from(registries)
  const organizationRows = await db.select().from(organizations).orderBy(organizations.address)
  const verifierRows = await db.select().from(verifiers).orderBy(verifiers.address)
  const methodologyRows = await db.select().from(methodologies).orderBy(methodologies.address)
  return [
    ...registryRows.flatMap(checkRegistry),
    ...organizationRows.flatMap(checkOrganization),
    ...verifierRows.flatMap(checkVerifier),
    ...methodologyRows.flatMap(checkMethodology),
  ]
}

const LAW = 7

function checkRegistry(row: typeof registries.$inferSelect): Claimed[] {
  const { handoverDelay, suspensionTerm, decisionTerm, responseTerm, disputeDeposit, consecutiveClaims } = row
  return fieldsOf(LAW, 'Registry', row.address, {
    steward: [row.steward, (each) => each.steward],
    pendingSteward: [row.pendingSteward, (each) => each.pendingSteward],
    stewardDueAt: [row.stewardDueAt ?? 0, (each) => each.stewardDueAt],
    guardian: [row.guardian, (each) => each.guardian],
    council: [row.council, (each) => each.council],
    depositDestination: [row.depositDestination, (each) => each.depositDestination],
    paused: [row.paused.join(' '), (each) => each.paused.join(' ')],
    handoverDelay: [handoverDelay, ({ parameters }) => parameters.handoverDelay],
    suspensionTerm: [suspensionTerm, ({ parameters }) => parameters.suspensionTerm],
    decisionTerm: [decisionTerm, ({ parameters }) => parameters.decisionTerm],
    responseTerm: [responseTerm, ({ parameters }) => parameters.responseTerm],
    disputeDeposit: [disputeDeposit, ({ parameters }) => parameters.disputeDeposit],
    consecutiveClaims: [consecutiveClaims, ({ parameters }) => parameters.consecutiveClaims],
  })
}

function checkOrganization(row: typeof organizations.$inferSelect): Claimed[] {
  return fieldsOf(LAW, 'Organization', row.address, {
    status: [row.status, (each) => each.status],
    authority: [row.authority, (each) => each.authority],
    kinds: [row.kinds.join(' '), (each) => each.kinds.join(' ')],
    profileHash: [row.profileHash, (each) => each.profileHash],
    owing: [row.owing, (each) => each.owing],
  })
}

function checkVerifier(row: typeof verifiers.$inferSelect): Claimed[] {
  return fieldsOf(LAW, 'Verifier', row.address, {
    status: [row.status, (each) => each.status],
    validFrom: [row.validFrom, (each) => each.validFrom],
    validUntil: [row.validUntil, (each) => each.validUntil],
    scope: [row.scope.join(' '), (each) => each.scope.join(' ')],
    credentialHash: [row.credentialHash, (each) => each.credentialHash],
  })
}

function checkMethodology(row: typeof methodologies.$inferSelect): Claimed[] {
  return fieldsOf(LAW, 'Methodology', row.address, { status: [row.status, (each) => each.status] })
}
