import { parseProgramError } from '@groundtruth/sdk/errors'
import { decodeEvents, entryOf, type LedgerEntry, storedFields } from '@groundtruth/sdk/ledger'
import type { LedgerLine, Ref } from '@groundtruth/server/api-types'
import { at, rpc } from '../../shared/api/index.ts'

/** A transaction as the chain's node has it at this moment. */
export interface ChainTransaction {
  slot: number
  /** What the program recorded in it; names, units and sums are not the chain's to tell, so amounts stand in the fields. */
  lines: LedgerLine[]
  /** Why the chain refused it; null where it did not. */
  refusal: { message: string; advice: string } | null
}

/** Null where the node does not know it. @throws RpcError, UnreachableError or EventError */
export async function readTransaction(rpcUrl: string, signature: string): Promise<ChainTransaction | null> {
  const settings = { encoding: 'json', commitment: 'confirmed', maxSupportedTransactionVersion: 0 }
  const answer = await rpc(rpcUrl, 'getTransaction', [signature, settings])
  if (answer === null || answer === undefined) return null
  const slot = Number(at(answer, 'slot'))
  const [transaction, meta] = [at(answer, 'transaction'), at(answer, 'meta')]
  const err = at(meta, 'err')
  return {
    slot,
    lines: decodeEvents({ slot, transaction, meta }).map((event) => lineOf(entryOf(event))),
    refusal:
      err === null || err === undefined ? null : parseProgramError({ err, logs: at(meta, 'logMessages') }),
  }
}

function lineOf({ event, kind, subjects }: LedgerEntry): LedgerLine {
  const { signature, slot, path, name, at, data } = event
  const fields = storedFields(data)
  const { actor, fund, proposal, project, claim, batch, retirement, organization } = subjects
  return {
    ...{ id: [slot, 0, ...path].join('.'), signature, slot, at, event: name, kind, actor },
    fund: refOf(fund),
    proposal: refOf(proposal),
    delivery: refOf(typeof fields.delivery === 'string' ? fields.delivery : null),
    project: refOf(project),
    claim: refOf(claim),
    batch: refOf(batch),
    retirement: refOf(retirement),
    organization: refOf(organization),
    ...{ moneyIn: null, moneyOut: null, creditsIn: null, creditsOut: null, balanceAfter: null },
    data: fields,
    commitment: 'confirmed',
  }
}

const refOf = (address: string | null): Ref | null =>
  address === null ? null : { address, name: null, code: null }
