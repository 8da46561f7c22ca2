import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as prettier from 'prettier'

/** Puts the figures of a bench between its markers in a document of docs/: `<!-- figures: bench/NAME.ts -->`. */
export async function writeFigures(document: string, bench: string, figures: string): Promise<void> {
  const file = fileURLToPath(new URL(`../docs/${document}`, import.meta.url))
  const [begin, end] = [`<!-- figures: bench/${bench}.ts -->`, '<!-- end of figures -->']
  const [before = '', rest = ''] = readFileSync(file, 'utf8').split(begin)
  const at = rest.indexOf(end)
  if (at < 0) throw new Error(`docs/${document} has no place for the figures: ${begin} … ${end}.`)
  const whole = `${before}${begin}\n\n${figures}\n\n${rest.slice(at)}`
  const style = await prettier.resolveConfig(file)
  writeFileSync(file, await prettier.format(whole, { ...style, parser: 'markdown' }))
}
