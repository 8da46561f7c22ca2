import type { BatchStatus } from '../../../packages/sdk/src/enums.ts'
import { organizationAddress } from '../../../packages/sdk/src/pdas.ts'
import { keyOf } from '../../support/actors.ts'
import { Batches, BUFFERED } from '../../support/batches.ts'
import * as calls from '../../support/calls/batches.ts'
import { issueBatch, retire } from '../../support/calls/credits.ts'
import { registerOrganization } from '../../support/calls/registry.ts'
import { expectRefused, land, type Call } from '../../support/expect.ts'
import { read } from '../../support/read.ts'
import type { BatchRef } from '../../support/refs.ts'

const YES = 'allowed'

const STATUSES = ['open', 'active', 'suspended', 'reversed', 'invalidated'] as const

/** Allowed, or the name of the refusal, in each status of the batch, in the order above. */
const BATCH_TABLE = {
  issue_batch: [YES, 'BatchAlreadyIssued', 'BatchSuspended', 'BatchAlreadyIssued', 'DeveloperOwesCredits'],
  retire: ['InsufficientCredits', YES, 'BatchSuspended', YES, 'BatchNotActive'],
  cancel: ['InsufficientCredits', YES, 'BatchSuspended', YES, YES],
  settle_destroyed: ['BatchNotActive', YES, YES, YES, YES],
  suspend_batch: ['BatchNotActive', YES, 'BatchSuspended', YES, 'BatchNotActive'],
  end_suspension: ['BatchNotSuspended', 'BatchNotSuspended', YES, 'BatchNotSuspended', 'BatchNotSuspended'],
  'reverse_batch for a loss': ['ReversalInvalid', YES, YES, YES, 'BatchNotActive'],
  'reverse_batch for an invalidation': ['ReversalInvalid', YES, YES, YES, 'BatchNotActive'],
  'reverse_batch of another batch, covered by it': ['CoverOrderInvalid', YES, YES, YES, YES],
  // An open batch has no buffer's account yet.
  'draw_buffer from it': ['AccountDataTooSmall', YES, YES, YES, YES],
  release_buffer: ['AccountDataTooSmall', YES, 'BatchSuspended', YES, 'BatchNotActive'],
  sign_letter: ['BatchNotActive', YES, YES, YES, YES],
} as const

const REVERSALS = [
  'open loss',
  'covered loss',
  'partly covered loss',
  'open invalidation',
  'compensated',
] as const

/** The same for each status of a reversal. */
const REVERSAL_TABLE = {
  draw_buffer: [YES, 'ReversalClosed', 'ReversalClosed', 'CoverOutOfOrder', 'ReversalClosed'],
  compensate: ['CancellationNotApplicable', 'ReversalClosed', 'ReversalClosed', YES, 'ReversalClosed'],
} as const

describe('a batch in each status', () => {
  const batches = new Batches()
  const { chain, owner } = batches
  const authority = keyOf('authority of the table')
  const kenya = { address: organizationAddress('KE-TABLE'), code: 'KE-TABLE', authority }

  /** A batch in a status, and what has to happen while it is active. */
  function made(status: BatchStatus, prepare: (batch: BatchRef) => void = () => undefined): BatchRef {
    if (status === 'open') return batches.opened()
    const batch = batches.issued()
    prepare(batch)
    batches.bring(batch, status)
    return batch
  }

  /** A loss of another batch that the buffer of this one covers; of itself where it has none. */
  function coveredBy(status: BatchStatus) {
    const lost = batches.issued()
    const cover = (batch: BatchRef) =>
      void land(chain, calls.reverseBatch(chain, { batch: lost, cover: [batch] }))
    const batch = made(status, cover)
    if (status === 'open') cover(lost)
    return calls.drawBuffer(chain, calls.reversalOf(lost), batch)
  }

  const ACTS: Record<keyof typeof BATCH_TABLE, (status: BatchStatus) => Call> = {
    issue_batch: (status) => issueBatch(chain, made(status)),
    retire: (status) => retire(chain, { batch: made(status), holder: owner, amount: 1n }),
    cancel: (status) => calls.cancel(chain, { batch: made(status), holder: owner, amount: 1n }),
    settle_destroyed: (status) =>
      calls.settleDestroyed(
        chain,
        made(status, (batch) => batches.burn(batch, owner, 1n)),
      ),
    suspend_batch: (status) => calls.suspendBatch(chain, made(status)),
    end_suspension: (status) => calls.endSuspension(chain, made(status)),
    'reverse_batch for a loss': (status) => {
      const batch = made(status)
      return calls.reverseBatch(chain, { batch, cover: [batch] })
    },
    'reverse_batch for an invalidation': (status) => calls.reverseBatch(chain, { batch: made(status) }),
    'reverse_batch of another batch, covered by it': (status) =>
      calls.reverseBatch(chain, { batch: batches.issued(), cover: [made(status)] }),
    'draw_buffer from it': coveredBy,
    release_buffer: (status) => calls.releaseBuffer(chain, made(status), 1n),
    sign_letter: (status) => calls.signLetter(chain, { batch: made(status), organization: kenya }),
  }

  before(() => {
    const key = authority.publicKey
    land(chain, registerOrganization(chain, { code: kenya.code, kinds: ['authority'], authority: key }))
  })

  for (const act of keysOf(BATCH_TABLE).filter((name) => name !== 'release_buffer')) {
    STATUSES.forEach((status, column) => {
      const expected = BATCH_TABLE[act][column] ?? YES
      it(`${act}, ${status}: ${expected}`, () => expectOutcome(batches, ACTS[act](status), expected))
    })
  }

  describe('after the crediting period', () => {
    const late = STATUSES.map((status) => ({ status, call: ACTS.release_buffer(status) }))
    before(() => chain.moveTo(read(chain, 'Project', batches.base.project.address).creditingEnd))
    late.forEach(({ status, call }, column) => {
      const expected = BATCH_TABLE.release_buffer[column] ?? YES
      it(`release_buffer, ${status}: ${expected}`, () => expectOutcome(batches, call, expected))
    })
  })
})

describe('a reversal in each status', () => {
  const batches = new Batches()
  const { chain, owner } = batches

  /** A reversal, and the batch whose buffer is drawn in this status. */
  function made(status: (typeof REVERSALS)[number]) {
    const batch = batches.issued()
    const isLoss = status.endsWith('loss')
    const amount = status.startsWith('partly') ? BUFFERED + 1n : 1_000n
    land(chain, calls.reverseBatch(chain, { batch, amount, ...(isLoss ? { cover: [batch] } : {}) }))
    const reversal = calls.reversalOf(batch)
    if (isLoss && status !== 'open loss') land(chain, calls.drawBuffer(chain, reversal, batch))
    if (status === 'compensated') land(chain, calls.compensate(cancelled(amount), reversal))
    return reversal
  }
  function cancelled(amount: bigint) {
    const batch = batches.issued()
    land(chain, calls.cancel(chain, { batch, holder: owner, amount }))
    return calls.cancellationOf(batch, owner)
  }

  REVERSALS.forEach((status, column) => {
    const draw = REVERSAL_TABLE.draw_buffer[column] ?? YES
    it(`draw_buffer, ${status}: ${draw}`, () => {
      const reversal = made(status)
      expectOutcome(batches, calls.drawBuffer(chain, reversal, reversal.batch), draw)
    })
    const compensate = REVERSAL_TABLE.compensate[column] ?? YES
    it(`compensate, ${status}: ${compensate}`, () => {
      expectOutcome(batches, calls.compensate(cancelled(10n), made(status)), compensate)
    })
  })
})

function expectOutcome({ chain }: Batches, call: Call, expected: string): void {
  if (expected === YES) land(chain, call)
  else expectRefused(chain, call, expected)
}

function keysOf<T extends object>(table: T): (keyof T)[] {
  return Object.keys(table) as (keyof T)[] // the table is a literal of this file
}
