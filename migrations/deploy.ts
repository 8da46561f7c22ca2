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
  /** May pause it. */
  guardian: PublicKey
}

/**
 * Sees to it that the program of this repository is on a chain, under the expected authority, with its registry.
 * The code itself is put there by the chain's own tools (`anchor deploy`, `solana program deploy`), or at the
 * beginning of an embedded chain. Returns whether the registry was initialized now.
 * @throws Error with a sentence when the program is missing, another build or somebody else's.
 */
export async function ensureDeployed(deployment: Deployment): Promise<{ initialized: boolean }> {
  const { connection, upgradeAuthority, steward, guardian } = deployment
  await requireProgram(connection, upgradeAuthority.publicKey)
  if ((await fetchAccount(connection, 'Registry', registryAddress())) !== null) return { initialized: false }
  const instruction = initializeRegistry({ upgradeAuthority: upgradeAuthority.publicKey, steward, guardian })
  await send(connection, [instruction], upgradeAuthority)
  return { initialized: true }
}

/** @throws Error with a sentence when the program is missing, another build or somebody else's. */
export async function requireProgram(connection: Connection, authority: PublicKey): Promise<void> {
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
  if (program.upgradeAuthority !== authority.toBase58()) {
    throw new Error(
      `${place} may be replaced by ${program.upgradeAuthority ?? 'nobody'} on this chain, not by ${authority.toBase58()}: sign with that key.`,
    )
  }
}

/**
 * For `anchor migrate`. The provider's wallet is the upgrade authority; it becomes steward and guardian too unless
 * GROUNDTRUTH_STEWARD and GROUNDTRUTH_GUARDIAN name others.
 */
export default async function migrate(provider: {
  connection: Connection
  wallet: WalletLike
}): Promise<void> {
  const { connection, wallet } = provider
  const named = (variable: string) => new PublicKey(process.env[variable] ?? wallet.publicKey)
  const { initialized } = await ensureDeployed({
    connection,
    upgradeAuthority: wallet,
    steward: named('GROUNDTRUTH_STEWARD'),
    guardian: named('GROUNDTRUTH_GUARDIAN'),
  })
  console.log(initialized ? 'The registry is initialized.' : 'The registry was initialized before.')
}
