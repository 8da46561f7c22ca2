import type { PublicKey } from '@solana/web3.js'
import { concernAddress, vouchAddress } from '../../packages/sdk/src/pdas.ts'
import * as records from './calls/records.ts'
import { land, type Call } from './expect.ts'
import type { OrganizationRef } from './refs.ts'
import type { Registered } from './registered.ts'

/** One valid call of every instruction of the records, and what belongs to another organization. */
export function stageRecords({ world, organizations }: Registered, other: OrganizationRef) {
  const { chain } = world
  const { a, b } = organizations
  const input = (document: string): records.RecordInput => ({
    document: `stage ${document}`,
    actor: a.authority,
    organization: a,
  })
  const anchored = (record: records.RecordInput): records.RecordInput => {
    land(chain, records.anchorRecord(chain, record))
    return record
  }

  const [earlier, later, vouched, withdrawn] = ['earlier', 'later', 'vouched', 'withdrawn'].map((document) =>
    anchored(input(document)),
  )
  if (!earlier || !later || !vouched || !withdrawn) throw new Error('four records')
  land(chain, records.vouchRecord(chain, records.recordOf(withdrawn), b))
  const asked = { organization: a, id: 90 }
  land(chain, records.fileConcern(chain, asked))

  const strange = records.recordOf(anchored({ document: 'stage other', actor: chain.actors.outsider }))
  land(chain, records.vouchRecord(chain, strange, other))
  land(chain, records.fileConcern(chain, { organization: other, id: 90 }))
  const twins: Record<'record' | 'vouch' | 'concern', PublicKey> = {
    record: strange,
    vouch: vouchAddress(strange, other.address),
    concern: concernAddress(other.address, 90),
  }
  const calls: [string, Call][] = [
    ['anchor_record', records.anchorRecord(chain, input('anchored'))],
    ['supersede_record', records.supersedeRecord(earlier, later)],
    ['vouch_record', records.vouchRecord(chain, records.recordOf(vouched), b)],
    ['withdraw_vouch', records.withdrawVouch(records.recordOf(withdrawn), b)],
    ['file_concern', records.fileConcern(chain, { organization: a, id: 91 })],
    ['answer_concern', records.answerConcern(asked)],
  ]
  return { calls, twins }
}
