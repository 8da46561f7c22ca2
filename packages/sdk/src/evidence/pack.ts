import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { addressBytes } from '../base58.ts'
import { fromHex, toHex } from './hash.ts'
import { checkMerklePath, leafHash, merklePath, merkleRoot } from './merkle.ts'
import { comparePaths } from './paths.ts'

/** One file of a pack: its path inside the pack, its size in bytes, its SHA-256 in hexadecimal. */
export interface PackFile {
  path: string
  size: number
  sha256: string
}

/** From `start` (included) to `end` (excluded), in Unix seconds. */
export interface Period {
  start: number
  end: number
}

/** What a pack is evidence for: a project's address in base58, a monitoring period, a claim's revision. */
export interface PackSubject {
  project: string
  period: Period
  revision: number
}

/** Shows that one file is in the pack with this root without showing the other files. */
export interface FileProof {
  file: PackFile
  /** Place of the file's leaf; leaf 0 is the subject. */
  index: number
  /** Leaves in the tree: the files and the subject. */
  leaves: number
  /** Sibling hashes from leaf to root, in hexadecimal. */
  path: string[]
}

const SUBJECT_LEAF = 1
const FILE_LEAF = 2
const LEAF_VERSION = 1

/** 52 bytes: kind 1, version 1, project (32), start and end (i64), revision (u16), integers little-endian. */
export function subjectLeaf(subject: PackSubject): Uint8Array {
  const tail = new DataView(new ArrayBuffer(18))
  tail.setBigInt64(0, BigInt(subject.period.start), true)
  tail.setBigInt64(8, BigInt(subject.period.end), true)
  tail.setUint16(16, subject.revision, true)
  return concatBytes(
    Uint8Array.of(SUBJECT_LEAF, LEAF_VERSION),
    addressBytes(subject.project),
    new Uint8Array(tail.buffer),
  )
}

/** Kind 2, version 1, length of the path (u32), path in UTF-8, size (u64), SHA-256 (32), little-endian. */
export function fileLeaf(file: PackFile): Uint8Array {
  const path = utf8ToBytes(file.path)
  const length = new DataView(new ArrayBuffer(4))
  length.setUint32(0, path.length, true)
  const size = new DataView(new ArrayBuffer(8))
  size.setBigUint64(0, BigInt(file.size), true)
  return concatBytes(
    Uint8Array.of(FILE_LEAF, LEAF_VERSION),
    new Uint8Array(length.buffer),
    path,
    new Uint8Array(size.buffer),
    fromHex(file.sha256, 32),
  )
}

/** The evidence root that stands on chain, in hexadecimal. The order in which files are given does not matter. */
export function packRoot(subject: PackSubject, files: readonly PackFile[]): string {
  return toHex(merkleRoot(packLeaves(subject, files)))
}

/** @throws Error when the pack has no file at that path. */
export function proveFile(subject: PackSubject, files: readonly PackFile[], path: string): FileProof {
  const ordered = orderFiles(files)
  const place = ordered.findIndex((file) => file.path === path)
  const file = ordered[place]
  if (file === undefined) throw new Error(`Name a file of the pack; "${path}" is not in it.`)
  const leaves = packLeaves(subject, files)
  const index = place + 1
  return { file, index, leaves: leaves.length, path: merklePath(leaves, index).map(toHex) }
}

/** Whether the proof shows that its file is in the pack with this root. */
export function checkFileProof(proof: FileProof, root: string): boolean {
  const path = proof.path.map((hash) => fromHex(hash, 32))
  return checkMerklePath(leafHash(fileLeaf(proof.file)), proof.index, proof.leaves, path, fromHex(root, 32))
}

/** Files by the bytes of their paths, the order of the leaves and of a manifest. */
export function orderFiles<File extends PackFile>(files: readonly File[]): File[] {
  return [...files].sort((a, b) => comparePaths(a.path, b.path))
}

function packLeaves(subject: PackSubject, files: readonly PackFile[]): Uint8Array[] {
  return [subjectLeaf(subject), ...orderFiles(files).map(fileLeaf)].map(leafHash)
}
