import { PROGRAM_ID, programDataAddress } from '@groundtruth/sdk'
import { PublicKey } from '@solana/web3.js'
import { eq } from 'drizzle-orm'
import { readAccounts } from '../../chain/accounts.ts'
import { genesisHash } from '../../chain/genesis.ts'
import type { Rpc } from '../../chain/rpc.ts'
import { readMark, writeMark } from '../../store/marks.ts'
import { councils, registries } from '../../store/schema/index.ts'
import type { ChainInfo } from '../types.ts'
import type { Api } from './context.ts'

const MARK = 'upgrade-authority'
const AUTHORITY_FLAG = 12

/** Which chain this is and who may change its rules; what the chain told last where it does not answer. */
export async function readChain(api: Api): Promise<ChainInfo> {
  const { db, rpc, rpcUrl, wsUrl, publicUrl = null, embedded } = api
  const [registry] = await db.select().from(registries)
  const genesis = await genesisHash(rpc).catch(async () => textOrEmpty(await readMark(db, 'genesis')))
  const upgradeAuthority = await knownAuthority(api)
  return {
    programId: PROGRAM_ID.toBase58(),
    genesisHash: genesis,
    embedded,
    rpcUrl,
    wsUrl,
    publicUrl,
    upgradeAuthority,
    upgradeDelay: await delayOf(api, upgradeAuthority),
    steward: registry?.steward ?? null,
  }
}

/** Seconds that the program makes a council wait before it replaces the program: `limits.rs`. */
const LEAST_UPGRADE_DELAY = 7 * 86_400

/** Where a council may replace the program: how long its motion waits; null for a plain key. */
async function delayOf({ db }: Api, authority: string | null): Promise<number | null> {
  if (authority === null) return null
  const [council] = await db.select().from(councils).where(eq(councils.address, authority))
  return council === undefined ? null : Math.max(Number(council.timeLock), LEAST_UPGRADE_DELAY)
}

const asked = new WeakMap<Rpc, { at: number; authority: string | null }>()
const KEPT_MS = 30_000

/** Kept for half a minute, as every page asks. */
async function knownAuthority({ rpc, db }: Api): Promise<string | null> {
  const kept = asked.get(rpc)
  if (kept !== undefined && Date.now() - kept.at < KEPT_MS) return kept.authority
  try {
    const authority = await readAuthority(rpc)
    asked.set(rpc, { at: Date.now(), authority })
    if (authority !== (await readMark(db, MARK))) await writeMark(db, MARK, authority ?? '')
    return authority
  } catch {
    const last = textOrEmpty(await readMark(db, MARK))
    return last === '' ? null : last
  }
}

/** Who may replace the program; null where nobody can. */
async function readAuthority(rpc: Rpc): Promise<string | null> {
  const address = programDataAddress().toBase58()
  const data = (await readAccounts(rpc, [address])).accounts.get(address)?.data
  if (data === undefined || data[AUTHORITY_FLAG] !== 1) return null
  return new PublicKey(data.subarray(AUTHORITY_FLAG + 1, AUTHORITY_FLAG + 33)).toBase58()
}

function textOrEmpty(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
