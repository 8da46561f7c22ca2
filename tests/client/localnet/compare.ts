/** Fields whose values depend on when a chain was asked; they are compared by type. */
const CHANGING = new Set([
  'absoluteSlot',
  'blockHeight',
  'blockTime',
  'blockhash',
  'contextSlot',
  'epochStartTimestamp',
  'lastValidBlockHeight',
  'parent',
  'parentSlot',
  'previousBlockhash',
  'recentBlockhash',
  'root',
  'signature',
  'signatures',
  'slot',
  'slotIndex',
  'subscription',
  'transactionCount',
  'transactionIndex',
  'unixTimestamp',
])

/**
 * An answer without what depends on the moment: such fields become the name of their type. `varying` names more
 * fields of one question, `ignored` those that are left out.
 */
export function comparable(
  value: unknown,
  varying: readonly string[] = [],
  ignored: readonly string[] = [],
): unknown {
  const walk = (part: unknown, key: string): unknown => {
    if (part !== null && (CHANGING.has(key) || varying.includes(key))) return typeName(part)
    if (Array.isArray(part)) return part.map((each) => walk(each, ''))
    if (typeof part === 'object' && part !== null) {
      const entries = Object.entries(part).filter(([name]) => !ignored.includes(name))
      return Object.fromEntries(entries.map(([name, each]) => [name, walk(each, name)]))
    }
    return typeof part === 'string' ? withoutUnits(part) : part
  }
  return walk(value, '')
}

function typeName(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(typeName)
  return `<${value === null ? 'null' : typeof value}>`
}

// What an instruction costs is the program's business and changes with its version.
function withoutUnits(text: string): string {
  return text.replace(/consumed \d+ of \d+ compute units/, 'consumed <units>')
}
