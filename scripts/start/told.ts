import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Connection } from '@solana/web3.js'

/**
 * Whether the story was told on this very chain. It is told once: what people did since is theirs, and no later start
 * does over again what they changed or closed.
 */
export async function wasTold(data: string, connection: Connection): Promise<boolean> {
  const told = await readFile(markIn(data), 'utf8').catch(() => '')
  return told.trim() === (await connection.getGenesisHash())
}

export async function keepTold(data: string, connection: Connection): Promise<void> {
  await writeFile(markIn(data), `${await connection.getGenesisHash()}\n`)
}

/** Holds the genesis hash of the chain on which the story was told to its end. */
const markIn = (data: string): string => join(data, 'story-told')
