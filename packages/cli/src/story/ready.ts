import { councilAddress, fetchAccount, PROGRAM_ID, registryAddress } from '@groundtruth/sdk'
import type { Connection } from '@solana/web3.js'
import { CLAIMS, COUNCIL } from '../../../../samples/story.ts'
import { CliFailure } from '../support/failure.ts'
import type { StoryClock } from './clock.ts'
import type { People } from './people.ts'

/** Refuses in a sentence to begin a story that could not be played to its end on this chain. */
export async function requireStage(connection: Connection, people: People, clock: StoryClock): Promise<void> {
  const program = await connection.getAccountInfo(PROGRAM_ID, 'processed')
  if (!program?.executable) {
    throw CliFailure.refused(
      `The program ${PROGRAM_ID.toBase58()} is not on the chain at ${connection.rpcEndpoint}: deploy artifacts/groundtruth.so there, or start a chain that has it with "npm start".`,
      'ProgramMissing',
    )
  }
  const registry = await fetchAccount(connection, 'Registry', registryAddress())
  const steward = people.of('steward').publicKey.toBase58()
  const council = councilAddress(steward, COUNCIL.id).toBase58()
  if (registry !== null && registry.steward !== steward && registry.steward !== council) {
    throw CliFailure.refused(
      `The registry of this chain has another steward, ${registry.steward}; the story's is ${steward} (${people.folder}). Name the folder that holds the steward's keypair with --data FOLDER.`,
      'NotSteward',
    )
  }
  if (!clock.moved) await requirePast(connection)
}

/** Where nobody can move the clock, the months that the evidence is of have to be over. */
async function requirePast(connection: Connection): Promise<void> {
  const now = await connection.getBlockTime(await connection.getSlot('confirmed'))
  const last = Math.max(...CLAIMS.map((claim) => claim.end))
  if (now !== null && now < last) {
    const day = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10)
    throw CliFailure.refused(
      `It is ${day(now)} on this chain, and the sample's evidence goes up to ${day(last)}: play the story on the embedded chain, whose clock moves.`,
      'PeriodInFuture',
    )
  }
}
