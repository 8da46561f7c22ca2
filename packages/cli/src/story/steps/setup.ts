import { createTokenAccount, TOKEN_2022_PROGRAM_ID } from '@groundtruth/sdk'
import { createMintToInstruction } from '@solana/spl-token'
import { type Connection, LAMPORTS_PER_SOL, SystemProgram } from '@solana/web3.js'
import { FUNDS, type Role, type SampleToken, type StoryAct, TOKENS } from '../../../../../samples/story.ts'
import { ROLES } from '../people.ts'
import type { Scene } from '../scene.ts'
import { exists, type Step } from '../step.ts'
import { createTestToken } from './test-token.ts'

/** So that a newcomer can contribute too: base units of a token in each wallet beyond what the story spends. */
const SPARE = 5_000_000_000n
const POCKETS_AT_ONCE = 14
const WALLETS_AT_ONCE = 6

export interface SetupFacts {
  connection: Connection
  acts: readonly StoryAct[]
  /** Time of the first act. */
  at: number
  /** Lamports for everybody who acts. */
  pocket: number
}

/** What must be there before the story begins: lamports for its people, test tokens, and money in wallets. */
export function setupSteps(scene: Scene, facts: SetupFacts): Step[] {
  const contributors = ROLES.filter((role) => role.startsWith('contributor'))
  return [
    ...chunks(ROLES, POCKETS_AT_ONCE).map((roles) => pockets(scene, facts, roles)),
    ...TOKENS.map((token) => tokenMint(scene, facts, token)),
    ...TOKENS.flatMap((token) =>
      chunks(contributors, WALLETS_AT_ONCE).map((roles) => wallets(scene, facts, token, roles)),
    ),
  ]
}

function pockets(scene: Scene, { at, pocket }: SetupFacts, roles: readonly Role[]): Step {
  const first = roles[0] ?? 'steward'
  return {
    key: `pockets:${first}`,
    at,
    needs: [],
    marker: scene.key(first),
    isDone: exists,
    prepare: () =>
      Promise.resolve({
        instructions: roles.map((role) =>
          SystemProgram.transfer({ fromPubkey: scene.sponsor, toPubkey: scene.key(role), lamports: pocket }),
        ),
        signers: [],
      }),
  }
}

function tokenMint(scene: Scene, { at, connection }: SetupFacts, token: SampleToken): Step {
  const mint = scene.people.of(`mint-${token.key}`)
  const issuer = scene.people.of('tokenIssuer')
  return {
    key: `token:${token.key}`,
    at,
    needs: [],
    marker: mint.publicKey,
    isDone: exists,
    prepare: async () => ({
      instructions: await createTestToken(connection, token, {
        mint: mint.publicKey,
        issuer: issuer.publicKey,
        payer: scene.sponsor,
      }),
      signers: [mint, issuer],
    }),
  }
}

function wallets(scene: Scene, facts: SetupFacts, token: SampleToken, roles: readonly Role[]): Step {
  const first = roles[0] ?? 'contributor01'
  const mint = scene.mint(token.key)
  const issuer = scene.people.of('tokenIssuer')
  return {
    key: `wallets:${token.key}:${first}`,
    at: facts.at,
    needs: [`token:${token.key}`],
    marker: scene.money(token.key, first),
    isDone: exists,
    prepare: () =>
      Promise.resolve({
        instructions: roles.flatMap((role) => {
          const account = scene.money(token.key, role)
          const owner = scene.key(role)
          const given = SPARE + spends(facts.acts, token, role)
          return [
            createTokenAccount({ payer: scene.sponsor, owner, mint, tokenProgram: TOKEN_2022_PROGRAM_ID }),
            createMintToInstruction(mint, account, issuer.publicKey, given, [], TOKEN_2022_PROGRAM_ID),
          ]
        }),
        signers: [issuer],
      }),
  }
}

/** What a wallet gives in the story, in base units of a token. */
function spends(acts: readonly StoryAct[], token: SampleToken, role: Role): bigint {
  const funds = FUNDS.filter((fund) => fund.token === token.key).map((fund) => fund.key)
  return acts.reduce(
    (total, act) =>
      act.kind === 'contribute' && act.contributor === role && funds.includes(act.fund)
        ? total + act.amount
        : total,
    0n,
  )
}

export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const lists: Item[][] = []
  for (let start = 0; start < items.length; start += size) lists.push(items.slice(start, start + size))
  return lists
}

/** Lamports in a pocket: plenty where they cost nothing. */
export function pocketSize(moved: boolean): number {
  return moved ? 10 * LAMPORTS_PER_SOL : LAMPORTS_PER_SOL / 20
}
