import { addressBytes } from '../base58.ts'
import type { EvidenceProblem } from './errors.ts'
import type { Manifest, ManifestFile } from './manifest.ts'
import { comparePaths, pathFault } from './paths.ts'

/** Names the form of a manifest. A change of meaning gets another number. */
export const MANIFEST_SCHEMA = 'groundtruth.evidence/1'

const FIELDS = ['schema', 'project', 'period', 'revision', 'files', 'root']
const FILE_FIELDS = ['path', 'size', 'sha256', 'mediaType']

/** Most files in one pack. */
export const MAX_PACK_FILES = 1_000

/** A manifest's fields, each checked; what is wrong is added to `problems`, and then nothing is returned. */
export function readFields(value: unknown, file: string, problems: EvidenceProblem[]): Manifest | undefined {
  const before = problems.length
  const report = (field: string, reason: string) => problems.push({ file, field, reason })
  const top = readObject(value, '', FIELDS, report)
  if (top['schema'] !== MANIFEST_SCHEMA) report('schema', `must be "${MANIFEST_SCHEMA}"`)
  const manifest: Manifest = {
    schema: MANIFEST_SCHEMA,
    project: readAddress(top['project'], 'project', report),
    period: readPeriod(top['period'], report),
    revision: readInteger(top['revision'], 'revision', 65_535, report),
    files: readFiles(top['files'], report),
    root: readHash(top['root'], 'root', report),
  }
  return problems.length === before ? manifest : undefined
}

type Report = (field: string, reason: string) => void

function readFiles(value: unknown, report: Report): ManifestFile[] {
  if (!Array.isArray(value) || value.length === 0) {
    report('files', 'must be a list of at least one file')
    return []
  }
  if (value.length > MAX_PACK_FILES) {
    report('files', `must have at most ${MAX_PACK_FILES} files, not ${value.length}; join some of them`)
    return []
  }
  const files = value.map((entry: unknown, index) => readFile(entry, `files[${index}]`, report))
  files.forEach((file, index) => {
    const previous = files[index - 1]
    if (previous === undefined) return
    const order = comparePaths(previous.path, file.path)
    if (order === 0) report(`files[${index}].path`, `names "${file.path}" a second time`)
    if (order > 0) report(`files[${index}].path`, `must come before files[${index - 1}]: order by path`)
  })
  return files
}

function readFile(value: unknown, name: string, report: Report): ManifestFile {
  const entry = readObject(value, name, FILE_FIELDS, report)
  const path = readText(entry['path'], `${name}.path`, report)
  const fault = pathFault(path)
  if (fault !== undefined) report(`${name}.path`, `"${path}" ${fault}`)
  const mediaType = readText(entry['mediaType'], `${name}.mediaType`, report)
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(mediaType)) {
    report(`${name}.mediaType`, 'must be a media type, for example text/csv')
  }
  return {
    path,
    size: readInteger(entry['size'], `${name}.size`, Number.MAX_SAFE_INTEGER, report),
    sha256: readHash(entry['sha256'], `${name}.sha256`, report),
    mediaType,
  }
}

function readPeriod(value: unknown, report: Report): Manifest['period'] {
  const period = readObject(value, 'period', ['start', 'end'], report)
  const start = readInteger(period['start'], 'period.start', Number.MAX_SAFE_INTEGER, report)
  const end = readInteger(period['end'], 'period.end', Number.MAX_SAFE_INTEGER, report)
  if (end <= start) report('period.end', 'must be later than period.start (both in Unix seconds)')
  return { start, end }
}

function readObject(
  value: unknown,
  name: string,
  fields: readonly string[],
  report: Report,
): Record<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isObject) report(name || 'schema', name ? 'must be an object' : 'is missing: a manifest is an object')
  const entries: [string, unknown][] = isObject ? Object.entries(value) : []
  for (const [field] of entries) {
    if (!fields.includes(field)) report(name ? `${name}.${field}` : field, 'is not known; remove it')
  }
  return Object.fromEntries(entries)
}

function readText(value: unknown, field: string, report: Report): string {
  if (typeof value === 'string') return value
  report(field, 'must be a text')
  return ''
}

function readInteger(value: unknown, field: string, maximum: number, report: Report): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= maximum) return value
  report(field, `must be a whole number from 0 to ${maximum}`)
  return 0
}

function readHash(value: unknown, field: string, report: Report): string {
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return value
  report(field, 'must be a SHA-256: 64 digits of 0-9 and a-f')
  return '0'.repeat(64)
}

function readAddress(value: unknown, field: string, report: Report): string {
  const address = readText(value, field, report)
  try {
    addressBytes(address)
  } catch (error) {
    report(field, error instanceof Error ? error.message : String(error))
  }
  return address
}
