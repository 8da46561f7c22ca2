import {
  disputeAddress,
  fetchAccount,
  programDataAddress,
  reversalAddress,
  registryAddress,
} from '@groundtruth/sdk'
import { type Connection, PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import { contentFolder, type People } from '../../packages/cli/src/index.ts'
import { Scene } from '../../packages/cli/src/story/scene.ts'
import { type Act, type StoryAct, timeline } from '../../samples/story.ts'
import { account } from './story-checks.ts'

const acts = timeline()
const of = <Kind extends StoryAct['kind']>(kind: Kind) =>
  acts.filter((act): act is Act<Kind> => act.kind === kind)
const sceneOf = (people: People) => new Scene(people, contentFolder(people.folder), false)

/** The council took over registry and program, and what it executed is what the story says. */
export async function expectCouncilInCharge(connection: Connection, people: People): Promise<void> {
  const scene = sceneOf(people)
  const registry = await account(connection, 'Registry', registryAddress())
  expect(registry.steward).to.equal(scene.council.toBase58())
  expect(registry.council).to.equal(scene.council.toBase58())
  const program = await connection.getAccountInfo(programDataAddress())
  expect(new PublicKey(program?.data.subarray(13, 45) ?? []).equals(scene.council)).to.equal(true)
  const executed = of('execute-motion').map(({ motion }) => motion.key)
  const statuses = new Map<string, string>()
  for (const { motion } of of('propose-motion')) {
    const { status } = await account(connection, 'Motion', scene.motion(motion))
    statuses.set(motion.key, status)
    expect(status === 'executed', motion.key).to.equal(executed.includes(motion.key))
  }
  expect(statuses.get('activate-rice')).to.equal('approved')
  expect(statuses.get('raise-deposit')).to.equal('open')
}

/** Accreditations, a project that waits, an objection decided, a batch upheld, a loss covered, an invalid batch made good, an authorization, a changed payee. */
export async function expectLife(connection: Connection, people: People): Promise<void> {
  const scene = sceneOf(people)
  const statusOf = async (role: 'verifierB' | 'verifierC' | 'verifierD') =>
    (await account(connection, 'Verifier', scene.verifier(role))).status
  expect(await statusOf('verifierB')).to.equal('active')
  expect(await statusOf('verifierC')).to.equal('revoked')
  expect(await statusOf('verifierD')).to.equal('active')

  const hill = await account(connection, 'Project', scene.project('hill'))
  expect(hill).to.include({ status: 'proposed', validator: null })
  const forest = await account(connection, 'Project', scene.project('forest'))
  expect(forest.payee).to.equal(scene.key('forestPayee').toBase58())

  const upheld = await account(connection, 'Batch', scene.batch('solar-2026-q1'))
  expect(upheld.status).to.equal('active')
  expect(upheld.suspensionEndedAt > 0n).to.equal(true)
  const taken = await account(connection, 'Attestation', scene.attestation('solar-2026-q1', 'VER-C', 1))
  expect(taken.revoked).to.equal(true)

  const dispute = disputeAddress(scene.claim('forest-2026-q3'), scene.key('holder2'), 2)
  expect(await account(connection, 'Dispute', dispute)).to.include({ status: 'upheld', deposit: 0n })
  expect((await account(connection, 'Claim', scene.claim('forest-2026-q3'))).status).to.equal('issued')

  const lost = scene.batch('forest-2026-h1')
  const reversal = await account(connection, 'Reversal', reversalAddress(lost, 1))
  expect(reversal).to.deep.include({ status: 'covered', covered: reversal.amount })
  expect((await fetchAccount(connection, 'Batch', lost))?.status).to.equal('reversed')

  const invalid = scene.batch('solar-2025-12')
  const good = await account(connection, 'Reversal', reversalAddress(invalid, 1))
  expect(good).to.deep.include({ kind: 'invalidation', status: 'covered', covered: 40_000n })
  expect((await account(connection, 'Batch', invalid)).status).to.equal('invalidated')
  expect((await account(connection, 'Organization', scene.organization('SUN-DEV'))).owing).to.equal(0)

  const authorized = await account(connection, 'Batch', scene.batch('solar-2026-q2'))
  expect(authorized.authorizedBy).to.equal(scene.organization('AUTH-IN').toBase58())
  expect(authorized.adjusted).to.equal(110_000n)
}
