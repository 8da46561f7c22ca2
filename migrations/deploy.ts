import { fetchAccount, initializeRegistry, PROGRAM_ID, registryAddress } from '@groundtruth/sdk'
import { send, type WalletLike } from '@groundtruth/sdk/client'
import { type Connection, type Keypair, PublicKey } from '@solana/web3.js'
import { readArtifact, readProgram } from '../packages/cli/src/support/program.ts'

export interface Deployment {
  connection: Connection
  /** May replace the program; initializes the registry and pays for it. */
  upgradeAuthority: Keypair | WalletLike
  /** Sets the registry's rules. */
  steward: PublicKey
  /** May pause and suspend. */
  guardian: PublicKey
  /** Receives the deposits of abusive objections; left out: the steward. */
  depositDestination?: PublicKey
}

/**
 * Sees to it that the program of this repository is on a chain, under the expected authority, with its registry.
 * The code itself is put there by the chain's own tools (`anchor deploy`, `solana program deploy`), or at the
 * beginning of an embedded chain. Returns whether the registry was initialized now.
 * @throws Error with a sentence when the program is missing, another build or somebody else's.
 */
export async function ensureDeployed(deployment: Deployment): Promise<{ initialized: boolean }> {
  const { connection, upgradeAuthority, steward, guardian, depositDestination = steward } = deployment
  await requireProgram(connection, [upgradeAuthority.publicKey])
  if ((await fetchAccount(connection, 'Registry', registryAddress())) !== null) return { initialized: false }
  const instruction = initializeRegistry({
    upgradeAuthority: upgradeAuthority.publicKey,
    steward,
    guardian,
    depositDestination,
  })
  await send(connection, [instruction], upgradeAuthority)
  return { initialized: true }
}

/**
 * @param authorities Any of them may be who may replace the program: the key that it was deployed with, and the
 * council that took over from it.
 * @throws Error with a sentence when the program is missing, another build or somebody else's.
 */
export async function requireProgram(
  connection: Connection,
  authorities: readonly PublicKey[],
): Promise<void> {
  const artifact = await readArtifact()
  const program = await readProgram(connection, artifact.size)
  const place = `The program ${PROGRAM_ID.toBase58()}`
  if (program === null) {
    throw new Error(
      `${place} is not on the chain at ${connection.rpcEndpoint}: deploy ${artifact.file} there.`,
    )
  }
  if (program.sha256 !== artifact.sha256) {
    throw new Error(
      `${place} is another build on this chain (${program.sha256}) than ${artifact.file} (${artifact.sha256}): deploy this one, or use the release that the other belongs to.`,
    )
  }
  const expected = authorities.map((authority) => authority.toBase58())
  if (program.upgradeAuthority === null || !expected.includes(program.upgradeAuthority)) {
    throw new Error(
      `${place} may be replaced by ${program.upgradeAuthority ?? 'nobody'} on this chain, not by ${expected.join(' or ')}: sign with that key.`,
    )
  }
}

/**
 * For `anchor migrate`. The provider's wallet is the upgrade authority; it becomes steward and guardian too unless
 * GROUNDTRUTH_STEWARD and GROUNDTRUTH_GUARDIAN name others, and the steward the deposit destination unless
 * GROUNDTRUTH_DEPOSITS does.
 */
export default async function migrate(provider: {
  connection: Connection
  wallet: WalletLike
}): Promise<void> {
  const { connection, wallet } = provider
  const named = (variable: string, otherwise = wallet.publicKey) =>
    new PublicKey(process.env[variable] ?? otherwise)
  const steward = named('GROUNDTRUTH_STEWARD')
  const { initialized } = await ensureDeployed({
    connection,
    upgradeAuthority: wallet,
    steward,
    guardian: named('GROUNDTRUTH_GUARDIAN'),
    depositDestination: named('GROUNDTRUTH_DEPOSITS', steward),
  })
  console.log(initialized ? 'The registry is initialized.' : 'The registry was initialized before.')
}
