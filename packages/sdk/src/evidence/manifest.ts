import { EvidenceError, type EvidenceProblem } from './errors.ts'
import { canonicalJson } from './json.ts'
import { MANIFEST_SCHEMA, readFields } from './manifest-fields.ts'
import { orderFiles, packRoot, type PackFile, type PackSubject } from './pack.ts'
import { MANIFEST_NAME, mediaTypeOf } from './paths.ts'

export interface ManifestFile extends PackFile {
  mediaType: string
}

/** The public description of a pack. Its text is RFC 8785 JSON; `files` is ordered by the bytes of the paths. */
export interface Manifest extends PackSubject {
  schema: typeof MANIFEST_SCHEMA
  files: ManifestFile[]
  /** Merkle root in hexadecimal, as it stands on chain. */
  root: string
}

/**
 * The manifest of a pack's files.
 * @throws EvidenceError naming each field or path that cannot be in a manifest.
 */
export function buildManifest(subject: PackSubject, files: readonly PackFile[]): Manifest {
  const { project, period, revision } = subject
  const described = orderFiles(files).map(({ path, size, sha256 }) => ({
    path,
    size,
    sha256,
    mediaType: mediaTypeOf(path),
  }))
  const draft = { schema: MANIFEST_SCHEMA, project, period, revision, files: described, root: '0'.repeat(64) }
  const problems: EvidenceProblem[] = []
  const checked = readFields(draft, MANIFEST_NAME, problems)
  if (checked === undefined) throw new EvidenceError(problems)
  return { ...checked, root: packRoot(checked, checked.files) }
}

/** The manifest's one text, without a line end: what is stored and hashed. */
export function manifestText(manifest: Manifest): string {
  return canonicalJson(manifest)
}

/**
 * Reads a manifest from its text, and computes its root again.
 * @param file Name to use in errors.
 * @throws EvidenceError naming each field that is missing, unknown or wrong.
 */
export function parseManifest(text: string, file = MANIFEST_NAME): Manifest {
  const problems: EvidenceProblem[] = []
  const manifest = readFields(parseJson(text, file), file, problems)
  if (manifest === undefined) throw new EvidenceError(problems)
  const root = packRoot(manifest, manifest.files)
  if (root !== manifest.root) {
    throw new EvidenceError({
      file,
      field: 'root',
      reason: `the files, project, period and revision give ${root}; build the manifest again from the pack`,
    })
  }
  return manifest
}

/** JSON or an EvidenceError that says where the text stops being JSON. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new EvidenceError({ file, reason: `is not JSON (${reason}); save it again as JSON in UTF-8` })
  }
}
