/** Prints what a command found: for people, or as one JSON document. */
export interface Output {
  json: boolean
  /** Prints the data as JSON, or the text that `describe` gives. */
  show(data: unknown, describe: () => string): void
  /** A line for people alone; nothing with --json. */
  say(line: string): void
}

export function outputTo(stream: NodeJS.WritableStream, json: boolean): Output {
  return {
    json,
    show: (data, describe) => void stream.write(`${json ? toJson(data) : describe().trimEnd()}\n`),
    say: (line) => {
      if (!json) stream.write(`${line}\n`)
    },
  }
}

/** JSON with every bigint as a string of digits. */
export function toJson(data: unknown): string {
  return JSON.stringify(
    data,
    (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
    2,
  )
}

/** An amount with its unit, a dash, or nothing. */
const NUMBER = /^(-?[\d,]+(\.\d+)?( [A-Za-z]\S*)?|–|)$/

/** Rows under a header, each column as wide as its longest cell; numbers to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const right = header.map(
    (_title, column) => rows.length > 0 && rows.every((row) => NUMBER.test(row[column] ?? '')),
  )
  const line = (cells: readonly string[]) =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? ''
        return right[column] ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  return [line(header), ...rows.map(line)].join('\n')
}

/** Names and values, one to a line. A value that is not known is left out. */
export function fields(pairs: readonly (readonly [string, string | number | null | undefined])[]): string {
  const known = pairs.filter(([, value]) => value !== null && value !== undefined && value !== '')
  const width = Math.max(...known.map(([name]) => name.length))
  return known.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n')
}
