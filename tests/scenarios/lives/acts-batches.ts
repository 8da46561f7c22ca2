import { createTransferCheckedInstruction } from '@solana/spl-token'
import { expect } from 'chai'
import * as calls from '../../support/calls/batches.ts'
import { batchOf, creditAccount, issueBatch, openBatch, retire } from '../../support/calls/credits.ts'
import type { ModelBatch } from '../../support/model-batches.ts'
import { at } from '../../support/model-registry.ts'
import { read, text } from '../../support/read.ts'
import { amountIn, openAta, supplyOf, TOKEN_2022_PROGRAM_ID } from '../../support/tokens.ts'
import { by, type Life } from './life.ts'

/** What becomes of a batch and of its credits. */
export const BATCH_ACTS: [number, (life: Life) => void][] = [
  [14, open],
  [16, issue],
  [22, retireCredits],
  [8, around],
  [8, cancelCredits],
  [5, settle],
  [3, suspend],
  [7, endSuspension],
  [3, reverse],
  [6, draw],
  [5, compensate],
  [4, release],
  [5, signLetter],
]

export function open(life: Life): void {
  const { credits, chance } = life
  const index = chance.index(
    credits.claims,
    (row) => ['verified', 'upheld'].includes(row.status) && row.batch === null,
  )
  if (index === null) return
  const foreseen = credits.openBatch(index)
  const claim = at(life.claims, index)
  if (!life.send('open_batch', openBatch(life.chain, claim), foreseen)) return
  const batch = batchOf(claim)
  life.batches.push(batch)
  for (const wallet of life.wallets) openAta(life.chain, batch.mint, wallet.publicKey, TOKEN_2022_PROGRAM_ID)
  const number = life.batches.length - 1
  life.watch(batch.address, () => checkBatch(life, number))
}

function checkBatch(life: Life, number: number): void {
  const ref = at(life.batches, number)
  const { status, issued, retired, cancelled, bufferCancelled, adjusted, nextSerial, ...batch } = at(
    life.credits.batches,
    number,
  )
  const account = read(life.chain, 'Batch', ref.address)
  expect(account).to.include({ status, issued, retired, cancelled, bufferCancelled, adjusted, nextSerial })
  const { statusBefore, suspendedUntil, suspensionEndedAt, authorizedBy } = batch
  expect(account).to.include({ statusBefore, suspendedUntil, suspensionEndedAt })
  expect(issued <= at(life.credits.claims, batch.claim).quantity, 'law 1: issued within claimed').to.equal(
    true,
  )
  const { buffer, settled, retirements } = batch
  expect(account).to.include({ accepted: issued, buffered: buffer, destroyed: settled, retirements })
  const authority = authorizedBy === null ? null : text(at(life.organizations, authorizedBy).address)
  expect(account.authorizedBy).to.equal(authority)
  const held = [...batch.held.values()].reduce((sum, each) => sum + each, 0n)
  expect(supplyOf(life.chain, ref.mint)).to.equal(held + buffer + life.credits.unclaimed(number))
  for (const { publicKey } of life.wallets) {
    const amount = amountIn(life.chain, creditAccount(ref, publicKey))
    expect(amount).to.equal(life.credits.held(number, text(publicKey)))
  }
}

export function issue(life: Life): void {
  const { credits, chance, chain } = life
  const index = chance.index(credits.batches, ({ status, claim }) => {
    const { status: of, challengeEnds } = at(credits.claims, claim)
    return status === 'open' && ['verified', 'upheld'].includes(of) && chain.now >= challengeEnds
  })
  if (index === null) return
  const shared = chance.percent(95)
  const foreseen = credits.issue(index, shared)
  life.send('issue_batch', issueBatch(chain, at(life.batches, index), undefined, shared), foreseen)
}

/** A batch that fits, and one of its holders, mostly one who has something. */
function holding(life: Life, fits: (batch: ModelBatch) => boolean) {
  const { credits, chance } = life
  const number = chance.index(
    credits.batches,
    (row) => fits(row) && [...row.held.values()].some((held) => held > 0n),
  )
  if (number === null) return null
  const which = chance.index(life.wallets, (key) => credits.held(number, text(key.publicKey)) > 0n)
  const holder = at(life.wallets, which ?? 0)
  const address = text(holder.publicKey)
  return { number, batch: at(life.batches, number), holder, address, held: credits.held(number, address) }
}

const usable = ({ status }: ModelBatch) => status === 'active' || status === 'reversed'

export function retireCredits(life: Life): void {
  const found = holding(life, usable)
  if (found === null) return
  const { number, batch, holder, address, held } = found
  const amount = life.chance.part(held)
  const foreseen = life.credits.retire(address, number, amount)
  const call = retire(life.chain, { batch, holder, amount, id: BigInt(life.fresh()) })
  if (life.send('retire', call, foreseen) && life.registry.paused.size > 0) life.retiredInPause += 1
}

/** Moves or burns credits by the token program alone. */
function around(life: Life): void {
  const found = holding(life, () => true)
  if (found === null) return
  const { number, batch, holder, address, held } = found
  const part = life.chance.part(held)
  const amount = part > held ? held : part
  const target = life.chance.pick(life.wallets)
  if (amount === 0n || target === holder) return
  if (life.chance.percent(40)) {
    life.credits.around(number, address, null, amount)
    life.laws.batches.burned(batch.address, amount)
    const burn = calls.burnOutside(batch, holder, amount)
    life.chain.send(burn.instruction, burn.signers)
    return
  }
  life.credits.around(number, address, text(target.publicKey), amount)
  const [from, to] = [creditAccount(batch, holder.publicKey), creditAccount(batch, target.publicKey)]
  const program = TOKEN_2022_PROGRAM_ID
  const move = createTransferCheckedInstruction(
    from,
    batch.mint,
    to,
    holder.publicKey,
    amount,
    3,
    [],
    program,
  )
  life.chain.send(move, [holder])
}

function cancelCredits(life: Life): void {
  const owed = life.chance.percent(50)
  const found = holding(life, (batch) => usable(batch) || (owed && batch.status === 'invalidated'))
  if (found === null) return
  const { number, batch, holder, address, held } = found
  const amount = life.chance.part(held)
  const reason = life.chance.pick([
    'compensation',
    'compensation',
    'migration',
    'correction',
    'other',
  ] as const)
  const id = BigInt(life.fresh())
  const foreseen = life.credits.cancel(address, number, amount, reason)
  const call = calls.cancel(life.chain, { batch, holder, amount, reason, id })
  if (life.send('cancel', call, foreseen)) life.cancellations.push(calls.cancellationOf(batch, holder, id))
}

function settle(life: Life): void {
  const index = life.chance.index(life.credits.batches, (row) => row.destroyed > 0n)
  if (index === null) return
  const foreseen = life.credits.settle(index)
  const id = BigInt(life.fresh())
  life.send('settle_destroyed', calls.settleDestroyed(life.chain, at(life.batches, index), id), foreseen)
}

function suspend(life: Life): void {
  const index = life.chance.index(life.credits.batches, usable)
  if (index === null) return
  const actor = life.chance.percent(40) ? life.registry.guardian : life.actor()
  const foreseen = life.credits.suspend(actor, index)
  const call = calls.suspendBatch(life.chain, at(life.batches, index))
  life.send('suspend_batch', by(call, 'actor', actor), foreseen)
}

function endSuspension(life: Life): void {
  const { credits, chance, chain } = life
  const index = chance.index(credits.batches, (row) => row.status === 'suspended')
  if (index === null) return
  const { suspendedUntil } = at(credits.batches, index)
  const actor = chain.now >= suspendedUntil ? life.stranger : life.actor()
  const foreseen = credits.endSuspension(actor, index)
  const call = calls.endSuspension(chain, at(life.batches, index))
  life.send('end_suspension', by(call, 'actor', actor), foreseen)
}

function reverse(life: Life): void {
  const { credits, registry, chance } = life
  const kind = chance.percent(70) ? 'loss' : 'invalidation'
  const storage = (row: ModelBatch) => {
    const { project } = at(credits.claims, row.claim)
    return at(registry.methodologies, at(credits.projects, project).methodology).storage
  }
  const issued = (row: ModelBatch) => row.status !== 'open' && row.status !== 'invalidated'
  const index = chance.index(
    credits.batches,
    (row) => issued(row) && (kind === 'invalidation' || storage(row)),
  )
  if (index === null) return
  const { issued: all } = at(credits.batches, index)
  const amount = chance.percent(5)
    ? all + 1n
    : 1n + (all * BigInt(chance.between(1, kind === 'loss' ? 200 : 60))) / 1_000n
  const count = kind === 'invalidation' ? 0 : chance.between(chance.percent(5) ? 0 : 1, 4)
  const others = Array.from(
    { length: Math.max(0, count - 1) },
    () => chance.index(credits.batches, (row) => row.buffer > 0n) ?? 0,
  )
  const cover = count === 0 ? [] : [index, ...others]
  const actor = life.actor()
  const foreseen = credits.reverse(actor, index, kind, amount, cover)
  const id = life.fresh()
  const batch = at(life.batches, index)
  const named = kind === 'loss' ? cover.map((row) => at(life.batches, row)) : undefined
  const call = calls.reverseBatch(life.chain, {
    batch,
    id,
    amount,
    ...(named === undefined ? {} : { cover: named }),
  })
  if (!life.send('reverse_batch', by(call, 'steward', actor), foreseen)) return
  const reversal = calls.reversalOf(batch, id)
  life.reversals.push(reversal)
  const number = life.reversals.length - 1
  life.watch(reversal.address, () => {
    const { status, covered, next, amount: due } = at(credits.reversals, number)
    expect(read(life.chain, 'Reversal', reversal.address)).to.include({
      status,
      covered,
      coverNext: next,
      amount: due,
    })
  })
}

function draw(life: Life): void {
  const { credits, chance } = life
  const index = chance.index(credits.reversals, (row) => row.kind === 'loss' && row.status === 'open')
  if (index === null) return
  const { cover, next } = at(credits.reversals, index)
  const from = chance.percent(90)
    ? (cover[next] ?? cover[0])
    : chance.index(credits.batches, (row) => row.issued > 0n)
  if (from === null || from === undefined || at(credits.batches, from).issued === 0n) return
  const foreseen = credits.draw(index, from)
  life.send(
    'draw_buffer',
    calls.drawBuffer(life.chain, at(life.reversals, index), at(life.batches, from)),
    foreseen,
  )
}

function compensate(life: Life): void {
  const { credits, chance } = life
  const given = chance.index(credits.cancellations, (row) => row.reason === 'compensation' && !row.applied)
  const owed = chance.index(credits.reversals, (row) => row.kind === 'invalidation' && row.status === 'open')
  if (given === null || owed === null) return
  const foreseen = credits.compensate(given, owed)
  life.send('compensate', calls.compensate(at(life.cancellations, given), at(life.reversals, owed)), foreseen)
}

function release(life: Life): void {
  const { credits, chance, chain } = life
  const index = chance.index(credits.batches, (row) => {
    const { project } = at(credits.claims, row.claim)
    return row.buffer > 0n && usable(row) && chain.now >= at(credits.projects, project).crediting.end
  })
  if (index === null) return
  const batch = at(life.batches, index)
  if (at(credits.batches, index).status === 'open') return
  const actor = life.actor()
  const amount = chance.part(at(credits.batches, index).buffer)
  const foreseen = credits.release(actor, index, amount)
  const call = calls.releaseBuffer(chain, batch, amount)
  life.send('release_buffer', by(call, 'steward', actor), foreseen)
}

function signLetter(life: Life): void {
  const { credits, chance } = life
  const index = chance.index(credits.batches, (row) => row.issued > 0n)
  if (index === null) return
  const organization = chance.percent(92) ? life.nation : chance.between(0, life.organizations.length - 1)
  const { authorizedBy, issued } = at(credits.batches, index)
  const usual =
    authorizedBy === null ? 'authorization' : chance.pick(['adjustment', 'adjustment', 'withdrawal'] as const)
  const kind = chance.percent(90)
    ? usual
    : chance.pick(['authorization', 'withdrawal', 'adjustment'] as const)
  const amount = kind === 'adjustment' ? 1n + (issued * BigInt(chance.between(1, 600))) / 1_000n : 0n
  const actor = life.authorityOf(organization)
  const foreseen = credits.signLetter(actor, organization, index, kind, amount)
  const more = kind === 'adjustment' ? { amount, year: 2026 } : {}
  const input = {
    batch: at(life.batches, index),
    organization: at(life.organizations, organization),
    id: life.fresh(),
  }
  const call = calls.signLetter(life.chain, { ...input, kind, ...more })
  life.send('sign_letter', by(call, 'authority', actor), foreseen)
}
