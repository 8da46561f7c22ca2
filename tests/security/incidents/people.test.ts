import * as token from '@solana/spl-token'
import type { Keypair } from '@solana/web3.js'
import { expect } from 'chai'
import { keyOf } from '../../support/actors.ts'
import { attest } from '../../support/calls/credits.ts'
import { reviewDelivery } from '../../support/calls/deliveries.ts'
import { payMilestone } from '../../support/calls/payments.ts'
import { logExpense, expenseOf, reviewExpense } from '../../support/calls/spending.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { registered } from '../../support/registered.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { openAta, TOKEN_2022_PROGRAM_ID, type MintOptions } from '../../support/tokens.ts'
import { nextId } from '../../support/values.ts'

const base = registered()
const { world } = base
const { chain } = world
const { payee, payer, treasurer } = chain.actors

// A payment to an account that could not receive it failed for ever, and with it the whole round.
describe('A payee whose token account is closed, frozen or guarded', () => {
  const program = TOKEN_2022_PROGRAM_ID
  const cosigners: Keypair[] = []
  const memo = [token.ExtensionType.MemoTransfer]
  const accepted = (options: MintOptions = {}) => {
    const stage = new DeliveringFund({ base, money: world.money({ program, ...options }) })
    const [blocked, other] = [
      stage.approved(stage.fresh()),
      stage.approved({ ...stage.fresh(), payee: treasurer }),
    ]
    for (const proposal of [blocked, other]) stage.accepted(proposal)
    stage.toPayable(other)
    openAta(chain, stage.fund.money.mint, treasurer.publicKey, program)
    return { stage, blocked, other }
  }

  const ways: Record<string, (stage: DeliveringFund) => { shut: () => void; open: () => void }> = {
    closed: ({ payeeAccount, fund }) => ({
      shut: () => {
        const place = [payeeAccount, payee.publicKey, payee.publicKey, cosigners, program] as const
        chain.send(token.createCloseAccountInstruction(...place), [payee])
      },
      open: () => openAta(chain, fund.money.mint, payee.publicKey, program),
    }),
    frozen: ({ payeeAccount, fund }) => {
      const place = [payeeAccount, fund.money.mint, treasurer.publicKey, cosigners, program] as const
      return {
        shut: () => chain.send(token.createFreezeAccountInstruction(...place), [treasurer]),
        open: () => chain.send(token.createThawAccountInstruction(...place), [treasurer]),
      }
    },
    guarded: ({ payeeAccount }) => {
      const room = [payeeAccount, payer.publicKey, memo, payee.publicKey] as const
      const place = [payeeAccount, payee.publicKey, cosigners, program] as const
      return {
        shut: () => {
          const grown = token.createReallocateInstruction(...room, cosigners, program)
          chain.send([grown, token.createEnableRequiredMemoTransfersInstruction(...place)], [payer, payee])
        },
        open: () => chain.send(token.createDisableRequiredMemoTransfersInstruction(...place), [payee]),
      }
    },
  }

  for (const [way, guard] of Object.entries(ways)) {
    it(`stays owed while it is ${way}, keeps nobody else from being paid, and is paid afterwards`, () => {
      const { stage, blocked, other } = accepted({ freezable: true })
      const { shut, open } = guard(stage)
      shut()
      const refusals = ['AccountDataTooSmall', `${program.toBase58()}:17`, `${program.toBase58()}:36`]
      expectRefused(chain, payMilestone(chain, { proposal: blocked }), refusals)
      stage.pay(other)
      open()
      stage.pay(blocked)
      expect(stage.money(blocked)).to.deep.equal({ escrow: 800_000n, payee: 1_200_000n })
    })
  }
})

// One person held several of the keys whose agreement was meant to be independent.
describe('One person with four keys inside one organization', () => {
  const { a, b } = base.organizations
  const keys = [1, 2, 3, 4].map((number) => keyOf(`same person ${number}`))
  const verifiers = keys.map((key) => world.verifier(a, key, [base.methodology]))
  const [first, ...others] = verifiers
  if (first === undefined) throw new Error('four keys')

  it('is one voice about a delivery', () => {
    const stage = new DeliveringFund({ base })
    const proposal = stage.approved(stage.fresh())
    stage.submit(proposal)
    land(chain, reviewDelivery({ proposal, verifier: first }))
    for (const verifier of others) {
      expectRefused(chain, reviewDelivery({ proposal, verifier }), 'AlreadyReviewed')
    }
    expect(stage.delivery({ proposal, milestone: 0, revision: 1 }).status).to.equal('submitted')
    expectRefused(chain, payMilestone(chain, { proposal }), 'MilestoneNotAccepted')
  })

  it('is one voice about a delivery also through another organization that accredited the key', () => {
    const stage = new DeliveringFund({ base })
    const proposal = stage.approved(stage.fresh())
    stage.submit(proposal)
    land(chain, reviewDelivery({ proposal, verifier: first }))
    const again = world.verifier(b, first.person, [base.methodology])
    expectRefused(chain, reviewDelivery({ proposal, verifier: again }), 'AlreadyReviewed')
  })

  it('is one voice about an expense', () => {
    const stage = new DeliveringFund({ base })
    const proposal = stage.approved(stage.fresh())
    stage.paid(proposal)
    const input = { proposal, id: nextId() }
    land(chain, logExpense(chain, input))
    const expense = expenseOf(input)
    land(chain, reviewExpense({ proposal, expense, verifier: first }))
    for (const verifier of others) {
      expectRefused(chain, reviewExpense({ proposal, expense, verifier }), 'AlreadyReviewed')
    }
  })

  it('is one voice about a report of results', () => {
    const project = new DeliveringFund({ base }).newProject()
    const claim = world.claim({ project, id: nextId() })
    land(chain, attest(chain, { claim, verifier: first }))
    for (const verifier of others) {
      expectRefused(chain, attest(chain, { claim, verifier }), [
        'AccountInUse',
        'OrganizationAlreadyAttested',
      ])
    }
  })
})
