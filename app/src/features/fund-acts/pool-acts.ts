import type { FundView, PoolView, ProjectSummary } from '@groundtruth/server/api-types'
import { fundName } from '../../entities/fund/index.ts'
import { projectName } from '../../entities/project/index.ts'
import { refName } from '../../entities/refs/index.ts'
import { moneyText, withBase } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import type { ActDefinition, ActSigner } from '../acts/index.ts'
import type { BuildContext } from '../transaction/index.ts'

/** A pool in a sentence: "the free pool", "the pool for …". */
const poolWords = ({ project }: PoolView): string =>
  project === null ? t('fund.act.thePool.free') : t('fund.act.thePool.project', { project: refName(project) })

const idOf = ({ project, address }: PoolView): string =>
  project === null ? 'free' : (project.code ?? address)

/** The manager takes what was sent around the program into the pool. @param unattributed base units. */
export function adoptAct(
  { address }: FundView,
  pool: PoolView,
  unattributed: bigint,
  signer: ActSigner,
): ActDefinition {
  const words = { amount: moneyText(withBase(pool.balance, unattributed)), pool: poolWords(pool) }
  const title = t('fund.act.adopt', words)
  return {
    id: `adopt-${idOf(pool)}`,
    title,
    help: t('fund.act.adopt.help', words),
    button: title,
    signer,
    fields: [],
    words: () => [t('fund.act.adopt.word', words)],
    undo: [t('fund.act.adopt.undo')],
    build: async (_context, _values, manager) => {
      const { adoptMoney } = await import('@groundtruth/sdk/instructions')
      return adoptMoney({ manager, fund: address, pool: pool.address })
    },
  }
}

/** The manager opens the free pool of a new fund. */
export function openFreePoolAct(fund: FundView, signer: ActSigner): ActDefinition {
  return {
    id: 'open-free-pool',
    title: t('fund.act.freePool'),
    button: t('fund.act.freePool'),
    signer,
    fields: [],
    words: () => [t('fund.act.freePool.word')],
    build: (context, _values, manager) => openPoolOf(context, fund, manager, null),
  }
}

/** The manager opens a pool for one of the projects that have none. */
export function openPoolAct(fund: FundView, projects: ProjectSummary[], signer: ActSigner): ActDefinition {
  const nameOf = (address: string | undefined): string => {
    const project = projects.find((entry) => entry.address === address)
    return project === undefined ? '' : projectName(project)
  }
  return {
    id: 'open-pool',
    title: t('fund.act.pool'),
    help: t('fund.act.pool.help'),
    button: t('fund.act.pool'),
    signer,
    fields: [
      {
        kind: 'choice',
        name: 'project',
        label: t('fund.act.pool.project'),
        choices: projects.map(({ address, code }) => [address, `${nameOf(address)} (${code})`]),
      },
    ],
    words: ({ project }) => [t('fund.act.pool.word', { project: nameOf(project) })],
    build: (context, { project = '' }, manager) => openPoolOf(context, fund, manager, project),
  }
}

async function openPoolOf(context: BuildContext, fund: FundView, manager: string, project: string | null) {
  const [{ openPool }, { fetchAccount }] = await Promise.all([
    import('@groundtruth/sdk/instructions'),
    import('@groundtruth/sdk/accounts'),
  ])
  const facts = await fetchAccount(context.connection, 'Fund', fund.address)
  if (facts === null) throw new Error(t('fund.act.gone'))
  const { mint, tokenProgram } = facts
  return openPool({ manager, payer: context.payer, fund: fund.address, project, mint, tokenProgram })
}

/** The manager ends the fund; anyone does once its own end is over. */
export function windDownAct(fund: FundView, signer: ActSigner): ActDefinition {
  return {
    id: 'wind-down',
    title: t('fund.act.windDown'),
    help: t('fund.act.windDown.help'),
    button: t('fund.act.windDown'),
    signer,
    fields: [],
    words: () => [t('fund.act.windDown.word', { fund: fundName(fund) })],
    undo: [t('fund.act.windDown.undo')],
    build: async (_context, _values, actor) => {
      const { windDownFund } = await import('@groundtruth/sdk/instructions')
      return windDownFund({ actor, fund: fund.address })
    },
  }
}

/** Anyone opens a pool for refunds once its fund winds down or its project is closed. */
export function closePoolAct({ address, status }: FundView, pool: PoolView): ActDefinition {
  const words = { pool: poolWords(pool), amount: moneyText(pool.balance) }
  const title = t('fund.act.close', words)
  return {
    id: `close-${idOf(pool)}`,
    title,
    help: t('fund.act.close.help'),
    button: title,
    fields: [],
    words: () => [t('fund.act.close.word', words)],
    undo: [t('fund.act.close.undo')],
    build: async (_context, _values, actor) => {
      const { closePool } = await import('@groundtruth/sdk/instructions')
      const project = status === 'open' ? (pool.project?.address ?? null) : null
      return closePool({ actor, fund: address, pool: pool.address, project })
    },
  }
}
