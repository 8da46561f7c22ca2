import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect } from 'chai'

const run = promisify(execFile)

describe("the dashboard's first load", function () {
  this.timeout(120_000)

  it('stays within 190 KB of JavaScript on every page, without wallet, chain client or Anchor', async () => {
    const { stderr } = await run('npm', [
      'run',
      '--silent',
      'build',
      '--workspace',
      'app',
      '--',
      '--logLevel',
      'error',
    ])
    expect(stderr).not.to.contain('error')
    const { stdout } = await run(process.execPath, ['app/scripts/size.mjs'])
    const sizes = [...stdout.matchAll(/([\d.]+) KB gzip {2}src\/pages\/(\w+)/g)]
    expect(sizes).to.have.length.above(10)
    for (const [, size, page] of sizes) expect(Number(size), page).to.be.at.most(190)
  })
})
