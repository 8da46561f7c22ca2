import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  checkPack,
  findInPack,
  type Manifest,
  MANIFEST_NAME,
  manifestText,
  type PackCheck,
  parseManifest,
} from '@groundtruth/sdk/evidence'
import { hashFile, hashFolder, manifestOfFolder } from '@groundtruth/sdk/evidence/node'
import type { ClaimView } from '@groundtruth/server/api-types'
import { Command } from 'commander'
import { type Context, contextOf } from '../support/context.ts'
import { CliFailure, EXIT } from '../support/failure.ts'
import { projectAddressOf } from '../support/lookup.ts'
import { table } from '../support/output.ts'
import { readPeriod } from '../support/period.ts'

interface HashFlags {
  project?: string
  from?: string
  to?: string
  revision: string
  write?: boolean
}

interface CheckFlags {
  manifest?: string
  claim?: string
}

export function evidenceCommand(): Command {
  const evidence = new Command('evidence').description('files that back a claim')
  evidence
    .command('hash')
    .description('SHA-256 of a file, or of every file of a folder with its evidence root')
    .argument('<path>', 'a file, or the folder of a pack')
    .option('--project <project>', 'address or code of the project, for the root')
    .option('--from <day>', 'first day of the monitoring period, for the root')
    .option('--to <day>', 'its last day')
    .option('--revision <number>', 'revision of the claim', '1')
    .option('--write', 'write manifest.json into the folder')
    .action((path: string, flags: HashFlags, command: Command) => hash(contextOf(command), path, flags))
  evidence
    .command('check')
    .description('tell whether a file or folder is what a claim stands on; ends with 1 when it is not')
    .argument('<path>', 'a file, or the folder of a pack')
    .option('--manifest <file>', 'compare with this manifest (manifest.json in the folder)')
    .option('--claim <address>', "compare with the claim's manifest at the server")
    .action((path: string, flags: CheckFlags, command: Command) => check(contextOf(command), path, flags))
  return evidence
}

async function hash(context: Context, path: string, flags: HashFlags): Promise<void> {
  if (!(await isFolder(path))) {
    const digest = await hashFile(path)
    context.out.show({ path, ...digest }, () => `${digest.sha256}  ${path}  (${digest.size} bytes)`)
    return
  }
  const { project, from, to } = flags
  if (project === undefined || from === undefined || to === undefined) {
    const files = await hashFolder(path)
    context.out.show({ files }, () =>
      [filesTable(files), '', 'For the evidence root, give --project, --from and --to.'].join('\n'),
    )
    return
  }
  const address = (await projectAddressOf(context, project)).toBase58()
  const subject = { project: address, period: readPeriod(from, to), revision: Number(flags.revision) }
  const manifest = await manifestOfFolder(path, subject)
  const target = join(path, MANIFEST_NAME)
  if (flags.write) await writeFile(target, manifestText(manifest))
  context.out.show(manifest, () =>
    [
      filesTable(manifest.files),
      '',
      `Evidence root ${manifest.root}`,
      ...(flags.write ? [`Written to ${target}`] : []),
    ].join('\n'),
  )
}

async function check(context: Context, path: string, flags: CheckFlags): Promise<void> {
  const folder = await isFolder(path)
  const manifest = await manifestFor(context, folder ? join(path, MANIFEST_NAME) : undefined, flags)
  if (folder) {
    const result = checkPack(manifest, await hashFolder(path))
    context.out.show({ root: manifest.root, ...result }, () => describeCheck(manifest, result))
    if (!result.ok) process.exitCode = EXIT.refused
    return
  }
  const digest = await hashFile(path)
  const found = findInPack(manifest, digest).map((file) => file.path)
  context.out.show({ root: manifest.root, ...digest, found }, () =>
    found.length > 0
      ? `${path} is ${found.join(' and ')} of the pack ${manifest.root}.`
      : `${path} (SHA-256 ${digest.sha256}) is not part of the pack ${manifest.root}.`,
  )
  if (found.length === 0) process.exitCode = EXIT.refused
}

async function manifestFor(
  context: Context,
  beside: string | undefined,
  { manifest, claim }: CheckFlags,
): Promise<Manifest> {
  if (claim !== undefined) {
    const { data } = await context.server.get<ClaimView>(`/api/claims/${encodeURIComponent(claim)}`)
    const response = await context.server.fetch(`/content/packs/${data.evidenceRoot}`)
    return expectRoot(parseManifest(await response.text()), data.evidenceRoot)
  }
  const file = manifest ?? beside
  if (file === undefined)
    throw CliFailure.usage('Name what to compare with: --claim ADDRESS or --manifest FILE.')
  const text = await readFile(file, 'utf8').catch(() => {
    throw CliFailure.usage(
      `There is no manifest at ${file}: name one with --manifest FILE, or give --claim ADDRESS.`,
    )
  })
  return parseManifest(text, file)
}

/** A manifest that the server handed out counts only when it gives the root that stands on chain. */
function expectRoot(manifest: Manifest, root: string): Manifest {
  if (manifest.root === root) return manifest
  throw CliFailure.refused(`The server's manifest gives ${manifest.root}, not the claim's root ${root}.`)
}

function describeCheck(manifest: Manifest, { ok, unchanged, missing, extra, changed }: PackCheck): string {
  const lines = [
    ...missing.map((path) => `missing: ${path}`),
    ...extra.map((path) => `not in the manifest: ${path}`),
    ...changed.map(
      ({ path, expected, found }) => `changed: ${path} is ${found.sha256}, not ${expected.sha256}`,
    ),
  ]
  const verdict = ok
    ? `All ${unchanged.length} files are those of the pack ${manifest.root}.`
    : `This is not the pack ${manifest.root}: ${lines.length} ${lines.length === 1 ? 'difference' : 'differences'}, ${unchanged.length} files unchanged.`
  return [...lines, verdict].join('\n')
}

export function filesTable(files: readonly { path: string; size: number; sha256: string }[]): string {
  return table(
    ['File', 'Bytes', 'SHA-256'],
    files.map(({ path, size, sha256 }) => [path, size.toLocaleString('en'), sha256]),
  )
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => {
    throw CliFailure.usage(`There is nothing at ${path}: name a file or a folder.`)
  })
  return found.isDirectory()
}
