import * as records from '../../tests/support/calls/records.ts'
import { land } from '../../tests/support/expect.ts'
import type { Ground } from './registry.ts'
import type { Sampler } from './sampler.ts'

export function measureRecords(sampler: Sampler, ground: Ground): void {
  const { chain } = sampler
  const [issuer, witness] = ground.verifiers.map(({ organization }) => organization)
  if (issuer === undefined || witness === undefined) throw new Error('Two organizations')
  const actor = issuer.authority
  const [earlier, later] = ['report', 'corrected report'].map((name) => ({
    ...{ actor, organization: issuer, document: sampler.code(`${name} `) },
  }))
  if (earlier === undefined || later === undefined) throw new Error('Two reports')
  sampler.measure('anchor_record', records.anchorRecord(chain, earlier))
  land(chain, records.anchorRecord(chain, later))
  sampler.measure('vouch_record', records.vouchRecord(chain, records.recordOf(earlier), witness))
  sampler.measure('withdraw_vouch', records.withdrawVouch(records.recordOf(earlier), witness))
  sampler.measure('supersede_record', records.supersedeRecord(earlier, later))
  const concern = { organization: issuer, id: 1 }
  sampler.measure('file_concern', records.fileConcern(chain, concern))
  sampler.measure('answer_concern', records.answerConcern(concern))
}
