import type {
  BlobFile,
  Digest,
  EvidenceProblem,
  HashProgress,
  Manifest,
  PackFile,
  PackSubject,
  Period,
} from '@groundtruth/sdk/evidence'
import type { Quantification } from '@groundtruth/sdk/methodologies'

/** A file with its place in the pack, its content and its digest. */
export interface HashedBlob extends PackFile, BlobFile {}

/** What a pack is once its files are hashed and it is known what it is evidence for. */
export interface PackReading {
  manifest: Manifest
  /** Files that the methodology asks for in this period and that are not there. */
  missing: string[]
  /** Null where the methodology cannot be computed here, or where files are missing or faulty. */
  quantity: Quantification | null
  /** What is wrong inside the files. */
  problems: readonly EvidenceProblem[]
  /** Whether this page knows the methodology's function; false too where none was named. */
  computable: boolean
}

/** What the worker can do: what it is asked, what it tells on the way, what it answers. */
export interface Jobs {
  /** SHA-256 of every file, in their order. */
  hash: { request: { files: readonly BlobFile[] }; update: HashProgress; result: Digest[] }
  /** A manifest from its text, its root computed again. */
  parse: { request: { text: string }; update: never; result: Manifest }
  /** A manifest from hashed files, and what the methodology finds in them. */
  read: {
    request: { subject: PackSubject; methodology: string | null; files: readonly HashedBlob[] }
    update: never
    result: PackReading
  }
  /** The quantity that files carry; undefined for a methodology that is not known here. */
  compute: {
    request: { methodology: string; period: Period; files: readonly BlobFile[] }
    update: never
    result: Quantification | undefined
  }
}

export type JobName = keyof Jobs
export type Job = { [Name in JobName]: { name: Name; request: Jobs[Name]['request'] } }[JobName]

/** What the worker says: how far it is, then what it found or why it could not. */
export type Said =
  | { is: 'update'; update: Jobs[JobName]['update'] }
  | { is: 'done'; result: Jobs[JobName]['result'] }
  | { is: 'failed'; message: string; problems: readonly EvidenceProblem[] }
