import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROGRAM_ID } from '@groundtruth/sdk'
import { Connection } from '@solana/web3.js'
import { expect } from 'chai'
import {
  contentFolder,
  People,
  playStory,
  type StoryOptions,
  storyStart,
} from '../../packages/cli/src/index.ts'
import { rpcCall } from '../../packages/cli/src/support/rpc.ts'
import { type Localnet, startLocalnet } from '../../packages/localnet/src/index.ts'
import { CLAIMS, STORY_END, timeline } from '../../samples/story.ts'
import { expectFailedProposals, expectLoopClosed, expectWaiting } from './story-fund-checks.ts'
import { expectCouncilInCharge, expectLife } from './story-life-checks.ts'
import { expectStoryOnChain, ledgerOf } from './story-checks.ts'

const ARTIFACT = 'artifacts/groundtruth.so'
const MONTH = 30 * 86_400
/** The verdict after which a claim waits for two weeks. */
const CUT_AT = 'decided:forest-2026-h1'

describe('the sample story on the embedded chain', function () {
  this.timeout(120_000)

  const folder = mkdtempSync(join(tmpdir(), 'groundtruth-story-'))
  const people = new People(join(folder, 'keys'))
  const options = (connection: Connection): StoryOptions => ({
    connection,
    keys: people.folder,
    content: contentFolder(join(folder, 'content')),
  })
  let chain: Localnet
  let connection: Connection

  async function start() {
    chain = await startLocalnet({
      rpcPort: 0,
      ledgerDir: join(folder, 'chain'),
      startTime: storyStart(),
      programs: [
        {
          address: PROGRAM_ID.toBase58(),
          file: ARTIFACT,
          upgradeAuthority: people.of('upgradeAuthority').publicKey.toBase58(),
        },
      ],
    })
    connection = new Connection(chain.rpcUrl, { wsEndpoint: chain.wsUrl, commitment: 'processed' })
  }

  before(start)
  after(async () => {
    await chain.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('goes on where it was cut short, also when the chain was and time went by', async () => {
    const cut = new Error('cut short')
    const progress = {
      at: (_done: number, _total: number, step: string) => {
        if (step === CUT_AT) throw cut
      },
      end: () => undefined,
    }
    const failure = await playStory({ ...options(connection), progress }).catch((error: unknown) => error)
    expect(failure).to.equal(cut)
    await chain.close()
    await start()
    await rpcCall(chain.rpcUrl, 'localnet_advanceTime', [{ seconds: (2 * MONTH) / 3 }])

    const { steps, taken } = await playStory(options(connection))
    expect(taken)
      .to.be.greaterThan(10)
      .and.lessThan(steps - 60)
  })

  it('plays every act once', async () => {
    expect(await playStory(options(connection))).to.deep.include({ taken: 0 })
    await expectStoryOnChain(connection, people)
  })

  it('spans twelve months in the order of its times', async () => {
    const lines = await ledgerOf(connection)
    const times = lines.map((line) => line.at)
    expect(times).to.deep.equal([...times].sort((a, b) => a - b))
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).to.be.greaterThan(11 * MONTH)
    const now = await connection.getBlockTime(await connection.getSlot())
    expect(now).to.be.at.least(STORY_END)
  })

  it('keeps its keypairs for their owner alone', () => {
    const files = readdirSync(people.folder)
    expect(files).to.include('verifierB.json')
    for (const file of files) expect(statSync(join(people.folder, file)).mode & 0o777).to.equal(0o600)
    expect(statSync(people.folder).mode & 0o777).to.equal(0o700)
  })

  it('puts the pack of every revision where the server finds it', () => {
    const packs = readdirSync(join(folder, 'content', 'packs'))
    const second = CLAIMS.filter((claim) => claim.lacksAtFirst !== undefined)
    expect(second).to.have.lengthOf(1)
    const delivered = timeline().filter(({ kind }) => kind === 'deliver')
    expect(packs).to.have.lengthOf(CLAIMS.length + second.length + delivered.length)
  })

  it('leaves the council in charge, one motion waiting for its time lock, one for another approval', () =>
    expectCouncilInCharge(connection, people))

  it("leads from a contributor's money to a retirement out of a batch that names the proposal", () =>
    expectLoopClosed(connection, people))

  it('brings money of a failed proposal back to those it was drawn from, and spends none of a defeated one', () =>
    expectFailedProposals(connection, people))

  it('leaves a vote open, and a delivery that waits for a second organization', () =>
    expectWaiting(connection, people))

  it('shows what went wrong and what was done about it', () => expectLife(connection, people))
})
