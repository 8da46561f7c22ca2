import { EvidenceError } from '@groundtruth/sdk/evidence'
import { doJob } from './do-job.ts'
import type { Job, Said } from './jobs.ts'

/** Known to workers only, and so not to the types of a page. */
declare class FileReaderSync {
  readAsArrayBuffer(file: Blob): ArrayBuffer
}

// One worker does one job and is ended by who asked; the job is of this same build.
self.onmessage = ({ data }: MessageEvent<Job>) => {
  const say = (said: Said) => self.postMessage(said)
  doJob(
    data,
    (update) => say({ is: 'update', update }),
    (file) => new Uint8Array(new FileReaderSync().readAsArrayBuffer(file)),
  ).then(
    (result) => say({ is: 'done', result }),
    (error: unknown) =>
      say({
        is: 'failed',
        message: error instanceof Error ? error.message : String(error),
        problems: error instanceof EvidenceError ? error.problems : [],
      }),
  )
}
