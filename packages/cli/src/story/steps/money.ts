import type { Act } from '../../../../../samples/story.ts'
import { profileText } from '../../../../../samples/documents.ts'
import {
  contribute,
  contributorAddress,
  createFund,
  decodeAccount,
  joinPool,
  openPool,
  TOKEN_2022_PROGRAM_ID,
} from '@groundtruth/sdk'
import type { Scene } from '../scene.ts'
import { exists, type Step } from '../step.ts'

const DAY = 86_400n

export function createFundStep(scene: Scene, { at, fund }: Act<'create-fund'>): Step {
  return {
    key: `fund:${fund.key}`,
    at,
    needs: [`listed:${fund.token}`],
    marker: scene.fund(fund.key),
    isDone: exists,
    prepare: async () => {
      const manager = scene.people.of(fund.manager)
      const instruction = createFund({
        creator: manager.publicKey,
        payer: scene.sponsor,
        mint: scene.mint(fund.token),
        id: fund.id,
        manager: manager.publicKey.toBase58(),
        guardian: scene.key(fund.guardian).toBase58(),
        depositDestination: manager.publicKey.toBase58(),
        rules: rules(scene, fund.minimumContribution),
        profileHash: await scene.content.put(profileText(fund.profile)),
      })
      return { instructions: [instruction], signers: [manager] }
    },
  }
}

/** Rules of a careful small fund; the shortest periods that the program allows where nobody can move the clock. */
function rules(scene: Scene, minimumContribution: bigint) {
  const days = (count: bigint) => (scene.hurried ? DAY : count * DAY)
  return {
    votingPeriod: days(7n),
    coolOff: days(3n),
    challengePeriod: days(7n),
    capPeriod: days(30n),
    minimumContribution,
    proposalDeposit: 100_000_000n,
    capPerPeriodBps: 5_000,
    capPerProposalBps: 3_000,
    quorumBps: 2_000,
    approvalBps: 6_000,
    reviewers: 2,
    voteWeight: 'linear' as const,
  }
}

export function openPoolStep(scene: Scene, { at, fund, project }: Act<'open-pool'>): Step {
  const facts = scene.fundFacts(fund)
  return {
    key: poolKey(fund, project),
    at,
    needs: [`fund:${fund}`, ...(project === undefined ? [] : [`project:${project}`])],
    marker: scene.pool(fund, project),
    isDone: exists,
    prepare: () => {
      const manager = scene.people.of(facts.manager)
      const instruction = openPool({
        manager: manager.publicKey,
        payer: scene.sponsor,
        fund: scene.fund(fund),
        project: project === undefined ? null : scene.project(project),
        mint: scene.mint(facts.token),
        tokenProgram: TOKEN_2022_PROGRAM_ID,
      })
      return Promise.resolve({ instructions: [instruction], signers: [manager] })
    },
  }
}

/** @param before What the same wallet has given to the same pool earlier in the story. */
export function contributeStep(scene: Scene, act: Act<'contribute'>, before: readonly bigint[]): Step {
  const { at, contributor, fund, project, amount } = act
  const { token } = scene.fundFacts(fund)
  const pool = scene.pool(fund, project)
  const marker = contributorAddress(pool, scene.key(contributor))
  const given = before.reduce((total, each) => total + each, amount)
  const key = (number: number) => `contribution:${poolKey(fund, project)}:${contributor}:${number}`
  return {
    key: key(before.length),
    at,
    needs:
      before.length > 0 ? [key(before.length - 1)] : [poolKey(fund, project), walletKey(token, contributor)],
    marker,
    isDone: (account) => account !== null && decodeAccount('Contributor', account.data).contributed >= given,
    prepare: (account) => {
      const wallet = scene.people.of(contributor)
      const common = { wallet: wallet.publicKey, payer: scene.sponsor, fund: scene.fund(fund), pool }
      const join = before.length === 0 && account === null ? [joinPool(common)] : []
      const give = contribute({
        ...common,
        mint: scene.mint(token),
        source: scene.money(token, contributor),
        tokenProgram: TOKEN_2022_PROGRAM_ID,
        amount,
      })
      return Promise.resolve({ instructions: [...join, give], signers: [wallet] })
    },
  }
}

function poolKey(fund: string, project: string | undefined): string {
  return `pool:${fund}:${project ?? 'free'}`
}

/** The setup step that filled this wallet: they come in sixes. */
function walletKey(token: string, contributor: string): string {
  return `wallets:${token}:${Number(contributor.slice(-2)) <= 6 ? 'contributor01' : 'contributor07'}`
}
