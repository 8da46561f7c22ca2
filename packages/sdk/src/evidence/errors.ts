/** One thing that is wrong with a file of evidence, and where. */
export interface EvidenceProblem {
  /** Path inside the pack, or the name of the file that was read. */
  file: string
  /** Row as a spreadsheet counts it: the header is row 1. */
  row?: number
  column?: string
  /** Field of a JSON file, for example `files[2].sha256`. */
  field?: string
  reason: string
}

const SHOWN = 5

/** Evidence that cannot be used. `message` names file, row and column; `problems` has all that were found. */
export class EvidenceError extends Error {
  override name = 'EvidenceError'
  readonly problems: readonly EvidenceProblem[]

  constructor(problems: EvidenceProblem | readonly EvidenceProblem[]) {
    const list = 'reason' in problems ? [problems] : problems
    const shown = list.slice(0, SHOWN).map(describeProblem)
    if (list.length > SHOWN) shown.push(`and ${list.length - SHOWN} more`)
    super(shown.join('\n'))
    this.problems = list
  }
}

/** "readings.csv, row 17, column export_kwh: …" */
export function describeProblem(problem: EvidenceProblem): string {
  const place = [problem.file]
  if (problem.row !== undefined) place.push(`row ${problem.row}`)
  if (problem.column !== undefined) place.push(`column ${problem.column}`)
  if (problem.field !== undefined) place.push(`field ${problem.field}`)
  return `${place.join(', ')}: ${problem.reason}`
}

/** A file that a browser was given and can no longer read. */
export function unreadable(file: string, error: unknown): EvidenceError {
  const why = error instanceof Error ? error.message : String(error)
  return new EvidenceError({
    file,
    reason: `cannot be read (${why}); if it was moved or changed since it was chosen, choose it again`,
  })
}
