import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Connection } from '@solana/web3.js'
import { expect } from 'chai'
import { contentFolder, People, silent } from '../../../packages/cli/src/index.ts'
import { Scene } from '../../../packages/cli/src/story/scene.ts'
import { bringUp, type House } from '../../../scripts/start/house.ts'
import { type Ended, groundtruth } from './run.ts'

/** The sample as `npm start` has it, without the dashboard, and the command line beside it. */
export interface CliHouse {
  folder: string
  /** Where the server answers. */
  url: string
  scene: Scene
  connection: Connection
  cli(...args: string[]): Promise<Ended>
  /** A command that succeeds, with its JSON. */
  json(...args: string[]): Promise<Record<string, unknown>>
  close(): Promise<void>
}

export async function openCliHouse(): Promise<CliHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'groundtruth-cli-'))
  const house: House = await bringUp(
    {
      ...{ port: 0, rpcPort: 0, wsPort: 0, data: folder },
      ...{ story: true, app: false, reset: false, databaseUrl: undefined },
    },
    {
      root: process.cwd(),
      signal: new AbortController().signal,
      onFailure: () => undefined,
      progress: silent,
    },
  )
  const cli = (...args: string[]) =>
    groundtruth(args, {
      GROUNDTRUTH_RPC: house.rpcUrl,
      GROUNDTRUTH_API: house.url,
      GROUNDTRUTH_DATA: folder,
    })
  return {
    ...{ folder, url: house.url },
    scene: new Scene(new People(join(folder, 'keys')), contentFolder(join(folder, 'content')), false),
    connection: new Connection(house.rpcUrl, 'processed'),
    cli,
    json: async (...args) => {
      const ended = await cli(...args, '--json')
      expect(ended.code, ended.err).to.equal(0)
      const value: unknown = JSON.parse(ended.out)
      if (typeof value !== 'object' || value === null) throw new Error('Not a JSON object.')
      return { ...value }
    },
    close: async () => {
      await house.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
