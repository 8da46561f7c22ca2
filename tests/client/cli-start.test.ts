import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { requireRoom, sentenceOf } from '../../scripts/start/checks.ts'
import { welcome } from '../../scripts/start/main.ts'
import { readOptions } from '../../scripts/start/options.ts'
import { command, groundtruth } from './cli/run.ts'

const START = 'scripts/start.mjs'
const READY = 'Groundtruth is ready: '

describe('npm start', function () {
  this.timeout(240_000)

  const folder = mkdtempSync(join(tmpdir(), 'groundtruth-start-'))
  const running = new Set<ChildProcess>()
  after(() => {
    for (const child of running) child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  /** Starts it, and resolves when its output holds the text. */
  async function start(ports: Ports, until: string): Promise<{ child: ChildProcess; said: () => string }> {
    const flags = [
      `--port=${ports.app}`,
      `--rpc-port=${ports.rpc}`,
      `--ws-port=${ports.ws}`,
      `--data=${folder}`,
    ]
    const child = spawn(process.execPath, [START, '--no-app', ...flags], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(child)
    let text = ''
    await new Promise<void>((resolve, reject) => {
      const read = (part: Buffer) => {
        text += part.toString()
        if (text.includes(until)) resolve()
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      child.once('exit', () => reject(new Error(`It ended before "${until}":\n${text}`)))
    })
    return { child, said: () => text }
  }

  async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
    running.delete(child)
    return child.exitCode
  }

  it('comes back after a stop and a kill in the middle of the story, and stops cleanly', async () => {
    const ports = await freePorts()
    const env = {
      GROUNDTRUTH_RPC: `http://127.0.0.1:${ports.rpc}`,
      GROUNDTRUTH_API: `http://127.0.0.1:${ports.app}`,
    }
    const first = await start(ports, '25 of ')
    // A terminal's Ctrl-C comes twice: from the terminal and from npm.
    first.child.kill('SIGINT')
    expect(await stop(first.child, 'SIGINT')).to.equal(0)
    const killed = await start(ports, '75 of ')
    await stop(killed.child, 'SIGKILL')

    const second = await start(ports, READY)
    expect(second.said()).to.match(/story is told: \d+ of \d+ steps now/)
    const reconciled = await groundtruth(['reconcile'], env)
    expect(reconciled.out).to.match(/All \d+ totals agree/)
    expect(second.said().match(/is ready/g)).to.have.lengthOf(1)
    // What people close or change stays as they left it.
    const listed = await groundtruth(['proposal', 'list', '--status', 'defeated', '--json'], env)
    const [, proposal = ''] = /"address": "(\w+)",\s+"fund"/.exec(listed.out) ?? []
    const closed = await groundtruth(
      ['proposal', 'close-votes', proposal, '--keypair', join(folder, 'keys', 'holder1.json')],
      env,
    )
    expect(closed.out, closed.err).to.match(/Done: close \d+ of \d+ votes/)
    const { out } = await groundtruth(['ledger', '--json', '--limit', '1'], env)
    const lines = /"total": (\d+)/.exec(out)?.[1]
    expect(Number(lines)).to.be.at.least(60)
    expect(await stop(second.child, 'SIGINT')).to.equal(0)

    const third = await start(ports, READY)
    expect(third.said().split('\n')[0]).to.equal(`${READY}${env.GROUNDTRUTH_API}`)
    expect(third.said()).not.to.include('story')
    expect((await groundtruth(['ledger', '--json', '--limit', '1'], env)).out).to.include(`"total": ${lines}`)
    expect(await stop(third.child, 'SIGTERM')).to.equal(0)
  })

  it('says in one sentence which port is taken', async () => {
    const ports = await freePorts()
    const taken = createServer().listen(ports.rpc, '127.0.0.1')
    await once(taken, 'listening')
    const flags = [
      `--port=${ports.app}`,
      `--rpc-port=${ports.rpc}`,
      `--ws-port=${ports.ws}`,
      `--data=${folder}`,
    ]
    const { code, out, err } = await command(process.execPath, [START, ...flags])
    taken.close()
    expect(err.trim()).to.equal(
      `Port ${ports.rpc} is taken: stop what uses it, or name another with "npm start -- --rpc-port PORT".`,
    )
    expect(out).to.equal('')
    expect(code).to.equal(1)
  })

  it('says in one sentence that a folder cannot be written or that the disk is full', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const refused = await requireRoom(join(file, 'data')).catch((error: unknown) => String(error))
    expect(refused).to.match(/cannot be written .*--data FOLDER\.$/)
    expect(sentenceOf(Object.assign(new Error('write'), { code: 'ENOSPC' }))).to.match(/^The disk is full/)
  })

  it('says in one sentence which Node it needs', async () => {
    const script = `import { nodeFault } from './scripts/lib/node-version.mjs'
      console.log([nodeFault('20.18.9'), nodeFault('18.20.0'), nodeFault('20.19.0'), nodeFault('22.1.0')].map(Boolean).join())
      console.log(nodeFault('18.20.0'))`
    const { out } = await command(process.execPath, ['--input-type=module', '--eval', script])
    expect(out).to.match(
      /^true,true,false,false\nGroundtruth needs Node 20\.19 or newer; this is Node 18\.20\.0/,
    )
  })

  it('takes its ports and folder from flags, then from the environment', () => {
    const env = { GROUNDTRUTH_PORT: '9000', GROUNDTRUTH_RPC_PORT: '9100' }
    expect(readOptions(['--port', '9001'], '/house', env)).to.include({
      port: 9001,
      rpcPort: 9100,
      wsPort: 9101,
    })
    const site = { GROUNDTRUTH_PUBLIC_URL: 'https://groundtruth.example' }
    expect(readOptions([], '/house', site)).to.include({ publicUrl: site.GROUNDTRUTH_PUBLIC_URL })
    expect(readOptions([], '/house', {})).to.include({ port: 8080, rpcPort: 8899, wsPort: 8900, story: true })
    expect(() => readOptions(['--port', 'x'], '/house', {})).to.throw('A port is a number from 1 to 65535')
    expect(() => readOptions(['--nonsense'], '/house', {})).to.throw('Usage: npm start')
  })

  it('says where the loop is seen, and with which flags the command line finds it', () => {
    const usual = readOptions([], process.cwd(), {})
    const other = readOptions(['--data', '/elsewhere', '--no-story'], process.cwd(), {})
    if (usual === undefined || other === undefined) throw new Error('Options were asked for.')
    const site = 'http://127.0.0.1:8080'
    const text = welcome(usual, site, 'http://127.0.0.1:8899')
    expect(text).to.include(`${site}/trace/SUN-DEV-1-2026-3-125001`)
    expect(text).to.match(/npx groundtruth --help$/)
    expect(welcome(other, 'http://127.0.0.1:9000', 'http://127.0.0.1:9001'))
      .to.match(/npx groundtruth --rpc http:\S+:9001 --api http:\S+:9000 --data \/elsewhere --help$/)
      .and.not.to.include('/trace/')
  })
})

interface Ports {
  app: number
  rpc: number
  ws: number
}

async function freePorts(): Promise<Ports> {
  const [app = 0, rpc = 0, ws = 0] = await Promise.all([freePort(), freePort(), freePort()])
  return { app, rpc, ws }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (typeof address !== 'object' || address === null) throw new Error('No port is free.')
  return address.port
}
