import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'deliveries')

/** Folder with the proof of a milestone of the story. @param number of the milestone, from 1. */
export function deliveryFolder(proposal: string, number: number): string {
  return join(FOLDER, `${proposal}-${number}`)
}
