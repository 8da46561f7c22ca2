import { PROGRAM_ID } from '@groundtruth/sdk'
import type { CertificateFacts } from '@groundtruth/sdk/certificate'
import { CertificateError, certificateFromChain } from '@groundtruth/sdk/certificate/chain'
import { and, count, eq, or } from 'drizzle-orm'
import { batchStatus, beneficiaryKind, purpose } from '../api/schemas/credits.ts'
import type { Api } from '../api/views/context.ts'
import { projectCode, readRefs } from '../api/views/refs.ts'
import { readClock } from '../chain/clock.ts'
import { genesisHash } from '../chain/genesis.ts'
import { readMark } from '../store/marks.ts'
import {
  attestations,
  batches,
  claims,
  methodologies,
  organizations,
  projects,
  retirements,
} from '../store/schema/index.ts'

/**
 * The facts of a certificate from the store, by the retirement's address or its certificate number; null where the store
 * does not have all of them (yet).
 */
export async function factsFromStore(api: Api, name: string): Promise<CertificateFacts | null> {
  const { db, content } = api
  const [row] = await db
    .select()
    .from(retirements)
    .innerJoin(batches, eq(batches.address, retirements.batch))
    .innerJoin(projects, eq(projects.address, batches.project))
    .innerJoin(organizations, eq(organizations.address, projects.organization))
    .innerJoin(methodologies, eq(methodologies.address, batches.methodology))
    .innerJoin(claims, eq(claims.address, batches.claim))
    .where(or(eq(retirements.address, name), eq(retirements.certificate, name)))
  const readAt = await timeOf(api)
  if (row === undefined || readAt === null) return null
  const { retirements: retirement, batches: batch, projects: project, methodologies: methodology } = row
  const [counted] = await db
    .select({ verifiers: count() })
    .from(attestations)
    .where(
      and(
        eq(attestations.claim, batch.claim),
        eq(attestations.revision, row.claims.revision),
        eq(attestations.verdict, 'accept'),
        eq(attestations.revoked, false),
      ),
    )
  return {
    retirement: {
      address: retirement.address,
      holder: retirement.holder,
      amount: retirement.amount.toString(),
      firstSerial: retirement.firstSerial.toString(),
      purpose: purpose.parse(retirement.purpose),
      country: retirement.country,
      beneficiaryKind: beneficiaryKind.parse(retirement.beneficiaryKind),
      beneficiary: retirement.beneficiary,
      periodStart: retirement.periodStart === null ? null : Number(retirement.periodStart),
      periodEnd: retirement.periodEnd === null ? null : Number(retirement.periodEnd),
      retiredAt: retirement.retiredAt,
      batchStatus: batchStatus.parse(retirement.batchStatus),
      signature: retirement.signature,
    },
    batch: {
      address: batch.address,
      code: batch.code,
      mint: batch.mint,
      decimals: batch.decimals,
      unit: batch.unit,
      vintage: batch.vintage,
      status: batchStatus.parse(batch.status),
      authorizedBy: await authorityOf(api, batch.authorizedBy),
      adjusted: batch.adjusted.toString(),
    },
    claim: {
      address: batch.claim,
      verifiers: counted?.verifiers ?? 0,
      proposals: await proposalsOf(api, row.claims),
    },
    project: {
      address: project.address,
      code: projectCode(row.organizations.code, project.id) ?? project.address,
      name: (await content.profiles.get(project.profileHash)).name,
    },
    methodology: {
      address: methodology.address,
      code: methodology.code,
      revision: methodology.revision,
    },
    chain: { genesisHash: await genesisOf(api), programId: PROGRAM_ID.toBase58() },
    readAt,
  }
}

/** The facts from the chain, with names from the content store; null where the address is no retirement there. */
export async function factsFromChain(
  { rpc, content }: Api,
  address: string,
): Promise<CertificateFacts | null> {
  try {
    return await certificateFromChain(
      { call: (method, params) => rpc.call(method, params), content: (hash) => content.files.get(hash) },
      address,
    )
  } catch (error) {
    if (error instanceof CertificateError) return null
    throw error
  }
}

async function proposalsOf(
  api: Api,
  { proposals, proposalBps }: { proposals: string[]; proposalBps: number[] },
): Promise<CertificateFacts['claim']['proposals']> {
  const refs = await readRefs(api, { proposals })
  return proposals.map((address, index) => ({
    address,
    name: refs.proposal(address).name,
    bps: proposalBps[index] ?? 0,
  }))
}

async function authorityOf(
  { db }: Api,
  address: string | null,
): Promise<CertificateFacts['batch']['authorizedBy']> {
  if (address === null) return null
  const [row] = await db.select().from(organizations).where(eq(organizations.address, address))
  return { address, code: row?.code ?? null }
}

/** The chain's clock for which the store is complete, or the chain's own where the store has not told yet. */
async function timeOf({ indexer, rpc }: Api): Promise<number | null> {
  const { time } = indexer.standing()
  if (time !== null) return time
  return readClock(rpc).then(
    (clock) => clock.time,
    () => null,
  )
}

/** The last known where the chain does not answer. */
async function genesisOf({ db, rpc }: Api): Promise<string> {
  return genesisHash(rpc).catch(async () => {
    const known = await readMark(db, 'genesis')
    return typeof known === 'string' ? known : ''
  })
}
