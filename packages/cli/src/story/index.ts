import { councilAddress } from '@groundtruth/sdk'
import { type Connection, type Keypair, LAMPORTS_PER_SOL, type PublicKey } from '@solana/web3.js'
import { COUNCIL, timeline, STORY_END } from '../../../../samples/story.ts'
import { CliFailure } from '../support/failure.ts'
import { clockOf, type StoryClock } from './clock.ts'
import type { ContentTarget } from './content.ts'
import { People, ROLES } from './people.ts'
import { openSteps, play, type Played } from './player.ts'
import { type Progress, silent } from './progress.ts'
import { requireStage } from './ready.ts'
import { Scene } from './scene.ts'
import type { Step } from './step.ts'
import { storySteps } from './steps/index.ts'
import { pocketSize, setupSteps } from './steps/setup.ts'

export { contentFolder, contentOfApi, type ContentTarget } from './content.ts'
export { type DemoPerson, demoPeople, People } from './people.ts'
export { type Played, StoryError } from './player.ts'
export { lineProgress, type Progress, silent } from './progress.ts'

export interface StoryOptions {
  connection: Connection
  /** Folder of the keypairs; made at the first run. */
  keys: string
  content: ContentTarget
  progress?: Progress
  /** Pays for everything, in place of a key of the story's own. */
  sponsor?: Keypair
  /** The program's upgrade authority, in place of a key of the story's own. */
  upgradeAuthority?: Keypair
  /** Counts what is left to do and sends nothing. */
  dryRun?: boolean
}

/** Fees and rent of the whole story, generously. */
const COSTS = LAMPORTS_PER_SOL

/** Unix seconds at which a chain has to begin whose clock the story moves. */
export function storyStart(): number {
  return Math.min(...timeline().map((act) => act.at)) - 3_600
}

/** The council that keeps registry and program once the story is told. */
export function storyCouncil(people: People): PublicKey {
  return councilAddress(people.of('steward').publicKey, COUNCIL.id)
}

/**
 * Plays the sample's twelve months by signed transactions. What has happened already is not done again, so a story
 * that was cut short goes on where it stopped. On the embedded chain its clock is moved to each act's time and in
 * the end to today; elsewhere everything happens now, with the shortest waiting periods.
 */
export async function playStory(options: StoryOptions): Promise<Played> {
  const { connection, content, progress = silent } = options
  const people = new People(options.keys)
  if (options.sponsor !== undefined) people.use('sponsor', options.sponsor)
  if (options.upgradeAuthority !== undefined) people.use('upgradeAuthority', options.upgradeAuthority)
  const clock = await clockOf(connection)
  await requireStage(connection, people, clock)
  const scene = new Scene(people, content, !clock.moved)
  const acts = timeline()
  const pocket = pocketSize(clock.moved)
  const steps: Step[] = [
    ...setupSteps(scene, { connection, acts, at: storyStart(), pocket }),
    ...storySteps(scene, connection, acts),
  ]
  if (options.dryRun) return { steps: steps.length, taken: (await openSteps(connection, steps)).length }
  const sponsor = people.of('sponsor')
  const left = await openSteps(connection, steps)
  if (left.length > 0)
    await payIn(connection, sponsor, ROLES.length * pocket + COSTS, left.length / steps.length)
  const played = await play(steps, { connection, sponsor, clock, progress })
  await toToday(clock)
  return played
}

/** Moves the clock of the embedded chain on to today; does nothing where nobody moves it. */
export async function moveToToday(connection: Connection): Promise<void> {
  await toToday(await clockOf(connection))
}

function toToday(clock: StoryClock): Promise<void> {
  return clock.moveTo(Math.max(STORY_END, Math.floor(Date.now() / 1000)))
}

/** Sees to it that the sponsor can pay: by an airdrop where the chain gives one. */
async function payIn(connection: Connection, sponsor: Keypair, whole: number, share: number): Promise<void> {
  const needed = Math.ceil(whole * share)
  const balance = await connection.getBalance(sponsor.publicKey, 'processed')
  if (balance >= needed) return
  const missing = needed - balance
  try {
    await connection.requestAirdrop(sponsor.publicKey, missing)
    await arrives(connection, sponsor, needed)
  } catch {
    const sol = (missing / LAMPORTS_PER_SOL).toFixed(2)
    throw CliFailure.refused(
      `The story costs about ${sol} SOL more than ${sponsor.publicKey.toBase58()} has, and this chain gives none away: send it that much, or name who pays with --keypair FILE.`,
    )
  }
}

async function arrives(connection: Connection, { publicKey }: Keypair, needed: number): Promise<void> {
  const until = Date.now() + 30_000
  while ((await connection.getBalance(publicKey, 'processed')) < needed) {
    if (Date.now() > until) throw new Error('The airdrop did not arrive.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
