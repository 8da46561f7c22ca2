import { createInitializeMint2Instruction, MINT_SIZE } from '@solana/spl-token'
import { SystemProgram, type Keypair, type PublicKey } from '@solana/web3.js'
import { contributorAddress } from '../../packages/sdk/src/pdas.ts'
import { castVote as castOurs, voteOf } from '../../tests/support/calls/votes.ts'
import { keyOf } from '../../tests/support/actors.ts'
import { land } from '../../tests/support/expect.ts'
import { read } from '../../tests/support/read.ts'
import { registered } from '../../tests/support/registered.ts'
import { RunningFund } from '../../tests/support/stage-fund.ts'
import { giveMoney, TOKEN_PROGRAM_ID, type TestMint } from '../../tests/support/tokens.ts'
import { World } from '../../tests/support/world.ts'
import type { NewerChain } from './chain.ts'
import * as spl from './spl-instructions.ts'

/** One first vote: compute units of its transaction, which holds nothing else, and lamports held by new accounts. */
export interface FirstVote {
  units: number
  /** Of the account that says who voted what. */
  vote: number
  /** Of the account by which the voter has weight at all. */
  standing: number
}

/** First votes of so many voters on one proposal of SPL Governance. */
export function splVotes(chain: NewerChain, voters: number): FirstVote[] {
  const { payer, manager: creator } = chain.actors
  const money = mintOf(chain, keyOf('community mint'))
  const realm = spl.realmOf('Groundtruth bench', money.mint)
  chain.send(spl.createRealm(realm, creator.publicKey, payer.publicKey), [payer])
  const join = (owner: Keypair, amount: bigint) => {
    const from = giveMoney(chain, money, owner.publicKey, amount)
    chain.send(spl.deposit(realm, from, owner.publicKey, payer.publicKey, amount), [owner, payer])
  }
  join(creator, 1_000_000n)
  const governed = keyOf('governed').publicKey
  chain.send(spl.createGovernance(realm, governed, creator.publicKey, payer.publicKey), [creator, payer])
  const governance = spl.governanceOf(realm, governed)
  const seed = keyOf('proposal seed').publicKey
  const create = spl.createProposal(realm, governance, seed, creator.publicKey, payer.publicKey)
  chain.send(create, [creator, payer])
  const proposal = spl.proposalOf(realm, governance, seed)
  chain.send(spl.signOff(realm, governance, proposal, creator.publicKey), [creator])
  return people('SPL voter', voters).map((voter) => {
    join(voter, 1_000n)
    const [who, by] = [voter.publicKey, payer.publicKey]
    const cast = spl.castVote(realm, governance, proposal, creator.publicKey, who, by)
    const { units } = chain.send(cast, [voter, payer])
    const standing = spl.ownerRecordOf(realm, who)
    const vote = spl.voteRecordOf(proposal, standing)
    mustBe(spl.weightOf(chain.require(vote).data), 1_000n)
    return { units: Number(units), ...heldBy(chain, vote, standing) }
  })
}

/** First votes of so many contributors on one proposal of a fund. */
export function ourVotes(chain: NewerChain, voters: number): FirstVote[] {
  const fund = new RunningFund({ base: registered({}, new World(chain)) })
  const wallets = people('voter', voters)
  for (const wallet of wallets) fund.gives(wallet, 1_000_000n)
  fund.nextSlot()
  const proposal = fund.propose()
  return wallets.map((wallet) => {
    const { units } = land(chain, castOurs(chain, { proposal, wallet }))
    const vote = voteOf({ proposal, wallet })
    const standing = contributorAddress(fund.free.address, wallet.publicKey)
    mustBe(read(chain, 'Vote', vote).value, 1_000_000n)
    return { units: Number(units), ...heldBy(chain, vote, standing) }
  })
}

/** At the same address in every run: the addresses of a realm, and so the search for them, follow from its mint. */
function mintOf(chain: NewerChain, mint: Keypair): TestMint {
  const { payer, treasurer } = chain.actors
  const create = SystemProgram.createAccount({
    ...{ fromPubkey: payer.publicKey, newAccountPubkey: mint.publicKey, programId: TOKEN_PROGRAM_ID },
    ...{ space: MINT_SIZE, lamports: Number(chain.rentOf(MINT_SIZE)) },
  })
  const initialize = createInitializeMint2Instruction(mint.publicKey, 6, treasurer.publicKey, null)
  chain.send([create, initialize], [payer, mint])
  return { mint: mint.publicKey, program: TOKEN_PROGRAM_ID, decimals: 6 }
}

function mustBe(weight: bigint, expected: bigint): void {
  if (weight !== expected) throw new Error(`A vote weighs ${weight}, not ${expected}: it was not measured.`)
}

const people = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => keyOf(`${name} ${index}`))

function heldBy(chain: NewerChain, vote: PublicKey, standing: PublicKey) {
  return { vote: chain.require(vote).lamports, standing: chain.require(standing).lamports }
}
