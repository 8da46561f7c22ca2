import { join } from 'node:path'
import { readFolder } from '../packages/sdk/src/evidence/node.ts'
import {
  type EvidencePack,
  methodologyByCode,
  type Quantification,
} from '../packages/sdk/src/methodologies/index.ts'
import { PACKS_FOLDER } from './generate.ts'
import { overstatedQuantity } from './overstated.ts'
import { claimByKey, type ClaimKey, PROJECTS, type SampleClaim, type SampleProject } from './story.ts'

/** A claim of the story with its evidence, ready to be submitted. */
export interface ClaimFromPack {
  claim: SampleClaim
  project: SampleProject
  /** Folder of the pack. */
  folder: string
  pack: EvidencePack
  /** What a verifier computes from the files. */
  computed: Quantification
  /** Kilograms of CO2e that the developer claims: the computed quantity, except in the claim that is refused. */
  claimedBase: bigint
}

/** Reads the pack of a claim and computes its quantity. */
export async function claimFromPack(key: ClaimKey): Promise<ClaimFromPack> {
  const claim = claimByKey(key)
  const project = projectOf(claim)
  const folder = join(PACKS_FOLDER, key)
  const pack = { period: { start: claim.start, end: claim.end }, files: await readFolder(folder) }
  const methodology = methodologyByCode(project.methodology)
  if (methodology === undefined) throw new Error(`Add the methodology ${project.methodology} to the SDK.`)
  const computed = methodology.compute(pack)
  const claimedBase = claim.outcome === 'refused' ? overstatedQuantity(pack) : computed.quantityBase
  return { claim, project, folder, pack, computed, claimedBase }
}

function projectOf(claim: SampleClaim): SampleProject {
  const project = PROJECTS.find((entry) => entry.key === claim.project)
  if (project === undefined) throw new Error(`Name a project of the story; "${claim.project}" is not one.`)
  return project
}
