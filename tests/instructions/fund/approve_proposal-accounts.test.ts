import type { PublicKey } from '@solana/web3.js'
import { escrowAddress } from '../../../packages/sdk/src/pdas.ts'
import { approveProposal } from '../../support/calls/proposals.ts'
import { expectRefused } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { registered } from '../../support/registered.ts'
import { RunningFund } from '../../support/stage-fund.ts'
import { createMint, TOKEN_2022_PROGRAM_ID } from '../../support/tokens.ts'

describe('approve_proposal refuses', () => {
  const base = registered()
  const { chain } = base.world
  const { outsider, holder } = chain.actors

  /** A valid call of its own, and another fund of another project on the same chain. */
  const scene = () => {
    const other = new RunningFund({ base })
    const running = new RunningFund({ base })
    const proposal = running.adopted()
    running.toCoolOffEnd(proposal)
    const call = approveProposal(chain, proposal)
    const refuse = (account: string, address: PublicKey, error: string) =>
      expectRefused(chain, withAccount(call, account, address), error)
    return { other, running, proposal, call, refuse }
  }

  it('another fund, project, mint, token program, or receiver of the deposit', () => {
    const { other, refuse } = scene()
    refuse('fund', other.fund.address, 'FundAccountMismatch')
    refuse('project', other.project.address, 'PoolProjectMismatch')
    refuse('mint', createMint(chain).mint, 'WrongMint')
    refuse('token_program', TOKEN_2022_PROGRAM_ID, 'TokenProgramUnknown')
    for (const { publicKey } of [outsider, holder]) {
      refuse('deposit_to', publicKey, 'DepositDestinationMismatch')
    }
  })

  it('other pools and vaults, each in the place of the right one', () => {
    const { other, running, refuse } = scene()
    refuse('free_pool', other.free.address, 'ProposalPoolMismatch')
    refuse('project_pool', other.earmarked.address, 'ProposalPoolMismatch')
    refuse('project_pool', running.free.address, 'Custom:2040')
    refuse('free_vault', other.free.vault, 'FundAccountMismatch')
    refuse('project_vault', other.earmarked.vault, 'ProposalPoolMismatch')
  })

  it('an escrow at another address', () => {
    const { other, refuse } = scene()
    refuse('escrow', escrowAddress(other.fund.address), 'InvalidSeeds')
  })

  it('no pool of the project or no vault of it where the proposal has them, and one where it has none', () => {
    const { call, refuse } = scene()
    for (const account of ['project_pool', 'project_vault']) {
      refuse(account, call.instruction.programId, 'ProposalPoolMismatch')
    }
    const alone = new RunningFund({ base })
    const proposal = alone.adopted(alone.fresh())
    alone.toCoolOffEnd(proposal)
    const added = approveProposal(chain, { ...proposal, projectPool: alone.earmarked })
    expectRefused(chain, added, 'ProposalPoolMismatch')
  })
})
