import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { ListenError, type Server, startServer } from '../../packages/server/src/index.ts'

describe('the site', function () {
  this.timeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'groundtruth-site-'))
  const appDir = join(folder, 'dist')
  // No chain: the site must be there without one.
  const away = {
    rpcUrl: 'http://127.0.0.1:1',
    wsUrl: 'ws://127.0.0.1:1',
    dataDir: folder,
    logLevel: 'silent' as const,
  }
  let server: Server

  before(async () => {
    mkdirSync(join(appDir, 'assets'), { recursive: true })
    writeFileSync(
      join(appDir, 'index.html'),
      '<html><script>theme()</script><script src="/assets/a.js"></script>',
    )
    writeFileSync(join(appDir, 'assets', 'a.js'), 'console.log(1)\n'.repeat(200))
    writeFileSync(join(folder, 'secret.txt'), 'not part of the site')
    server = await startServer({ ...away, port: 0, appDir })
  })
  after(async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('answers every path that is no file with the page, under a policy without third parties', async () => {
    for (const path of ['/', '/funds/abc', '/contributors/9xQeWvG8']) {
      const response = await fetch(server.url + path, { headers: { accept: 'text/html' } })
      expect(await response.text(), path).to.contain('theme()')
      const policy = response.headers.get('content-security-policy')
      expect(policy).to.match(/script-src 'self' 'wasm-unsafe-eval' 'sha256-[\w+/=]+';/)
      expect(policy).to.contain("connect-src 'self' http://127.0.0.1:1 ws://127.0.0.1:1;")
      expect(response.headers.get('x-robots-tag')).to.equal(path.includes('contributors') ? 'noindex' : null)
    }
  })

  it('sends files with a hash in their name packed and for ever, the page fresh', async () => {
    const script = await fetch(`${server.url}/assets/a.js`)
    expect(script.headers.get('content-encoding')).to.equal('gzip')
    expect(script.headers.get('cache-control')).to.contain('immutable')
    expect(await script.text()).to.have.length(15 * 200)
    const plain = await fetch(`${server.url}/assets/a.js`, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('content-encoding')).to.equal(null)
    expect((await fetch(server.url)).headers.get('cache-control')).to.equal('no-cache')
  })

  it('hands out nothing beside its folder', async () => {
    for (const path of ['/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt', '/%2e%2e/secret.txt']) {
      const response = await fetch(server.url + path)
      expect(await response.text(), path).not.to.contain('not part of the site')
    }
    expect((await fetch(`${server.url}/assets/missing.js`)).status).to.equal(404)
  })

  it('answers for the ledger without a chain, and says that it is away', async () => {
    const answer: { asOf: { status: string }; data: unknown } = Object(
      await (await fetch(`${server.url}/api/funds`)).json(),
    )
    expect(answer.asOf.status).to.equal('unreachable')
    expect((await fetch(`${server.url}/demo/people`)).status).to.equal(404)
  })

  it('says in a sentence that its port is taken', async () => {
    const port = Number(new URL(server.url).port)
    const dataDir = mkdtempSync(join(tmpdir(), 'groundtruth-site-'))
    const refused = await startServer({ ...away, dataDir, port }).catch((error: unknown) => error)
    expect(refused).to.be.instanceOf(ListenError)
    expect(String(refused)).to.contain(`Port ${port} on 127.0.0.1 is in use`)
    rmSync(dataDir, { recursive: true, force: true })
  })
})
