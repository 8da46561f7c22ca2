import {
  buildManifest,
  EvidenceError,
  hashBlobs,
  type HashProgress,
  LazyFiles,
  parseManifest,
  unreadable,
} from '@groundtruth/sdk/evidence'
import { expectedFiles, methodologyByCode } from '@groundtruth/sdk/methodologies'
import type { Job, JobName, Jobs, PackReading } from './jobs.ts'

/** Reads a file at once. Only a worker may: it would hold up a page. */
export type ReadNow = (file: Blob) => Uint8Array

/** A page that is told more often than this spends its time on drawing. */
const EVERY_MS = 100

/** @throws EvidenceError */
export async function doJob(
  job: Job,
  tell: (update: HashProgress) => void,
  readNow: ReadNow,
): Promise<Jobs[JobName]['result']> {
  switch (job.name) {
    case 'hash':
      return hashBlobs(job.request.files, seldom(tell))
    case 'parse':
      return parseManifest(job.request.text)
    case 'read':
      return readPack(job.request, readNow)
    case 'compute':
      return compute(job.request, readNow)
  }
}

function readPack({ subject, methodology, files }: Jobs['read']['request'], readNow: ReadNow): PackReading {
  const manifest = buildManifest(subject, files)
  const known = methodologyByCode(methodology ?? '')
  const paths = new Set(files.map(({ path }) => path))
  const missing = expectedFiles(known?.formats ?? [], subject.period)
    .map(({ path }) => path)
    .filter((path) => !paths.has(path))
  const reading = { manifest, missing, quantity: null, problems: [], computable: known !== undefined }
  if (known === undefined || missing.length > 0) return reading
  try {
    return {
      ...reading,
      quantity: known.compute({ period: subject.period, files: contents(files, readNow) }),
    }
  } catch (error) {
    if (error instanceof EvidenceError) return { ...reading, problems: error.problems }
    throw error
  }
}

function compute({ methodology, period, files }: Jobs['compute']['request'], readNow: ReadNow) {
  return methodologyByCode(methodology)?.compute({ period, files: contents(files, readNow) })
}

function contents(files: Jobs['compute']['request']['files'], readNow: ReadNow): LazyFiles {
  const byPath = new Map(files.map(({ path, file }) => [path, file]))
  return new LazyFiles(byPath.keys(), (path) => {
    const file = byPath.get(path)
    try {
      return file === undefined ? new Uint8Array() : readNow(file)
    } catch (error) {
      throw unreadable(path, error)
    }
  })
}

/** The first, the last and at most one update in a while. */
function seldom(tell: (update: HashProgress) => void): (update: HashProgress) => void {
  let next = 0
  return (update) => {
    const ended = update.files === update.totalFiles
    if (!ended && performance.now() < next) return
    next = performance.now() + EVERY_MS
    tell(update)
  }
}
