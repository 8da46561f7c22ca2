import { createHash } from 'node:crypto'
import { formatAmount, formatMoney, unitText } from '@groundtruth/sdk/amounts'
import { sayDelivery, sayEvent, shortHash } from '@groundtruth/sdk/words'
import { parsePlace } from '../../indexer/order.ts'
import type { Amount, LedgerLine, Ref } from '../types.ts'

/** What happened, as a feed reader shows it. */
export interface FeedEntry {
  /** Follows from the transaction and the event's place in it: the same on every server and after every new reading. */
  id: string
  title: string
  text: string
  /** Page of the thing that it concerns, and of the transaction that proves it. */
  url: string
  proof: string
  /** Unix seconds. */
  at: number
}

/** A feed before it is written in one of its forms. */
export interface Feed {
  id: string
  title: string
  subtitle: string
  /** The page that it belongs to. */
  home: string
  /** Unix seconds of its newest entry, or of the beginning of what it is about. */
  updated: number
  entries: FeedEntry[]
}

/** A line of the ledger as an entry; `site` is where readers find the dashboard. */
export function entryOf(line: LedgerLine, site: string): FeedEntry {
  const words = sayEvent(line, {
    actor: line.actor === null ? null : shortHash(line.actor),
    fund: nameOf(line.fund),
    proposal: nameOf(line.proposal),
    delivery: sayDelivery(line.delivery?.code ?? null),
    project: nameOf(line.project),
    claim: nameOf(line.claim),
    batch: line.batch?.code ?? nameOf(line.batch),
    retirement: line.retirement?.code ?? nameOf(line.retirement),
    organization: nameOf(line.organization),
    code: typeof line.data.code === 'string' ? line.data.code : null,
  })
  const moved = movedBy(line)
  const title = moved === '' ? words : `${words} ${moved}`
  const after =
    line.balanceAfter === null ? '' : ` Balance after: ${amountText(line.balanceAfter, line.kind)}.`
  const proof = `${site}/transactions/${line.signature}`
  const place = parsePlace(line.id)
  return {
    id: stableId(`${line.signature} ${place?.outer ?? 0}.${place?.inner ?? 0}`),
    title,
    text: `${title}.${after} Proof: ${proof}`,
    url: pageOf(line, site) ?? proof,
    proof,
    at: line.at,
  }
}

/** Names of this project's feeds and entries are made in this namespace. */
const NAMESPACE = Buffer.from('8f6f2d1c7a8e4b6f9d0ac2b1e4f35a67', 'hex')

/** A URN that follows from a name alone: a UUID of version 5 (RFC 9562). */
export function stableId(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16)
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex')
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return `urn:uuid:${groups.join('-')}`
}

export const isoTime = (at: number): string => new Date(at * 1_000).toISOString()

/** What came in or went out, with its sign. */
function movedBy({ moneyIn, moneyOut, creditsIn, creditsOut }: LedgerLine): string {
  if (moneyIn !== null) return `+${amountText(moneyIn, 'money')}`
  if (moneyOut !== null) return `−${amountText(moneyOut, 'money')}`
  if (creditsIn !== null) return `+${amountText(creditsIn, 'credits')}`
  return creditsOut === null ? '' : `−${amountText(creditsOut, 'credits')}`
}

function amountText({ base, decimals, unit }: Amount, kind: LedgerLine['kind']): string {
  const write = kind === 'credits' ? formatAmount : formatMoney
  return `${write(BigInt(base), decimals)} ${unitText(unit)}`
}

/** The page of the narrowest thing that a line names. */
function pageOf(line: LedgerLine, site: string): string | null {
  const { retirement, batch, claim, delivery, proposal, project, fund } = line
  if (retirement !== null) return `${site}/retirements/${retirement.code ?? retirement.address}`
  if (batch !== null) return `${site}/batches/${batch.code ?? batch.address}`
  if (claim !== null) return `${site}/claims/${claim.address}`
  if (delivery !== null) return `${site}/deliveries/${delivery.address}`
  if (proposal !== null) return `${site}/proposals/${proposal.address}`
  if (fund !== null) return `${site}/funds/${fund.address}`
  return project === null ? null : `${site}/projects/${project.address}`
}

const nameOf = (ref: Ref | null): string | null =>
  ref === null ? null : (ref.name ?? ref.code ?? shortHash(ref.address))
