import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  buildManifest,
  checkPack,
  findInPack,
  type Manifest,
  MANIFEST_NAME,
  manifestText,
  type PackCheck,
  packFaults,
  parseManifest,
} from '@groundtruth/sdk/evidence'
import { sizeFolder } from '@groundtruth/sdk/evidence/node'
import type { ClaimView } from '@groundtruth/server/api-types'
import { Command } from 'commander'
import { type Context, contextOf } from '../support/context.ts'
import { CliFailure, EXIT } from '../support/failure.ts'
import { timedFile, timedFolder } from '../support/hashing.ts'
import { projectAddressOf } from '../support/lookup.ts'
import { table } from '../support/output.ts'
import { readPeriod } from '../support/period.ts'
import { evidenceQuantifyCommand } from './evidence-quantify.ts'

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
  evidence.addCommand(evidenceQuantifyCommand())
  return evidence
}

async function hash(context: Context, path: string, flags: HashFlags): Promise<void> {
  if (!(await isFolder(path))) {
    const { result, took } = await timedFile(path)
    context.out.show({ path, ...result }, () =>
      [`${result.sha256}  ${path}  (${result.size} bytes)`, took].join('\n'),
    )
    return
  }
  const { project, from, to } = flags
  if (project === undefined || from === undefined || to === undefined) {
    const { result: files, took } = await timedFolder(path)
    context.out.show({ files }, () =>
      [filesTable(files), '', took, 'For the evidence root, give --project, --from and --to.'].join('\n'),
    )
    return
  }
  const address = (await projectAddressOf(context, project)).toBase58()
  const subject = { project: address, period: readPeriod(from, to), revision: Number(flags.revision) }
  const notes = requirePack(await sizeFolder(path))
  const { result: files, took } = await timedFolder(path)
  const manifest = buildManifest(subject, files)
  const target = join(path, MANIFEST_NAME)
  if (flags.write) await writeFile(target, manifestText(manifest))
  context.out.show(manifest, () =>
    [
      filesTable(manifest.files),
      '',
      ...notes,
      took,
      `Evidence root ${manifest.root}`,
      ...(flags.write ? [`Written to ${target}`] : []),
    ].join('\n'),
  )
}

async function check(context: Context, path: string, flags: CheckFlags): Promise<void> {
  const folder = await isFolder(path)
  const manifest = await manifestFor(context, folder ? join(path, MANIFEST_NAME) : undefined, flags)
  if (folder) {
    const { result: files, took } = await timedFolder(path)
    const result = checkPack(manifest, files)
    context.out.show({ root: manifest.root, ...result }, () =>
      [describeCheck(manifest, result), took].join('\n'),
    )
    if (!result.ok) process.exitCode = EXIT.refused
    return
  }
  const { result: digest } = await timedFile(path)
  const found = findInPack(manifest, digest).map((file) => file.path)
  context.out.show({ root: manifest.root, ...digest, found }, () =>
    found.length > 0
      ? `${path} is ${found.join(' and ')} of the pack ${manifest.root}.`
      : `${path} (SHA-256 ${digest.sha256}) is not part of the pack ${manifest.root}.`,
  )
  if (found.length === 0) process.exitCode = EXIT.refused
}

/**
 * Names what hinders a pack before its files are hashed; answers what is only worth a word.
 * @throws CliFailure
 */
function requirePack(files: readonly { path: string; size: number }[]): string[] {
  const faults = packFaults(files).map(({ path, reason, hinders }) => ({
    hinders,
    sentence: path === undefined ? reason : `${path}: ${reason}`,
  }))
  const hindering = faults.filter(({ hinders }) => hinders).map(({ sentence }) => sentence)
  if (hindering.length > 0) throw CliFailure.refused(hindering.join('\n'), 'PackFault')
  return faults.map(({ sentence }) => `Note: ${sentence}`)
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
