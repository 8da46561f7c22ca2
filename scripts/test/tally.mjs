/** What a check found: how many passed and failed, what failed in full, and why it did not run where it did not. */
// { passed: number, failed: number, output?: string, skipped?: string }

/** Counts results and prints a short line for each check; what failed is printed in full. */
export class Tally {
  passed = 0
  failed = 0

  async run(name, check) {
    const start = Date.now()
    if (process.stdout.isTTY) process.stdout.write(`${name} …`)
    const result = await check()
    if (process.stdout.isTTY) process.stdout.write('\r\u001b[2K')
    this.passed += result.passed
    this.failed += result.failed
    if (result.failed > 0 && result.output) console.log(`\n${result.output.trimEnd()}\n`)
    console.log(`${name}: ${sentence(result)} (${Math.round((Date.now() - start) / 1000)} s)`)
  }

  /** Something went wrong outside any check. */
  fault(message) {
    this.failed += 1
    console.log(`\n${message}\n`)
  }

  end() {
    console.log(`${this.passed} passed, ${this.failed} failed`)
    process.exitCode = this.failed > 0 || this.passed === 0 ? 1 : 0
  }
}

function sentence({ passed, failed, skipped, pending = 0 }) {
  if (skipped !== undefined) return `not run, ${skipped}`
  const counts = `${passed} passed, ${failed} failed`
  return pending > 0 ? `${counts}, ${pending} skipped` : counts
}
