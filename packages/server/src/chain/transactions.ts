import { RpcFailure } from './rpc-error.ts'
import type { Rpc } from './rpc.ts'
import { blockSignatures, type SignatureInfo, type TransactionAnswer, transactionAnswer } from './shapes.ts'

/** Reads one confirmed transaction; null where the node does not have it (any more). */
export async function readTransaction(rpc: Rpc, signature: string): Promise<TransactionAnswer | null> {
  const settings = { encoding: 'json', commitment: 'confirmed', maxSupportedTransactionVersion: 0 }
  return transactionAnswer.parse(await rpc.call('getTransaction', [signature, settings]))
}

/** Blocks whose order was asked for, so that a block with many of our transactions is read once. */
const KEPT_BLOCKS = 64

/**
 * Says where in its block a transaction stands. Newer nodes tell it with the transaction; of others the block's list
 * of signatures is asked, which is the smallest form in which they hand a block out.
 */
export function positionReader(
  rpc: Rpc,
): (info: SignatureInfo, answer: TransactionAnswer) => Promise<number> {
  const blocks = new Map<number, Promise<Map<string, number>>>()
  const orderOf = (slot: number) => {
    const known = blocks.get(slot)
    if (known !== undefined) return known
    const order = readOrder(rpc, slot)
    blocks.set(slot, order)
    order.catch(() => blocks.delete(slot))
    const oldest = blocks.keys().next()
    if (blocks.size > KEPT_BLOCKS && oldest.done !== true) blocks.delete(oldest.value)
    return order
  }
  return async (info, answer) => {
    const told = answer.transactionIndex ?? info.transactionIndex
    if (told !== undefined && told !== null) return told
    const position = (await orderOf(info.slot)).get(info.signature)
    if (position === undefined) {
      throw new RpcFailure(
        'getBlock',
        0,
        `block ${info.slot} does not list a transaction that the node has in it`,
      )
    }
    return position
  }
}

async function readOrder(rpc: Rpc, slot: number): Promise<Map<string, number>> {
  const settings = {
    transactionDetails: 'signatures',
    rewards: false,
    commitment: 'confirmed',
    maxSupportedTransactionVersion: 0,
  }
  const block = blockSignatures.parse(await rpc.call('getBlock', [slot, settings]))
  if (block === null) throw new RpcFailure('getBlock', 0, `block ${slot} is not there yet`)
  return new Map(block.signatures.map((signature, index) => [signature, index]))
}
