import type { Chain } from '../../chain/chain.ts'
import { checkConfirmed, checkMinContextSlot } from '../context.ts'
import { encodeTransaction, readTransactionForm } from '../encode-transaction.ts'
import { method, type Methods } from '../method.ts'
import { asWhole, type Fields, type Params } from '../params.ts'
import { invalidParams, RpcCode, RpcError } from '../rpc-error.ts'

const MOST_BLOCKS = 500_000

/** Methods that read blocks. Every slot has one; the current one ends when somebody asks for it. */
export const blockMethods: Methods = {
  getBlock: method(1, 2, getBlock),
  getBlocks: method(1, 3, getBlocks),
  getBlocksWithLimit: method(2, 3, getBlocksWithLimit),
  getBlockTime: method(1, 1, getBlockTime),
}

function getBlock(params: Params, chain: Chain): object {
  const slot = params.whole(0)
  const setting = params.values[1]
  const fields: Fields =
    typeof setting === 'string' ? { encoding: setting } : params.fields(1, 'RpcBlockConfig')
  checkConfirmed(fields)
  const form = readTransactionForm(fields)
  checkAvailable(slot, chain)
  chain.seal(slot)
  const entries = chain.state.history.block(slot)
  const parent = Math.max(0, slot - 1)
  const head = {
    blockHeight: slot,
    blockTime: chain.clock.unixTimeOf(slot),
    blockhash: chain.blockhashes.of(slot),
    parentSlot: parent,
    previousBlockhash: chain.blockhashes.of(parent),
    ...(fields['rewards'] === false ? {} : { rewards: [] }),
  }
  if (form.details === 'none') return head
  if (form.details === 'signatures') return { ...head, signatures: entries.map(({ signature }) => signature) }
  const transactions = entries.map((entry) =>
    encodeTransaction(chain.stored(entry), form, chain.state.accounts),
  )
  return { ...head, transactions }
}

function getBlockTime(params: Params, chain: Chain): number {
  const slot = params.whole(0)
  checkAvailable(slot, chain)
  return chain.clock.unixTimeOf(slot)
}

function checkAvailable(slot: number, chain: Chain): void {
  if (slot <= chain.slot) return
  throw new RpcError(RpcCode.blockNotAvailable, `Block not available for slot ${slot}`)
}

function getBlocks(params: Params, chain: Chain): number[] {
  const start = params.whole(0)
  const end = typeof params.values[1] === 'object' ? undefined : params.optionalWhole(1)
  const fields = params.fields(
    end === undefined && params.values[2] === undefined ? 1 : 2,
    'RpcContextConfig',
  )
  checkConfirmed(fields)
  checkMinContextSlot(chain, fields)
  const last = Math.min(end ?? start + MOST_BLOCKS, chain.slot)
  if ((end ?? last) - start > MOST_BLOCKS) throw invalidParams(`Slot range too large; max ${MOST_BLOCKS}`)
  return range(start, last)
}

function getBlocksWithLimit(params: Params, chain: Chain): number[] {
  const start = params.whole(0)
  const limit = asWhole(params.values[1], 'usize')
  checkConfirmed(params.fields(2, 'RpcContextConfig'))
  if (limit > MOST_BLOCKS) throw invalidParams(`Limit too large; max ${MOST_BLOCKS}`)
  return range(start, Math.min(start + limit - 1, chain.slot))
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
