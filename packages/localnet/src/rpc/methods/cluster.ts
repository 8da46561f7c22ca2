import type { Chain } from '../../chain/chain.ts'
import { isSaneMessage, readMessage } from '../../chain/wire.ts'
import { BLOCKHASH_LIFE } from '../../chain/blockhashes.ts'
import { WireError } from '../../chain/wire-reader.ts'
import { feeOf } from '../../chain/fees.ts'
import { SLOTS_PER_EPOCH } from '../../chain/sysvars.ts'
import { API_VERSION, checkMinContextSlot, withContext } from '../context.ts'
import { method, type Methods } from '../method.ts'
import { asStrings, parseAddress, type Params } from '../params.ts'
import { decodeTransport } from '../transport.ts'
import { invalidParams, RpcCode, RpcError } from '../rpc-error.ts'

const LARGEST_ACCOUNT = 10 * 1024 * 1024
const FEATURE_SET = 565_236_538
const TOO_MANY_ADDRESSES = 128

/** Methods about the chain as a whole. */
export const clusterMethods: Methods = {
  getHealth: method(0, 0, () => 'ok'),
  getVersion: method(0, 0, () => ({ 'feature-set': FEATURE_SET, 'solana-core': API_VERSION })),
  getGenesisHash: method(0, 0, (_params, chain) => chain.blockhashes.of(0)),
  getIdentity: method(0, 0, (_params, chain) => ({ identity: identityOf(chain) })),
  getSlotLeader: method(0, 1, (_params, chain) => identityOf(chain)),
  getSlot: method(0, 1, currentSlot),
  getBlockHeight: method(0, 1, currentSlot),
  getTransactionCount: method(0, 1, (_params, chain) => chain.state.history.size),
  getFirstAvailableBlock: method(0, 0, () => 0),
  minimumLedgerSlot: method(0, 0, () => 0),
  getEpochInfo: method(0, 1, getEpochInfo),
  getEpochSchedule: method(0, 0, () => ({
    firstNormalEpoch: 0,
    firstNormalSlot: 0,
    leaderScheduleSlotOffset: SLOTS_PER_EPOCH,
    slotsPerEpoch: SLOTS_PER_EPOCH,
    warmup: false,
  })),
  getLatestBlockhash: method(0, 1, getLatestBlockhash),
  isBlockhashValid: method(1, 2, isBlockhashValid),
  getFeeForMessage: method(1, 2, getFeeForMessage),
  getRecentPrioritizationFees: method(0, 1, getRecentPrioritizationFees),
  getMinimumBalanceForRentExemption: method(1, 2, getMinimumBalanceForRentExemption),
}

function currentSlot(params: Params, chain: Chain): number {
  checkMinContextSlot(chain, params.fields(0, 'RpcContextConfig'))
  return chain.slot
}

function identityOf(chain: Chain): string {
  return chain.faucet.address
}

function getEpochInfo(params: Params, chain: Chain): object {
  const slot = currentSlot(params, chain)
  return {
    absoluteSlot: slot,
    blockHeight: slot,
    epoch: Math.floor(slot / SLOTS_PER_EPOCH),
    slotIndex: slot % SLOTS_PER_EPOCH,
    slotsInEpoch: SLOTS_PER_EPOCH,
    transactionCount: chain.state.history.size,
  }
}

function getLatestBlockhash(params: Params, chain: Chain): object {
  const latest = currentSlot(params, chain) - 1
  return withContext(chain, {
    blockhash: chain.blockhashes.of(latest),
    lastValidBlockHeight: latest + BLOCKHASH_LIFE,
  })
}

function isBlockhashValid(params: Params, chain: Chain): object {
  checkMinContextSlot(chain, params.fields(1, 'RpcContextConfig'))
  const blockhash = parseBlockhash(params.string(0))
  return withContext(chain, chain.blockhashes.isRecent(blockhash, chain.slot))
}

// The one method that says only what is wrong, as the validator does.
function parseBlockhash(text: string): string {
  try {
    return parseAddress(text)
  } catch (error) {
    if (error instanceof RpcError) throw invalidParams(error.message.replace('Invalid param: ', ''))
    throw error
  }
}

function getFeeForMessage(params: Params, chain: Chain): object {
  checkMinContextSlot(chain, params.fields(1, 'RpcContextConfig'))
  const bytes = decodeTransport(params.string(0), 'base64', 'solana_message::versions::VersionedMessage')
  try {
    const message = readMessage(bytes)
    if (!isSaneMessage(message)) throw new WireError('index out of bounds')
    const fee = feeOf(message, chain.state.accounts)
    const recent = chain.blockhashes.isRecent(message.recentBlockhash, chain.slot)
    return withContext(chain, recent ? Number(fee) : null)
  } catch (error) {
    if (!(error instanceof WireError)) throw error
    throw invalidParams(`failed to deserialize solana_message::versions::VersionedMessage: ${error.message}`)
  }
}

function getRecentPrioritizationFees(params: Params, chain: Chain): object[] {
  asStrings(params.values[0] ?? [], TOO_MANY_ADDRESSES).forEach(parseAddress)
  // Blocks here are never full, so nothing has to be offered to get in.
  const slots = Math.min(BLOCKHASH_LIFE, chain.slot)
  return Array.from({ length: slots }, (_, index) => ({
    prioritizationFee: 0,
    slot: chain.slot - slots + index,
  }))
}

function getMinimumBalanceForRentExemption(params: Params, chain: Chain): number {
  const bytes = params.whole(0, 'usize')
  if (bytes > LARGEST_ACCOUNT) throw new RpcError(RpcCode.invalidRequest, 'Invalid request')
  return Number(chain.vm.rentFor(bytes))
}
