export interface WakeableWait {
  /** Resolves after some milliseconds, or at once when woken; a wake before the wait is not lost. */
  wait(ms: number): Promise<void>
  wake(): void
}

export function wakeableWait(): WakeableWait {
  let end: (() => void) | undefined
  let pending = false
  return {
    wait: async (ms) => {
      if (!pending) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms)
          end = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      end = undefined
      pending = false
    },
    wake: () => {
      pending = true
      end?.()
    },
  }
}
