import { expect } from 'chai'
import { startLocalnet, type Localnet } from '../../packages/localnet/src/index.ts'
import { Stage } from './localnet/cast.ts'
import { comparable } from './localnet/compare.ts'
import { questions } from './localnet/questions.ts'
import { findReference, startReference, type Reference } from './localnet/reference.ts'

const MISSING = 'solana-test-validator is neither on the PATH nor in the folder that GROUNDTRUTH_TOOLS names.'

describe("the embedded chain beside Solana's own validator", function () {
  this.timeout(120_000)
  let reference: Reference | undefined
  let localnet: Localnet | undefined
  let theirs: Stage
  let ours: Stage

  before(async function () {
    const file = findReference()
    if (file === null) {
      console.log(`    Skipped: ${MISSING}`)
      return this.skip()
    }
    reference = await startReference(file)
    localnet = await startLocalnet({ rpcPort: 0 })
    theirs = new Stage(reference.rpcUrl, reference.wsUrl)
    ours = new Stage(localnet.rpcUrl, localnet.wsUrl)
  })
  after(async () => {
    await localnet?.close()
    await reference?.close()
  })

  for (const { about, ask, varying, ignored } of questions) {
    it(`answers alike: ${about}`, async () => {
      const [expected, actual] = [await ask(theirs), await ask(ours)]
      expect(comparable(actual, varying, ignored)).to.deep.equal(comparable(expected, varying, ignored))
    })
  }
})
