import { fetchAccount, PROGRAM_ID, registryAddress } from '@groundtruth/sdk'
import type { Health } from '@groundtruth/server/api-types'
import type { Context } from '../support/context.ts'
import { time } from '../support/format.ts'
import { readArtifact, readProgram } from '../support/program.ts'
import { reasonOf, unreachableChain, unreachableServer } from '../support/rpc.ts'
import { publicUrlOf } from '../support/site.ts'
import { portChecks } from './ports.ts'

export interface Check {
  name: string
  ok: boolean
  detail: string
  /** What to do when it is not ok. */
  advice?: string
  /** True where nobody answered. */
  unreachable?: boolean
}

const LEAST_NODE = [20, 19] as const
/** A chain's clock follows its blocks; more than this apart it is another time. */
const CLOCK_SECONDS = 120

/** Everything that has to work, in the order in which one thing needs the other. */
export async function examine(context: Context): Promise<Check[]> {
  const chain = await chainCheck(context)
  const onChain = chain.ok
    ? await Promise.all([programCheck(context), registryCheck(context), clockCheck(context)])
    : []
  return [
    nodeCheck(),
    chain,
    ...onChain,
    await serverCheck(context),
    await keypairCheck(context, chain.ok),
    ...(await portChecks(context)),
  ]
}

function nodeCheck(version = process.versions.node): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const ok = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])
  return {
    name: 'Node',
    ok,
    detail: version,
    advice: `Install Node ${LEAST_NODE.join('.')} or newer from https://nodejs.org.`,
  }
}

async function chainCheck({ connection, rpc }: Context): Promise<Check> {
  try {
    const [{ 'solana-core': version }, slot] = await Promise.all([
      connection.getVersion(),
      connection.getSlot('processed'),
    ])
    return { name: 'Chain', ok: true, detail: `${rpc.value}, version ${version}, slot ${slot}` }
  } catch (error) {
    const advice = unreachableChain(rpc.value, error).message
    return { name: 'Chain', ok: false, detail: `${rpc.value} does not answer`, advice, unreachable: true }
  }
}

async function programCheck({ connection }: Context): Promise<Check> {
  const artifact = await readArtifact()
  const program = await readProgram(connection, artifact.size)
  const name = 'Program'
  if (program === null) {
    const advice = `Deploy ${artifact.file} there, or start a chain that has it with "npm start".`
    return { name, ok: false, detail: `${PROGRAM_ID.toBase58()} is not on this chain`, advice }
  }
  const authority = `replaceable by ${program.upgradeAuthority ?? 'nobody'}`
  if (artifact.listed !== artifact.sha256) {
    const advice = 'Take artifacts/ from the repository again, or build both with "npm run build:program".'
    return { name, ok: false, detail: 'artifacts/groundtruth.so is not what SHA256SUMS says', advice }
  }
  if (program.sha256 !== artifact.sha256) {
    const detail = `another build (${program.sha256}) than artifacts/SHA256SUMS says (${artifact.sha256})`
    const advice = 'Deploy the program of this release, or use the release that is deployed there.'
    return { name, ok: false, detail, advice }
  }
  return { name, ok: true, detail: `SHA-256 ${program.sha256} as in artifacts/SHA256SUMS, ${authority}` }
}

async function registryCheck({ connection }: Context): Promise<Check> {
  const name = 'Registry'
  try {
    const registry = await fetchAccount(connection, 'Registry', registryAddress())
    if (registry !== null) {
      const paused = registry.paused.length > 0 ? `, paused: ${registry.paused.join(', ')}` : ''
      return { name, ok: true, detail: `steward ${registry.steward}${paused}` }
    }
    const advice = 'Initialize it as the upgrade authority: "groundtruth story", or migrations/deploy.ts.'
    return { name, ok: false, detail: 'not initialized', advice }
  } catch (error) {
    return { name, ok: false, detail: reasonOf(error) }
  }
}

async function clockCheck({ connection }: Context): Promise<Check> {
  const chain = await connection.getBlockTime(await connection.getSlot('processed'))
  if (chain === null) return { name: 'Clock', ok: true, detail: 'the chain does not tell its time' }
  const apart = chain - Math.floor(Date.now() / 1000)
  const near = Math.abs(apart) < CLOCK_SECONDS
  return {
    name: 'Clock',
    // A chain of one's own may live in another time; it is said and is no fault.
    ok: true,
    detail: near
      ? `${time(chain)} UTC`
      : `${time(chain)} UTC on the chain, ${Math.abs(Math.round(apart / 60))} minutes ${apart > 0 ? 'ahead of' : 'behind'} this computer`,
  }
}

async function serverCheck({ server, api }: Context): Promise<Check> {
  const name = 'Server'
  try {
    const response = await fetch(`${server.url}/health`)
    // Our own server's answer, of the type that it states.
    const health = (await response.json()) as Health
    const site = (await publicUrlOf({ server })) ?? 'none, certificates lead to where each reader asks'
    const detail = `${api.value}, ${health.status}, indexed up to slot ${health.indexedSlot}, public address: ${site}`
    const advice =
      health.status === 'behind'
        ? 'It is catching up: ask again in a moment.'
        : 'It does not reach its chain: see its log.'
    return { name, ok: health.status === 'ok', detail, advice }
  } catch (error) {
    const advice = unreachableServer(api.value, error).message
    return { name, ok: false, detail: `${api.value} does not answer`, advice, unreachable: true }
  }
}

async function keypairCheck(context: Context, chain: boolean): Promise<Check> {
  const name = 'Keypair'
  if (context.keypairName === undefined) {
    return { name, ok: true, detail: 'none: reading works, signing needs --keypair' }
  }
  try {
    const { publicKey } = context.signer()
    if (!chain) return { name, ok: true, detail: publicKey.toBase58() }
    const balance = await context.connection.getBalance(publicKey, 'processed')
    const advice = 'Send it some SOL: fees and the rent of new accounts are paid from it.'
    return { name, ok: balance > 0, detail: `${publicKey.toBase58()}, ${balance / 1e9} SOL`, advice }
  } catch (error) {
    return { name, ok: false, detail: error instanceof Error ? error.message : String(error) }
  }
}
