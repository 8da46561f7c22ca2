import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { certificateText, certificateView } from '../../packages/sdk/src/certificate/index.ts'
import type { CertificateFacts } from '../../packages/sdk/src/certificate/index.ts'
import { silent } from '../../packages/cli/src/index.ts'
import { bringUp, type House } from '../../scripts/start/house.ts'
import { packed, pdfText } from '../certificate/support/pdf-text.ts'
import { type Ended, groundtruth } from './cli/run.ts'

const NOBODY = 'http://127.0.0.1:9'
const SITE = 'https://groundtruth.example'

interface Told {
  facts: CertificateFacts
  from: string
}

describe('certificates on the command line', function () {
  this.timeout(240_000)

  const folder = mkdtempSync(join(tmpdir(), 'groundtruth-cli-certificate-'))
  const file = (name: string) => join(folder, name)
  let house: House
  let number: string
  let address: string
  let told: Told

  const cli = (...args: string[]): Promise<Ended> =>
    groundtruth(args, { GROUNDTRUTH_API: house.url, GROUNDTRUTH_DATA: folder })
  const certificate = async (...args: string[]): Promise<Told> => {
    const { code, out, err } = await cli('retirement', 'certificate', ...args, '--json')
    expect(code, err).to.equal(0)
    return JSON.parse(out)
  }

  before(async () => {
    house = await bringUp(
      {
        port: 0,
        rpcPort: 0,
        wsPort: 0,
        data: folder,
        story: true,
        app: false,
        reset: false,
        databaseUrl: undefined,
        publicUrl: SITE,
      },
      {
        root: process.cwd(),
        signal: new AbortController().signal,
        onFailure: () => undefined,
        progress: silent,
      },
    )
    const list = JSON.parse((await cli('retirement', 'list', '--json')).out)
    number = String(list.data[0].certificate)
    address = String(list.data[0].address)
    told = await certificate(number)
  })
  after(async () => {
    await house.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('say in the terminal what the page says', async () => {
    const { out } = await cli('retirement', 'certificate', number)
    const view = certificateView(told.facts, SITE)
    for (const line of certificateText(view)) expect(packed(out)).to.contain(packed(line))
    expect(told.from).to.equal('server')
  })

  it('come from the chain alone where no server answers, and say the same', async () => {
    const alone = await certificate(address, '--api', NOBODY, '--rpc', house.rpcUrl)
    expect(alone.from).to.equal('chain')
    expect({ ...alone.facts, readAt: 0 }).to.deep.equal({ ...told.facts, readAt: 0 })
  })

  it('need an address for that: a number is known to servers only', async () => {
    const { code, err } = await cli('retirement', 'certificate', number, '--api', NOBODY)
    expect(code).to.equal(3)
    expect(err).to.contain("Give the address of the certificate's account")
  })

  it('are written as a PDF with the same words, without a server too', async () => {
    const args = ['--pdf', file('certificate.pdf'), '--api', NOBODY, '--rpc', house.rpcUrl]
    const { code, out } = await cli('retirement', 'certificate', address, ...args)
    expect(code).to.equal(0)
    expect(out).to.contain(`Written: ${file('certificate.pdf')}`)
    const { text } = await pdfText(readFileSync(file('certificate.pdf')))
    expect(packed(text)).to.equal(packed(certificateText(certificateView(told.facts, NOBODY)).join('')))
  })

  it('are written as a credential whose proof holds offline and whose facts the chain confirms', async () => {
    await certificate(number, '--credential', file('credential.json'))
    const offline = await cli('certificate', 'verify', file('credential.json'))
    expect(offline.code, offline.err).to.equal(0)
    expect(offline.out).to.contain('The proof holds. Signed by did:key:z6Mk')
    expect(offline.out).to.contain('The chain was not asked')
    const online = await cli('certificate', 'verify', file('credential.json'), '--rpc', house.rpcUrl)
    expect(online.out).to.contain('tells the same')
  })

  it('do not hold once a letter of the credential is changed', async () => {
    const text = readFileSync(file('credential.json'), 'utf8')
    const { amount } = told.facts.retirement
    writeFileSync(file('changed.json'), text.replaceAll(`"amount": "${amount}"`, `"amount": "${amount}0"`))
    const { code, err } = await cli('certificate', 'verify', file('changed.json'))
    expect(code).to.equal(1)
    expect(err).to.contain('The proof does not hold')
  })

  it('do not hold for another issuer than the one that the reader trusts', async () => {
    const { code, err } = await cli(
      'certificate',
      'verify',
      file('credential.json'),
      '--issuer',
      'did:key:z6MkOther',
    )
    expect(code).to.equal(1)
    expect(err).to.contain('and not did:key:z6MkOther')
  })

  it('tell in a sentence what is wrong with a file or a place', async () => {
    const missing = await cli('certificate', 'verify', file('nowhere.json'))
    expect(missing.code).to.equal(2)
    expect(missing.err).to.contain('cannot be read')
    const unwritten = await cli('retirement', 'certificate', number, '--pdf', file('no/such/folder.pdf'))
    expect(unwritten.code).to.equal(1)
    expect(unwritten.err).to.contain('cannot be written (ENOENT)')
    expect(existsSync(file('no'))).to.equal(false)
  })
})
