/**
 * Evidence: hashes, packs and their Merkle roots, manifests. Runs anywhere.
 * Reading CSV brings a parser along and stands behind the door of the methodologies, which need it.
 */
export { addressBytes } from '../base58.ts'
export { type ChangedFile, checkPack, findInPack, type PackCheck } from './check.ts'
export { describeProblem, EvidenceError, type EvidenceProblem, unreadable } from './errors.ts'
export { type BlobFile, hashBlobs, type HashProgress } from './hash-blobs.ts'
export {
  type Digest,
  fromHex,
  hashBlob,
  hashStream,
  sha256Bytes,
  sha256Hex,
  toHex,
  WHOLE_BLOB_BYTES,
} from './hash.ts'
export { LazyFiles } from './lazy-files.ts'
export { canonicalJson } from './json.ts'
export {
  buildManifest,
  type Manifest,
  type ManifestFile,
  manifestText,
  parseJson,
  parseManifest,
} from './manifest.ts'
export { MANIFEST_SCHEMA, MAX_PACK_FILES } from './manifest-fields.ts'
export { checkMerklePath, leafHash, merklePath, merkleRoot } from './merkle.ts'
export {
  checkFileProof,
  fileLeaf,
  type FileProof,
  packRoot,
  type PackFile,
  type PackSubject,
  type Period,
  proveFile,
  subjectLeaf,
} from './pack.ts'
export { type PackFault, packFaults } from './pack-faults.ts'
export { MANIFEST_NAME, mediaTypeOf, MAX_PATH_BYTES, pathFault } from './paths.ts'
