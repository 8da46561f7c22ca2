import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { contentFolder, People, playStory } from '../../packages/cli/src/index.ts'
import { expectStoryOnChain } from './story-checks.ts'
import { findValidator, startValidator, type Validator } from './validator.ts'

const file = findValidator()
const title = "the sample story on Solana's own validator"
const missing = file === undefined ? ' (skipped: it is neither on the PATH nor in GROUNDTRUTH_TOOLS)' : ''

describe(`${title}${missing}`, function () {
  this.timeout(240_000)

  const folder = mkdtempSync(join(tmpdir(), 'groundtruth-validator-'))
  const people = new People(join(folder, 'keys'))
  let validator: Validator | undefined

  before(async function () {
    if (file === undefined) return this.skip()
    validator = await startValidator(file, {
      ledger: join(folder, 'ledger'),
      authority: people.of('upgradeAuthority').publicKey.toBase58(),
      artifact: 'artifacts/groundtruth.so',
    })
  })
  after(async () => {
    await validator?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('plays every act once, at the present time', async () => {
    if (validator === undefined) throw new Error('The validator did not start.')
    const { connection } = validator
    const options = { connection, keys: people.folder, content: contentFolder(join(folder, 'content')) }
    const { steps, taken } = await playStory(options)
    expect(taken).to.equal(steps)
    expect(await playStory(options)).to.deep.include({ taken: 0 })
    await expectStoryOnChain(connection, people, true)
  })
})
