import { parseProgramError } from '@groundtruth/sdk/errors'
import { send } from '@groundtruth/sdk/client'
import type { Connection, Keypair } from '@solana/web3.js'
import type { StoryClock } from './clock.ts'
import type { Progress } from './progress.ts'
import type { Found, Step } from './step.ts'

const ACCOUNTS_AT_ONCE = 100
/** More at once only makes a validator drop some. */
const SENT_AT_ONCE = 24

export interface Played {
  /** Steps that the story has. */
  steps: number
  /** Steps taken now; the others had happened before. */
  taken: number
}

/** Where the story is played. */
export interface Stage {
  connection: Connection
  /** Pays fees and rent. */
  sponsor: Keypair
  clock: StoryClock
  progress: Progress
}

/** What is still to be done, with what was found at each step's marker. */
export async function openSteps(
  connection: Connection,
  steps: readonly Step[],
): Promise<{ step: Step; found: Found }[]> {
  const accounts: Found[] = []
  for (let start = 0; start < steps.length; start += ACCOUNTS_AT_ONCE) {
    const markers = steps.slice(start, start + ACCOUNTS_AT_ONCE).map((step) => step.marker)
    accounts.push(...(await connection.getMultipleAccountsInfo(markers, 'processed')))
  }
  return steps.flatMap((step, index) => {
    const found = accounts[index] ?? null
    return step.isDone(found) ? [] : [{ step, found }]
  })
}

/** Takes the steps that have not happened yet. A step that fails ends it; what has happened stays. */
export async function play(
  steps: readonly Step[],
  { connection, sponsor, clock, progress }: Stage,
): Promise<Played> {
  // One's own chain has no forks: what it has processed stays.
  const commitment = clock.moved ? 'processed' : 'confirmed'
  const open = await openSteps(connection, steps)
  let done = steps.length - open.length
  const take = async ({ step, found }: { step: Step; found: Found }) => {
    progress.at(done, steps.length, step.key)
    const { instructions, signers } = await step.prepare(found)
    try {
      await send(connection, instructions, [sponsor, ...signers], { commitment })
    } catch (error) {
      throw new StoryError(step.key, error)
    }
    done += 1
  }
  if (clock.moved) {
    for (const each of open) {
      // A story that goes on after a pause is late: what has to wait for a late act is late as well.
      const earliest = (await each.step.notBefore?.(connection)) ?? 0
      await clock.moveTo(Math.max(each.step.at, earliest))
      await take(each)
    }
  } else {
    await inOrderOfNeed(open, ({ step }) => step, take)
  }
  return { steps: steps.length, taken: open.length }
}

/** A step that could not be taken. */
export class StoryError extends Error {
  override name = 'StoryError'

  constructor(
    readonly step: string,
    override readonly cause: unknown,
  ) {
    const { message, advice } = parseProgramError(cause)
    super(`The story stops at "${step}": ${message}. ${advice}`)
  }
}

/** Does everything as early as its needs allow, some at a time. */
async function inOrderOfNeed<Item>(
  items: readonly Item[],
  stepOf: (item: Item) => Step,
  take: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = new Set(items)
  const missing = new Set(items.map((item) => stepOf(item).key))
  const running = new Map<Item, Promise<Item>>()
  while (waiting.size + running.size > 0) {
    for (const item of waiting) {
      if (running.size >= SENT_AT_ONCE) break
      if (stepOf(item).needs.some((need) => missing.has(need))) continue
      waiting.delete(item)
      running.set(
        item,
        take(item).then(() => item),
      )
    }
    if (running.size === 0) throw new Error('The steps of the story wait for one another.')
    const item = await Promise.race(running.values())
    running.delete(item)
    missing.delete(stepOf(item).key)
  }
}
