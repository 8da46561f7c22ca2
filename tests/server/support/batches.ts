import { type Claim, type Project, revoke } from './claims.ts'
import { addressOf, hashOf, type History } from './history.ts'
import { AUTHORITY, DEVELOPER, STEWARD, WALLETS } from './people.ts'

const TERM = 60 * 86_400

export interface Batch {
  address: string
  code: string
  status: 'active' | 'suspended' | 'reversed' | 'invalidated'
  issued: bigint
  buffered: bigint
  bufferCancelled: bigint
  retired: bigint
  cancelled: bigint
  destroyed: bigint
  adjusted: bigint
  next: bigint
  acts: number
  retirements: bigint
}

/** What a project's developer has had issued, and invalidations to make good. */
export interface Credits {
  batches: Batch[]
  issued: bigint
  owing: number
}

/** Opens and issues the batch of a claim, and plays what becomes of its credits. */
export function issue(history: History, project: Project, claim: Claim): void {
  const { quantity } = claim
  const address = addressOf(`batch ${claim.address}`)
  const about = () => ({
    batch: address,
    batchSequence: history.next(address),
    project: project.address,
    projectSequence: history.next(project.address),
    claim: claim.address,
    claimSequence: history.next(claim.address),
    payer: addressOf('owner'),
    mint: addressOf(`credit mint ${address}`),
  })
  const code = `DEV-${project.id}-2025-${project.batches.length + 1}`
  history.emit('BatchOpened', { ...about(), code, vintage: 2025, decimals: 3, quantity })
  const toBuffer = (quantity + 9n) / 10n
  project.issued += quantity
  history.emit('BatchIssued', {
    ...about(),
    owner: addressOf('owner'),
    destination: addressOf('owner account'),
    bufferVault: addressOf(`buffer ${address}`),
    issued: quantity,
    toProject: quantity - toBuffer,
    toBuffer,
    toFund: 0n,
    projectIssuedAfter: project.issued,
    shareVault: null,
    shares: [],
  })
  history.land()
  const batch: Batch = {
    address,
    code,
    status: 'active',
    issued: quantity,
    buffered: toBuffer,
    bufferCancelled: 0n,
    retired: 0n,
    cancelled: 0n,
    destroyed: 0n,
    adjusted: 0n,
    next: 1n,
    acts: 0,
    retirements: 0n,
  }
  project.batches.push(batch)
  live(history, project, claim, batch)
}

function live(history: History, project: Project, claim: Claim, batch: Batch): void {
  const part = batch.issued / 9n
  for (let count = 0; count < 3; count++) retire(history, batch, part)
  cancel(history, batch, part)
  settle(history, batch, 7n)
  retire(history, batch, part)
  switch (history.random(5)) {
    case 0:
      letter(history, batch, 'authorization')
      letter(history, batch, 'adjustment')
      return letter(history, batch, 'withdrawal')
    case 1:
      revoke(history, claim, batch.address)
      batch.status = 'suspended'
      return endSuspension(history, batch)
    case 2:
      suspend(history, batch)
      return loss(history, project, batch)
    case 3:
      return invalidate(history, project, batch)
    default:
      return release(history, batch)
  }
}

function head(history: History, batch: Batch) {
  return { batch: batch.address, batchSequence: history.next(batch.address) }
}

function supply(batch: Batch): bigint {
  return batch.issued - batch.retired - batch.cancelled - batch.destroyed - batch.bufferCancelled
}

function take(batch: Batch, amount: bigint): { firstSerial: bigint; act: number } {
  const firstSerial = batch.next
  batch.next += amount
  batch.acts += 1
  return { firstSerial, act: batch.acts }
}

function retire(history: History, batch: Batch, amount: bigint): void {
  const { firstSerial, act } = take(batch, amount)
  batch.retired += amount
  batch.retirements += 1n
  history.emit('CreditsRetired', {
    ...head(history, batch),
    retirement: addressOf(`retirement ${batch.address} ${act}`),
    holder: addressOf(`wallet ${history.random(WALLETS)}`),
    amount,
    firstSerial,
    number: batch.retirements,
    purpose: 'voluntary',
    country: history.random(2) === 0 ? 'KE' : null,
    beneficiaryKind: 'name',
    beneficiary: 'A cooperative, "north"',
    periodStart: 0n,
    periodEnd: 0n,
    retiredAfter: batch.retired,
    supplyAfter: supply(batch),
    heldAfter: 0n,
  })
  history.land()
}

function cancel(history: History, batch: Batch, amount: bigint): string {
  const { firstSerial, act } = take(batch, amount)
  batch.cancelled += amount
  const cancellation = addressOf(`cancellation ${batch.address} ${act}`)
  history.emit('CreditsCancelled', {
    ...head(history, batch),
    cancellation,
    holder: addressOf('owner'),
    amount,
    firstSerial,
    reason: 'compensation',
    reasonHash: hashOf('cancelled'),
    cancelledAfter: batch.cancelled,
    supplyAfter: supply(batch),
    heldAfter: 0n,
  })
  history.land()
  return cancellation
}

/** What a holder has burned outside the program, which no line told. */
function settle(history: History, batch: Batch, amount: bigint): void {
  const { firstSerial, act } = take(batch, amount)
  batch.destroyed += amount
  history.emit('DestroyedCreditsSettled', {
    ...head(history, batch),
    cancellation: addressOf(`cancellation ${batch.address} ${act}`),
    actor: addressOf('outsider'),
    amount,
    firstSerial,
    destroyedAfter: batch.destroyed,
    supplyAfter: supply(batch),
  })
  history.land()
}

function suspend(history: History, batch: Batch): void {
  const statusBefore = batch.status
  batch.status = 'suspended'
  history.emit('BatchSuspended', {
    ...head(history, batch),
    actor: addressOf('guardian'),
    statusBefore,
    reasonHash: hashOf('suspended'),
    suspendedUntil: BigInt(history.at + TERM),
  })
  history.land()
}

function endSuspension(history: History, batch: Batch): void {
  batch.status = 'active'
  const upheld = history.random(2) === 0
  const actor = upheld ? STEWARD : addressOf('outsider')
  history.emit('BatchSuspensionEnded', { ...head(history, batch), actor, upheld, statusAfter: 'active' })
  history.land()
}

function reverse(
  history: History,
  project: Project,
  batch: Batch,
  kind: 'loss' | 'invalidation',
  amount: bigint,
  cover: string[],
): string {
  const reversal = addressOf(`reversal ${batch.address}`)
  const statusBefore = batch.status
  batch.status = kind === 'loss' ? 'reversed' : 'invalidated'
  if (kind === 'invalidation') project.owing += 1
  history.emit('BatchReversed', {
    ...head(history, batch),
    reversal,
    reversalSequence: history.next(reversal),
    project: project.address,
    organization: DEVELOPER,
    organizationSequence: kind === 'loss' ? history.last(DEVELOPER) : history.next(DEVELOPER),
    steward: STEWARD,
    id: 1,
    kind,
    amount,
    documentHash: hashOf('reversed'),
    coverLength: cover.length,
    cover,
    statusBefore,
    statusAfter: batch.status,
    owingAfter: project.owing,
  })
  history.land()
  return reversal
}

/** Covered by its own buffer first, then by the buffer of the batch before. */
function loss(history: History, project: Project, batch: Batch): void {
  const other = project.batches.at(-2)
  const order = other === undefined ? [batch] : [batch, other]
  const amount = batch.buffered + 5n
  const reversal = reverse(
    history,
    project,
    batch,
    'loss',
    amount,
    order.map(({ address }) => address),
  )
  let covered = 0n
  order.forEach((from, index) => {
    if (covered === amount) return
    const given = from.buffered < amount - covered ? from.buffered : amount - covered
    const firstSerial = from.issued - from.bufferCancelled - given + 1n
    from.buffered -= given
    from.bufferCancelled += given
    covered += given
    const last = index + 1 === order.length
    history.emit('BufferDrawn', {
      ...head(history, from),
      reversal,
      reversalSequence: history.next(reversal),
      actor: addressOf('outsider'),
      amount: given,
      firstSerial,
      bufferedAfter: from.buffered,
      coveredAfter: covered,
      uncoveredAfter: amount - covered,
      reversalStatusAfter: covered === amount ? 'covered' : last ? 'partly-covered' : 'open',
      supplyAfter: supply(from),
    })
    history.land()
  })
}

function invalidate(history: History, project: Project, batch: Batch): void {
  const amount = 100n
  const reversal = reverse(history, project, batch, 'invalidation', amount, [])
  let covered = 0n
  for (const given of [60n, 60n]) {
    const cancellation = cancel(history, batch, given)
    covered = covered + given < amount ? covered + given : amount
    const good = covered === amount
    if (good) project.owing -= 1
    history.emit('InvalidationCompensated', {
      reversal,
      reversalSequence: history.next(reversal),
      cancellation,
      organization: DEVELOPER,
      organizationSequence: good ? history.next(DEVELOPER) : history.last(DEVELOPER),
      actor: addressOf('owner'),
      amount: given,
      coveredAfter: covered,
      reversalStatusAfter: good ? 'covered' : 'open',
      owingAfter: project.owing,
    })
    history.land()
  }
}

function release(history: History, batch: Batch): void {
  batch.buffered -= 3n
  history.emit('BufferReleased', {
    ...head(history, batch),
    steward: STEWARD,
    owner: addressOf('owner'),
    destination: addressOf('owner account'),
    amount: 3n,
    bufferedAfter: batch.buffered,
  })
  history.land()
}

function letter(history: History, batch: Batch, kind: 'authorization' | 'withdrawal' | 'adjustment'): void {
  const amount = kind === 'adjustment' ? 10n : 0n
  batch.adjusted += amount
  history.emit('LetterSigned', {
    ...head(history, batch),
    letter: addressOf(`letter ${batch.address} ${kind}`),
    organization: AUTHORITY,
    actor: addressOf('authority NAT'),
    id: { authorization: 1, adjustment: 2, withdrawal: 3 }[kind],
    kind,
    amount,
    year: kind === 'adjustment' ? 2026 : 0,
    documentHash: hashOf(`letter ${kind}`),
    authorizedByAfter: kind === 'withdrawal' ? null : AUTHORITY,
    adjustedAfter: batch.adjusted,
  })
  history.land()
}
