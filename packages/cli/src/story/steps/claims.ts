import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Act, CLAIMS, claimByKey, type ClaimKey } from '../../../../../samples/story.ts'
import { verifierStatement } from '../../../../../samples/documents.ts'
import {
  attest,
  createCreditAccount,
  decodeAccount,
  fetchAccount,
  issueBatch,
  openBatch,
  sharesCredits,
  submitClaim,
} from '@groundtruth/sdk'
import type { Connection } from '@solana/web3.js'
import { putManifest } from '../content.ts'
import type { PackedClaim, Scene } from '../scene.ts'
import { exists, type Step } from '../step.ts'

export function submitStep(scene: Scene, { at, claim }: Act<'submit-claim'>): Step {
  const facts = scene.projectFacts(claim.project)
  const owner = scene.people.of(facts.owner)
  return {
    key: `claim:${claim.key}`,
    at,
    needs: [`project:${claim.project}`, ...earlierClaims(claim.key)],
    marker: scene.claim(claim.key),
    isDone: exists,
    prepare: async () => {
      const { manifest, claimedBase } = await storePack(scene, claim.key, 1)
      // Where nobody can move the clock no proposal was voted on.
      const paidBy = scene.hurried ? [] : (claim.paidBy ?? [])
      const instruction = submitClaim({
        owner: owner.publicKey,
        payer: scene.sponsor,
        project: scene.project(claim.project),
        organization: scene.organization(facts.organization),
        methodology: scene.methodology(facts.methodology),
        id: claim.id,
        evidenceRoot: manifest.root,
        periodStart: claim.start,
        periodEnd: claim.end,
        quantity: claimedBase,
        proposals: paidBy.map(({ proposal }) => scene.proposal(proposal)),
        proposalBps: paidBy.map(({ bps }) => bps),
      })
      return { instructions: [instruction], signers: [owner] }
    },
  }
}

/** Stores the files and the manifest of a revision. */
export async function storePack(scene: Scene, claim: ClaimKey, revision: number): Promise<PackedClaim> {
  const packed = await scene.packed(claim, revision)
  const { manifest, folder } = packed
  for (const { path } of manifest.files) await scene.content.put(await readFile(join(folder, path)))
  await putManifest(scene.content, manifest)
  return packed
}

/** Claims are numbered in the order in which they arrive, and a refused one frees its period for the next. */
function earlierClaims(key: ClaimKey): string[] {
  const { project } = claimByKey(key)
  const ofProject = CLAIMS.filter((entry) => entry.project === project)
  const before = ofProject[ofProject.findIndex((entry) => entry.key === key) - 1]
  if (before === undefined) return []
  return [`claim:${before.key}`, ...(before.outcome === 'refused' ? [`decided:${before.key}`] : [])]
}

/** @param last Whether this verdict decides the claim. */
export function attestStep(scene: Scene, act: Act<'attest'>, last: boolean): Step {
  const { at, claim, verifier, verdict, revision } = act
  const facts = claimByKey(claim)
  const { organization } = scene.verifierFacts(verifier)
  const { methodology } = scene.projectFacts(facts.project)
  const [first, decided] = [`${verdict === 'changes' ? 'changes' : 'attested'}:${claim}`, `decided:${claim}`]
  return {
    key: last ? decided : first,
    at,
    needs: [`verifier:${verifier}`, last ? first : `claim:${claim}`],
    marker: scene.attestation(claim, organization, revision),
    isDone: exists,
    prepare: async () => {
      const person = scene.people.of(verifier)
      const { claimedBase, computed, manifest } = await scene.packed(claim, revision)
      const statement = verifierStatement({
        claim,
        verifier,
        verdict,
        claimedBase,
        computedBase: computed.quantityBase,
        root: manifest.root,
      })
      const instruction = attest({
        person: person.publicKey,
        payer: scene.sponsor,
        organization: scene.organization(organization),
        methodology: scene.methodology(methodology),
        project: scene.project(facts.project),
        claim: scene.claim(claim),
        revision,
        verdict,
        quantity: verdict === 'accept' ? computed.quantityBase : 0n,
        statementHash: await scene.content.put(statement),
        declarations: ['no-stake', ...(facts.excess === undefined ? [] : (['excess-explained'] as const))],
      })
      return { instructions: [instruction], signers: [person] }
    },
  }
}

/** @param before Key of the batch opened before it in the same project: batches are numbered in that order. */
export function openBatchStep(
  scene: Scene,
  { at, claim }: Act<'open-batch'>,
  before: string | undefined,
): Step {
  const { project } = claimByKey(claim)
  const facts = scene.projectFacts(project)
  return {
    key: `batch:${claim}`,
    at,
    needs: [`decided:${claim}`, ...(before === undefined ? [] : [before])],
    marker: scene.batch(claim),
    isDone: exists,
    prepare: () => {
      const instruction = openBatch({
        payer: scene.sponsor,
        project: scene.project(project),
        organization: scene.organization(facts.organization),
        methodology: scene.methodology(facts.methodology),
        claim: scene.claim(claim),
      })
      return Promise.resolve({ instructions: [instruction], signers: [] })
    },
  }
}

export function issueStep(scene: Scene, connection: Connection, { at, claim }: Act<'issue'>): Step {
  const { project } = claimByKey(claim)
  const facts = scene.projectFacts(project)
  return {
    key: `issued:${claim}`,
    at,
    needs: [`batch:${claim}`],
    marker: scene.batch(claim),
    isDone: (account) => account !== null && decodeAccount('Batch', account.data).status !== 'open',
    notBefore: async () => {
      const found = await fetchAccount(connection, 'Claim', scene.claim(claim))
      return Number(found?.challengeEndsAt ?? 0)
    },
    prepare: async () => {
      const owner = scene.key(facts.owner)
      const bound = await fetchAccount(connection, 'Project', scene.project(project))
      const reported = await fetchAccount(connection, 'Claim', scene.claim(claim))
      if (bound === null || reported === null) throw new Error(`The claim "${claim}" was not submitted.`)
      const instructions = [
        createCreditAccount({ payer: scene.sponsor, owner, batch: scene.batch(claim) }),
        issueBatch({
          payer: scene.sponsor,
          project: scene.project(project),
          organization: scene.organization(facts.organization),
          methodology: scene.methodology(facts.methodology),
          claim: scene.claim(claim),
          owner,
          shared: sharesCredits(bound, reported),
        }),
      ]
      return { instructions, signers: [] }
    },
  }
}
