// Reads an LLVM module as text and names the functions whose arguments do not fit into five registers.

const REGISTERS = 5

/**
 * Names of the functions defined in `module` that take more than five 64-bit words, sorted.
 * @param {string} module LLVM IR as text
 * @returns {string[]}
 */
export function wideFunctions(module) {
  const names = []
  for (const line of module.split('\n')) {
    const found = line.startsWith('define ') && /@("(?:[^"]*)"|[\w.$-]+)\(/.exec(line)
    if (!found) continue
    const { items } = list(line, found.index + found[0].length)
    const words = items.reduce((sum, parameter) => sum + wordsOf(parameter), 0)
    if (words > REGISTERS) names.push(found[1].replaceAll('"', ''))
  }
  return names.sort()
}

/** Splits at top-level commas from `start` to the bracket that closes the list. */
function list(text, start) {
  const items = []
  let depth = 0
  let from = start
  let at = start
  for (; at < text.length; at += 1) {
    const character = text[at]
    if ('([{<'.includes(character)) depth += 1
    if (')]}>'.includes(character) && (depth -= 1) < 0) break
    if (character === ',' && depth === 0) {
      items.push(text.slice(from, at))
      from = at + 1
    }
  }
  items.push(text.slice(from, at))
  return { items: items.map((item) => item.trim()).filter((item) => item !== ''), end: at }
}

/** 64-bit words that a value of the type at the start of `text` takes. */
function wordsOf(text) {
  const integer = /^i(\d+)/.exec(text)
  if (integer) return Math.ceil(Number(integer[1]) / 64)
  const array = /^\[(\d+) x (.*)/s.exec(text)
  if (array) return Number(array[1]) * wordsOf(array[2])
  if (text.startsWith('{')) return list(text, 1).items.reduce((sum, item) => sum + wordsOf(item), 0)
  return 1
}
