import { IDL } from '../../tests/support/idl.ts'
import { measureBatches } from './batches.ts'
import { measureClaims } from './claims.ts'
import { measureCouncil } from './council.ts'
import { measureFunds } from './fund.ts'
import { measureProject } from './projects.ts'
import { measureRecords } from './records.ts'
import { measureHandover, measureRegistry } from './registry.ts'
import { Sampler, type Samples } from './sampler.ts'

/**
 * Measures every instruction of the program, in rounds of which each plays all of it.
 * @throws Error naming the instructions of the IDL that no row is about.
 */
export function samplesOf(seed: string, rounds: number, sampler = new Sampler(seed)): Samples {
  for (let round = 0; round < rounds; round++) {
    sampler.next()
    const ground = measureRegistry(sampler)
    measureProject(sampler, ground)
    measureClaims(sampler, ground)
    measureBatches(sampler, ground)
    measureRecords(sampler, ground)
    measureFunds(sampler, ground)
    measureCouncil(sampler)
    measureHandover(sampler)
  }
  const rows = [...sampler.samples.keys()].map((name) => name.split(/[ ,]/)[0])
  const missing = IDL.instructions.map(({ name }) => name).filter((name) => !rows.includes(name))
  if (missing.length > 0) throw new Error(`Measure ${missing.join(', ')}`)
  return sampler.samples
}
