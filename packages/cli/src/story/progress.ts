/** Tells how far something is. */
export interface Progress {
  at(done: number, total: number, what: string): void
  end(sentence: string): void
}

const EVERY = 25

/** One line that changes on a terminal; a line for every 25 steps elsewhere. */
export function lineProgress(name: string, out: NodeJS.WriteStream = process.stdout): Progress {
  let told = 0
  const width = () => Math.max(20, (out.columns || 80) - 1)
  return {
    at: (done, total, what) => {
      const text = `${name}: ${done} of ${total}`
      if (out.isTTY) out.write(`\r\u001b[2K${`${text}, ${what}`.slice(0, width())}`)
      else if (done >= told + EVERY) {
        told = done - (done % EVERY)
        out.write(`${text}\n`)
      }
    },
    end: (sentence) => out.write(out.isTTY ? `\r\u001b[2K${sentence}\n` : `${sentence}\n`),
  }
}

export const silent: Progress = { at: () => undefined, end: () => undefined }
