// A store with a million retirements, written as the indexer would have left it.
import { writeRows } from '../packages/server/src/store/bulk.ts'
import type { Driver } from '../packages/server/src/store/driver.ts'
import * as schema from '../packages/server/src/store/schema/index.ts'
import { addressOf, hashOf } from '../tests/server/support/writer.ts'

export const RETIREMENTS = 1_000_000
/** Every so-manieth act is a cancellation, so that two tables take turns in taking serials. */
const CANCELLED_EVERY = 101
const ACTS = RETIREMENTS + Math.floor(RETIREMENTS / (CANCELLED_EVERY - 1))
const LARGEST_ACT = 1_000
const BUFFER = 50_000_000n
const HELD = 25_000_000n
const DRAWN = 1_000_000n

export interface Filled {
  code: string
  issued: bigint
  nextSerial: bigint
}

/** One batch holds all of them: the largest index that a serial can be looked up in. */
export async function fill(store: Driver): Promise<Filled> {
  const batch = addressOf('batch')
  const code = 'SUNCO-1-2026-1'
  const about = { batch, project: addressOf('project'), claim: addressOf('claim') }
  // An act takes from 1 to 1,000 base units, the same for the same number; serials follow each other.
  await store.runScript(`
    create temporary table acts as
      select n, amount, sum(amount) over (order by n) - amount + 1 as first_serial
      from (select n, 1 + (n::bigint * 7919) % ${LARGEST_ACT} as amount from generate_series(1, ${ACTS}) n) each;
    insert into retirements (address, certificate, batch, project, claim, holder, amount, first_serial, number, purpose,
      country, beneficiary_kind, beneficiary, beneficiary_key, batch_status, retired_at, signature, slot, position, outer_index, inner_index)
    select ${addressFor('retirement')}, '${code}-' || first_serial, '${about.batch}', '${about.project}',
      '${about.claim}', ${addressFor('wallet', 'n % 5000')}, amount, first_serial, n, 'voluntary',
      (array['KE', 'DE', 'BR', null])[1 + n % 4], 'name', 'Buyer ' || n % 2000, 'buyer ' || n % 2000, 'active', 1780000000 + n,
      ${addressFor('signature')}, 1000 + n, 0, 0, 1
    from acts where n % ${CANCELLED_EVERY} <> 0;
    insert into cancellations (address, batch, project, claim, holder, amount, first_serial, reason, reason_hash,
      batch_status, cancelled_at, signature, slot, position, outer_index, inner_index)
    select ${addressFor('cancellation')}, '${about.batch}', '${about.project}', '${about.claim}',
      ${addressFor('wallet', 'n % 5000')}, amount, first_serial, 'other', md5(n::text) || md5(n::text), 'active',
      1780000000 + n, ${addressFor('signature')}, 1000 + n, 0, 0, 1
    from acts where n % ${CANCELLED_EVERY} = 0;
    drop table acts;
    analyze retirements;
    analyze cancellations;`)
  let [retired, cancelled] = [0n, 0n]
  for (let act = 1; act <= ACTS; act++) {
    const amount = BigInt(1 + ((act * 7_919) % LARGEST_ACT))
    if (act % CANCELLED_EVERY === 0) cancelled += amount
    else retired += amount
  }
  const nextSerial = retired + cancelled + 1n
  const issued = nextSerial - 1n + HELD + BUFFER + DRAWN
  const totals = { retired, cancelled, issued, nextSerial, cancellations: ACTS - RETIREMENTS }
  await writeSurroundings(store, { ...about, code, ...totals })
  return { code, issued, nextSerial }
}

const addressFor = (words: string, of = 'n'): string =>
  `translate(substr(md5('${words}' || ${of}) || md5(${of} || '${words}'), 1, 44), '0', 'z')`

interface Totals {
  batch: string
  project: string
  claim: string
  code: string
  retired: bigint
  cancelled: bigint
  issued: bigint
  nextSerial: bigint
  cancellations: number
}

/** The batch and what an answer names beside it. */
async function writeSurroundings({ db }: Driver, totals: Totals): Promise<void> {
  const { batch, project, claim, code, retired, cancelled, issued, nextSerial, cancellations } = totals
  const organization = addressOf('organization')
  const methodology = addressOf('methodology')
  await writeRows(
    db,
    schema.organizations,
    [
      {
        address: organization,
        code: 'SUNCO',
        kinds: ['developer'],
        status: 'active',
        jurisdiction: 'KE',
        authority: addressOf('authority'),
        profileHash: hashOf('organization'),
        version: 1,
        registeredAt: 1,
        owing: 0,
        statusChangedAt: null,
        reasonHash: null,
      },
    ],
    ['address'],
  )
  await writeRows(
    db,
    schema.methodologies,
    [
      {
        address: methodology,
        code: 'AMS-I.D',
        revision: 1,
        status: 'active',
        effect: 'storage',
        quorum: 2,
        challengePeriod: 0,
        reviewPeriod: 0,
        bufferBps: 1_000,
        creditSymbol: 'TCO2E',
        creditDecimals: 3,
        warmingPotentialSet: 5,
        documentHash: hashOf('methodology'),
        createdAt: 1,
        activatedAt: 1,
        retiredAt: null,
      },
    ],
    ['address'],
  )
  await writeRows(
    db,
    schema.projects,
    [
      {
        address: project,
        organization,
        id: 1,
        proposer: addressOf('authority'),
        owner: addressOf('owner'),
        payee: addressOf('payee'),
        pendingOwner: null,
        pendingPayee: null,
        roleOfferedAt: null,
        methodology,
        validator: organization,
        status: 'registered',
        jurisdiction: 'KE-30',
        cell: 'kzf0t',
        creditingStart: 1,
        creditingEnd: 2,
        expectedYearly: issued,
        validationHash: hashOf('validation'),
        profileHash: hashOf('project'),
        documentHash: hashOf('document'),
        reasonHash: null,
        proposedAt: 1,
        validatedAt: 1,
        registeredAt: 1,
        statusChangedAt: 1,
        waitsUntil: null,
        claims: 1,
        batches: 1,
        issued,
        retired,
      },
    ],
    ['address'],
  )
  await writeRows(
    db,
    schema.batches,
    [
      {
        address: batch,
        code,
        project,
        claim,
        methodology,
        mint: addressOf('mint'),
        unit: 'TCO2E',
        vintage: 2026,
        decimals: 3,
        status: 'reversed',
        accepted: issued,
        issued,
        buffered: BUFFER,
        bufferCancelled: DRAWN,
        fundShare: 0n,
        retired,
        cancelled,
        destroyed: 0n,
        adjusted: 0n,
        retirements: RETIREMENTS,
        cancellations,
        suspensions: 0,
        reversals: 1,
        letters: 0,
        nextSerial,
        bufferVault: addressOf('vault'),
        shareVault: null,
        authorizedBy: organization,
        statusBefore: null,
        suspendedUntil: null,
        suspensionEndedAt: null,
        reasonHash: hashOf('reason'),
        openedAt: 1,
        issuedAt: 2,
      },
    ],
    ['address'],
  )
  await writeRows(
    db,
    schema.bufferDraws,
    [
      {
        reversal: addressOf('reversal'),
        batch,
        amount: DRAWN,
        firstSerial: issued - DRAWN + 1n,
        actor: addressOf('wallet'),
        drawnAt: 3,
        signature: addressOf('draw'),
      },
    ],
    ['reversal', 'batch'],
  )
}
