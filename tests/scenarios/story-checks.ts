import { type AccountRecord, fetchAccount, poolAddress, PROGRAM_ID } from '@groundtruth/sdk'
import { decodeEvents, findGaps, type LedgerEvent } from '@groundtruth/sdk/ledger'
import { getAccount, getMint, TOKEN_2022_PROGRAM_ID } from '@solana/spl-token'
import { type Connection, PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import { contentFolder, type People } from '../../packages/cli/src/index.ts'
import { Scene } from '../../packages/cli/src/story/scene.ts'
import { actsNow } from '../../packages/cli/src/story/steps/index.ts'
import { type Act, CLAIMS, FUNDS, type StoryAct, timeline } from '../../samples/story.ts'

const LINES_AT_LEAST = 150

type Of = <Kind extends StoryAct['kind']>(kind: Kind) => Act<Kind>[]

/** The acts of a kind that a story has: all of them, or those that need not wait. */
export function playedOf(hurried: boolean): Of {
  const acts = hurried ? actsNow(timeline()) : timeline()
  return <Kind extends StoryAct['kind']>(kind: Kind) =>
    acts.filter((act): act is Act<Kind> => act.kind === kind)
}

/** Every event of the program, oldest first. */
export async function ledgerOf(connection: Connection): Promise<LedgerEvent[]> {
  const signatures = await connection.getSignaturesForAddress(PROGRAM_ID, { limit: 1000 }, 'confirmed')
  const lines: LedgerEvent[] = []
  for (const { signature, err } of signatures.reverse()) {
    expect(err, signature).to.equal(null)
    const transaction = await connection.getTransaction(signature, {
      commitment: 'confirmed',
      maxSupportedTransactionVersion: 0,
    })
    if (transaction === null) throw new Error(`The chain forgot ${signature}.`)
    lines.push(...decodeEvents(transaction))
  }
  return lines
}

/**
 * Compares the chain with the sample: claims, batches, retirements, money, and the ledger of all of it.
 * @param hurried where nobody could move the clock.
 */
export async function expectStoryOnChain(
  connection: Connection,
  people: People,
  hurried = false,
): Promise<void> {
  const scene = new Scene(people, contentFolder(people.folder), hurried)
  const of = playedOf(hurried)
  const lines = await ledgerOf(connection)
  const count = (name: LedgerEvent['name']) => lines.filter((line) => line.name === name).length

  expect(lines.length).to.be.at.least(LINES_AT_LEAST)
  expect(findGaps(lines)).to.deep.equal([])
  expect(count('RegistryInitialized')).to.equal(1)
  expect(count('ContributionReceived')).to.equal(of('contribute').length)
  expect(count('CreditsRetired')).to.equal(of('retire').length)
  expect(count('BatchIssued')).to.equal(of('issue').length)
  expect(count('ClaimAttested')).to.equal(of('attest').length)
  expect(count('CreditsCancelled')).to.equal(of('cancel').length)
  expect(count('InvalidationCompensated')).to.equal(
    of('cancel').filter((act) => act.makesGood !== undefined).length,
  )
  expect(count('LetterSigned')).to.equal(of('letter').length)
  expect(count('RecordAnchored')).to.equal(of('record').length)

  for (const claim of CLAIMS) await expectClaim(connection, scene, of, claim.key)
  for (const fund of FUNDS) {
    await expectPool(connection, scene, of, fund.key, undefined)
    await expectPool(connection, scene, of, fund.key, fund.project)
  }
}

async function expectClaim(
  connection: Connection,
  scene: Scene,
  of: Of,
  key: Act<'issue'>['claim'],
): Promise<void> {
  const claim = await account(connection, 'Claim', scene.claim(key))
  const revision = claim.revision
  const { claim: told, claimedBase, computed, manifest } = await scene.packed(key, revision)
  const status = { issued: 'issued', refused: 'rejected', waiting: 'submitted', withdrawn: 'withdrawn' }[
    told.outcome
  ]
  expect(revision, key).to.equal(told.lacksAtFirst === undefined ? 1 : 2)
  expect(claim, key).to.deep.include({ status, quantity: claimedBase, evidenceRoot: manifest.root })
  if (told.outcome !== 'issued') {
    expect(claim.batch, key).to.equal(null)
    return
  }
  const batch = await account(connection, 'Batch', scene.batch(key))
  const mint = await getMint(connection, new PublicKey(batch.mint), 'processed', TOKEN_2022_PROGRAM_ID)
  const retired = of('retire').filter((act) => act.claim === key)
  expect(batch.issued, key).to.equal(computed.quantityBase)
  expect(batch.retired, key).to.equal(retired.reduce((total, act) => total + act.amount, 0n))
  const cancelled = of('cancel').filter((act) => act.claim === key)
  const governed = [...of('execute-motion').map(({ motion }) => motion.act), ...of('reverse-batch')]
  const lost = governed.flatMap((act) =>
    act.kind === 'reverse-batch' && act.reversal === 'loss' && act.claim === key ? [act.amount] : [],
  )
  expect(batch.cancelled, key).to.equal(cancelled.reduce((total, act) => total + act.amount, 0n))
  expect(batch.bufferCancelled, key).to.equal(lost.reduce((total, amount) => total + amount, 0n))
  expect(mint.supply + batch.retired + batch.cancelled + batch.bufferCancelled, key).to.equal(batch.issued)
  expect(mint.mintAuthority, key).to.equal(null)
}

async function expectPool(
  connection: Connection,
  scene: Scene,
  of: Of,
  fund: Act<'contribute'>['fund'],
  project: Act<'contribute'>['project'],
): Promise<void> {
  const address = poolAddress(scene.fund(fund), project === undefined ? null : scene.project(project))
  const pool = await account(connection, 'Pool', address)
  const given = of('contribute').filter((act) => act.fund === fund && act.project === project)
  const total = given.reduce((sum, act) => sum + act.amount, 0n)
  expect(pool.contributed, `${fund} ${project}`).to.equal(total)
  expect(pool.contributors).to.equal(BigInt(new Set(given.map((act) => act.contributor)).size))
  const vault = await getAccount(connection, new PublicKey(pool.vault), 'processed', TOKEN_2022_PROGRAM_ID)
  expect(vault.amount, `${fund} ${project}`).to.equal(total + pool.returned - pool.drawn)
  expect(pool.balance + pool.reclaimable).to.equal(vault.amount)
}

export async function account<N extends Parameters<typeof fetchAccount>[1]>(
  connection: Connection,
  name: N,
  address: PublicKey,
): Promise<AccountRecord<N>> {
  const found = await fetchAccount(connection, name, address)
  if (found === null) throw new Error(`There is no ${name} at ${address.toBase58()}.`)
  return found
}
