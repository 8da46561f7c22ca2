import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PROGRAM_ID } from '@groundtruth/sdk'
import { Connection } from '@solana/web3.js'
import { ensureDeployed, requireProgram } from '../../migrations/deploy.ts'
import {
  contentFolder,
  demoPeople,
  lineProgress,
  moveToToday,
  People,
  playStory,
  type Progress,
  storyCouncil,
  StoryError,
  storyStart,
} from '../../packages/cli/src/index.ts'
import { type Localnet, startLocalnet } from '../../packages/localnet/src/index.ts'
import { startServer } from '../../packages/server/src/index.ts'
import { buildApp } from './app.ts'
import { waitUntilIndexed } from './indexed.ts'
import type { StartOptions } from './options.ts'
import { keepTold, wasTold } from './told.ts'

/** Everything that `npm start` runs. */
export interface House {
  /** Where the dashboard is. */
  url: string
  /** Where the chain is. */
  rpcUrl: string
  close(): Promise<void>
}

export interface HouseContext {
  root: string
  /** Aborted when the user wants it to end. */
  signal: AbortSignal
  /** Told when something ends by itself that should not. */
  onFailure: (error: unknown) => void
  progress?: Progress
}

/** Brings up chain, story, server and dashboard. When that fails or is aborted, what was up is closed again. */
export async function bringUp(options: StartOptions, context: HouseContext): Promise<House> {
  const closers: (() => Promise<void>)[] = []
  const close = async () => {
    for (const end of closers.splice(0).reverse()) await end()
  }
  const work = build(options, context, closers)
  const aborted = new Promise<never>((_, reject) => {
    context.signal.addEventListener('abort', () => reject(new Error('Stopped.')), { once: true })
  })
  try {
    return { ...(await Promise.race([work, aborted])), close }
  } catch (error) {
    work.catch(() => undefined)
    await close()
    throw error
  }
}

async function build(
  options: StartOptions,
  { root, signal, onFailure, progress }: HouseContext,
  closers: (() => Promise<void>)[],
): Promise<{ url: string; rpcUrl: string }> {
  const people = new People(join(options.data, 'keys'))
  const app = options.app ? buildApp(root, signal) : Promise.resolve(undefined)
  // Awaited below; a failure before that must not end the process without a sentence.
  app.catch(() => undefined)
  const chain = await startChain(options, root, people, onFailure)
  closers.push(() => chain.close())
  if (options.reset) await rm(join(options.data, 'store'), { recursive: true, force: true })
  const connection = new Connection(chain.rpcUrl, { wsEndpoint: chain.wsUrl, commitment: 'processed' })
  const told = prepareChain(options, connection, people, progress)
  told.catch(() => undefined)
  const server = await startServer({
    rpcUrl: chain.rpcUrl,
    wsUrl: chain.wsUrl,
    databaseUrl: options.databaseUrl,
    dataDir: options.data,
    port: options.port,
    publicUrl: options.publicUrl,
    appDir: join(root, 'app', 'dist'),
    embedded: true,
    demoPeople: options.story ? demoPeople(people) : [],
  })
  closers.push(() => server.close())
  await Promise.all([told, app])
  await waitUntilIndexed(server.url, connection, signal)
  return { url: server.url, rpcUrl: chain.rpcUrl }
}

function startChain(
  options: StartOptions,
  root: string,
  people: People,
  onFailure: (error: unknown) => void,
): Promise<Localnet> {
  return startLocalnet({
    rpcPort: options.rpcPort,
    wsPort: options.wsPort,
    ledgerDir: join(options.data, 'chain'),
    reset: options.reset,
    startTime: options.story ? storyStart() : undefined,
    programs: [
      {
        address: PROGRAM_ID.toBase58(),
        file: join(root, 'artifacts', 'groundtruth.so'),
        upgradeAuthority: people.of('upgradeAuthority').publicKey.toBase58(),
      },
    ],
    onFailure,
  })
}

/** The program, its registry, and the story where it has not been told yet. */
async function prepareChain(
  options: StartOptions,
  connection: Connection,
  people: People,
  progress: Progress = lineProgress("The sample's story"),
): Promise<void> {
  const upgradeAuthority = people.of('upgradeAuthority')
  if (!options.story) {
    const [steward, guardian] = [people.of('steward').publicKey, people.of('guardian').publicKey]
    await connection.requestAirdrop(upgradeAuthority.publicKey, 1_000_000_000)
    await ensureDeployed({ connection, upgradeAuthority, steward, guardian })
    return
  }
  await requireProgram(connection, [upgradeAuthority.publicKey, storyCouncil(people)]).catch(
    (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      throw new Error(`${reason} Or begin anew with "npm start -- --reset".`)
    },
  )
  if (await wasTold(options.data, connection)) return moveToToday(connection)
  const { steps, taken } = await playStory({
    connection,
    keys: people.folder,
    content: contentFolder(join(options.data, 'content')),
    progress,
  }).catch((error: unknown) => {
    // A story cut short and gone on with after months may find a period over.
    if (!(error instanceof StoryError)) throw error
    throw new Error(`${error.message} Or begin anew with "npm start -- --reset".`)
  })
  await keepTold(options.data, connection)
  if (taken > 0) progress.end(`The sample's story is told: ${taken} of ${steps} steps now.`)
}
