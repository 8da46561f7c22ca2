import * as token from '@solana/spl-token'
import { expect } from 'chai'
import { payMilestone, terminateProposal } from '../../support/calls/payments.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import type { ProposalRef } from '../../support/refs.ts'
import { registered } from '../../support/registered.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { openAta, TOKEN_2022_PROGRAM_ID, TOKEN_PROGRAM_ID, type MintOptions } from '../../support/tokens.ts'
import { DAY } from '../../support/values.ts'

/** What a token program says of a frozen account. */
const FROZEN = 17
/** What Token-2022 says where a memo is asked for and none stands before. */
const NO_MEMO = 36

/*
 * Whatever the payee or the issuer of the money does to the payee's account: the milestone is refused by name, stays
 * accepted, is paid once the account is as the vote fixed it, and goes back to the pools after a year at most.
 */
describe("pay_milestone to a payee's account that cannot be paid", () => {
  const base = registered()
  const { world } = base
  const { chain } = world
  const { payee, payer, treasurer, outsider } = chain.actors

  /** A stage of its own: the payee's account is the same for all its proposals. */
  const payable = (options: MintOptions = {}): { stage: DeliveringFund; proposal: ProposalRef } => {
    const stage = new DeliveringFund({ base, money: world.money(options) })
    const proposal = stage.approved(stage.fresh())
    stage.accepted(proposal)
    stage.toPayable(proposal)
    return { stage, proposal }
  }
  const expectPayable = (stage: DeliveringFund, proposal: ProposalRef) => {
    expect(stage.milestone(proposal).status).to.equal('accepted')
    expect(stage.money(proposal).escrow).to.equal(2_000_000n)
    stage.pay(proposal)
    expect(stage.money(proposal)).to.deep.equal({ escrow: 800_000n, payee: 1_200_000n })
  }

  for (const program of [TOKEN_PROGRAM_ID, TOKEN_2022_PROGRAM_ID]) {
    const kind = program.equals(TOKEN_PROGRAM_ID) ? 'SPL Token' : 'Token-2022'

    it(`waits while the account of ${kind} is closed, and pays once anyone opens it again`, () => {
      const { stage, proposal } = payable({ program })
      const { payeeAccount } = stage
      const close = token.createCloseAccountInstruction(
        payeeAccount,
        payee.publicKey,
        payee.publicKey,
        [],
        program,
      )
      chain.send(close, [payee])
      expectRefused(chain, payMilestone(chain, { proposal }), 'AccountDataTooSmall')
      openAta(chain, stage.fund.money.mint, payee.publicKey, program)
      expectPayable(stage, proposal)
    })

    it(`waits while the account of ${kind} is frozen, and pays once it is thawed`, () => {
      const { stage, proposal } = payable({ program, freezable: true })
      const { mint } = stage.fund.money
      const { payeeAccount } = stage
      const freezer = treasurer.publicKey
      chain.send(token.createFreezeAccountInstruction(payeeAccount, mint, freezer, [], program), [treasurer])
      expectRefused(chain, payMilestone(chain, { proposal }), `${program.toBase58()}:${FROZEN}`)
      chain.send(token.createThawAccountInstruction(payeeAccount, mint, freezer, [], program), [treasurer])
      expectPayable(stage, proposal)
    })
  }

  it('waits while the account asks for a memo, and pays once it does not', () => {
    const program = TOKEN_2022_PROGRAM_ID
    const { stage, proposal } = payable({ program })
    const { payeeAccount } = stage
    const extension = [token.ExtensionType.MemoTransfer]
    const room = token.createReallocateInstruction(
      payeeAccount,
      payer.publicKey,
      extension,
      payee.publicKey,
      [],
      program,
    )
    const guard = token.createEnableRequiredMemoTransfersInstruction(
      payeeAccount,
      payee.publicKey,
      [],
      program,
    )
    chain.send([room, guard], [payer, payee])
    expectRefused(chain, payMilestone(chain, { proposal }), `${program.toBase58()}:${NO_MEMO}`)
    const open = token.createDisableRequiredMemoTransfersInstruction(
      payeeAccount,
      payee.publicKey,
      [],
      program,
    )
    chain.send(open, [payee])
    expectPayable(stage, proposal)
  })

  it('is not kept from paying by a guard against calls of programs, which stops what leaves alone', () => {
    const program = TOKEN_2022_PROGRAM_ID
    const { stage, proposal } = payable({ program })
    const { payeeAccount } = stage
    const room = token.createReallocateInstruction(
      payeeAccount,
      payer.publicKey,
      [token.ExtensionType.CpiGuard],
      payee.publicKey,
      [],
      program,
    )
    const guard = token.createEnableCpiGuardInstruction(payeeAccount, payee.publicKey, [], program)
    chain.send([room, guard], [payer, payee])
    expectPayable(stage, proposal)
  })

  it('waits while the account belongs to another wallet: no one but the payee is paid', () => {
    const { stage, proposal } = payable()
    const hand = (from: typeof payee, to: typeof payee) =>
      chain.send(
        token.createSetAuthorityInstruction(
          stage.payeeAccount,
          from.publicKey,
          token.AuthorityType.AccountOwner,
          to.publicKey,
        ),
        [from],
      )
    hand(payee, outsider)
    expectRefused(chain, payMilestone(chain, { proposal }), 'PayeeAccountRefused')
    const { mint, program } = stage.fund.money
    const own = openAta(chain, mint, outsider.publicKey, program)
    const diverted = withAccount(payMilestone(chain, { proposal }), 'destination', own)
    expectRefused(chain, diverted, 'PayeeAccountRefused')
    hand(outsider, payee)
    expectPayable(stage, proposal)
  })

  it('brings back after a year, by anyone, what no one could be paid', () => {
    const { stage, proposal } = payable({ freezable: true })
    const { mint } = stage.fund.money
    chain.send(token.createFreezeAccountInstruction(stage.payeeAccount, mint, treasurer.publicKey), [
      treasurer,
    ])
    land(chain, terminateProposal(chain, { proposal }))
    expect(stage.money(proposal).escrow).to.equal(1_200_000n)
    const rest = terminateProposal(chain, { proposal, actor: outsider, id: 2 })
    chain.moveTo(stage.milestone(proposal).payableAt + 366n * DAY - 1n)
    expectRefused(chain, rest, 'MilestoneNotOverdue')
    chain.wait(1n)
    land(chain, rest)
    expect(stage.money(proposal)).to.deep.equal({ escrow: 0n, payee: 0n })
    expect(stage.milestone(proposal).status).to.equal('terminated')
    expectRefused(chain, payMilestone(chain, { proposal }), 'MilestoneNotAccepted')
  })
})
