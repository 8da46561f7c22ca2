import { sha256Hex } from '../evidence/hash.ts'
import { PROGRAM_ADDRESS } from '../layout/program-layout.ts'
import { asRecord, at, CertificateError, readRaw, type RpcCall } from './chain-reader.ts'
import type { CertificateFacts } from './facts.ts'
import { factsFromRecords } from './from-records.ts'
import { findSignature } from './signature.ts'

export interface ChainReading {
  call: RpcCall
  /** A file by its SHA-256 from anywhere, or null; what does not have that hash is not believed. */
  content?: (sha256: string) => Promise<Uint8Array | null>
}

const CLOCK = 'SysvarC1ock11111111111111111111111111111111'
const CLOCK_TIME = 32

/**
 * The facts of a certificate from the chain alone. `address` is that of the retirement's account.
 * @throws CertificateError where the account is no retirement, or one that it stands on cannot be read.
 */
export async function certificateFromChain(
  { call, content }: ChainReading,
  address: string,
): Promise<CertificateFacts> {
  const [first, clock] = await readRaw(call, [address, CLOCK])
  const retirement = asRecord('Retirement', first ?? null)
  if (retirement === null) {
    throw new CertificateError(
      `There is no retirement at ${address} on this chain: check the address, and which chain the node belongs to.`,
    )
  }
  const [rawBatch] = await readRaw(call, [retirement.batch])
  const batch = need(asRecord('Batch', rawBatch ?? null), 'batch', retirement.batch)
  const wanted = [batch.claim, batch.project, batch.methodology]
  const [rawClaim, rawProject, rawMethodology, rawAuthority] = await readRaw(
    call,
    batch.authorizedBy === null ? wanted : [...wanted, batch.authorizedBy],
  )
  const project = need(asRecord('Project', rawProject ?? null), 'project', batch.project)
  const claim = need(asRecord('Claim', rawClaim ?? null), 'report of results', batch.claim)
  const [rawOrganization, ...rawProposals] = await readRaw(call, [project.organization, ...claim.proposals])
  const proposals = rawProposals.map((raw, index) =>
    need(asRecord('Proposal', raw), 'proposal', claim.proposals[index] ?? ''),
  )
  const named = (hash: string) => (content === undefined ? null : nameIn(content, hash))
  return factsFromRecords({
    address,
    retirement,
    batch,
    claim,
    project,
    organization: need(
      asRecord('Organization', rawOrganization ?? null),
      'organization',
      project.organization,
    ),
    methodology: need(asRecord('Methodology', rawMethodology ?? null), 'methodology', batch.methodology),
    authority: asRecord('Organization', rawAuthority ?? null),
    projectName: await named(project.profileHash),
    proposalNames: await Promise.all(proposals.map(({ documentHash }) => named(documentHash))),
    signature: await findSignature(call, address),
    chain: { genesisHash: textOf(await call('getGenesisHash', [])), programId: PROGRAM_ADDRESS },
    readAt: timeOf(clock?.data),
  })
}

function need<T>(record: T | null, what: string, address: string): T {
  if (record !== null) return record
  throw new CertificateError(
    `The node does not have the ${what} ${address} that this retirement stands on: ask another node of the chain.`,
  )
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  throw new CertificateError(
    'The node did not tell which chain it belongs to: check that the URL is a Solana RPC.',
  )
}

function timeOf(clock: Uint8Array | undefined): number {
  if (clock === undefined || clock.length < CLOCK_TIME + 8) {
    throw new CertificateError('The node has no clock account: check that the URL is a Solana RPC.')
  }
  return Number(new DataView(clock.buffer, clock.byteOffset).getBigInt64(CLOCK_TIME, true))
}

/** The name in the profile or document with this hash; null where the file is missing, another one, or has no name. */
async function nameIn(
  content: (sha256: string) => Promise<Uint8Array | null>,
  hash: string,
): Promise<string | null> {
  const bytes = await content(hash).catch(() => null)
  if (bytes === null || sha256Hex(bytes) !== hash) return null
  try {
    const name = at(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), 'name')
    return typeof name === 'string' && name.trim() !== '' ? name : null
  } catch {
    return null
  }
}
