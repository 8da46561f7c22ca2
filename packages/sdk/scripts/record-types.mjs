// The TypeScript types of what the decoder gives and the builders take.

const pascal = (name) => name[0].toUpperCase() + name.slice(1)

/** A row may not be called as an account's record is: every account `X` is an `XAccount`. */
const rowName = (name) => name.replace(/Account$/, 'AccountRow')

function typeOf(type) {
  const [kind, name] = type.split('.')
  const optional = kind.endsWith('?') ? ' | null' : ''
  switch (kind.replace('?', '')) {
    case 'u8':
    case 'u16':
    case 'u32':
      return 'number'
    case 'u64':
    case 'i64':
      return 'bigint'
    case 'address':
    case 'hash':
    case 'text':
      return `string${optional}`
    case 'beneficiary':
      return 'string | null'
    case 'bool':
      return 'boolean'
    case 'enum':
      return `E.${pascal(name)}${optional}`
    case 'bits':
      return `E.${pascal(name)}[]`
    case 'addresses':
      return 'string[]'
    case 'rows':
      return `${rowName(name)}[]`
    case 'numbers':
      return name === 'u64' ? 'bigint[]' : 'number[]'
    case 'bytes':
      return 'string'
    case 'vec':
      return name === 'u8' ? 'Uint8Array' : `${rowName(name)}[]`
    case 'struct':
      return rowName(name)
    default:
      throw new Error(`The type ${type} has no name in TypeScript.`)
  }
}

const comment = (docs) => (docs.length === 0 ? '' : `/** ${docs.join(' ').trim()} */\n`)

function body(fields) {
  return fields
    .filter(({ type }) => !type.startsWith('skip.'))
    .map(({ name, type, docs }) => `${comment(docs)}${name}: ${typeOf(type)}\n`)
    .join('')
}

function declare(name, { docs, fields }, tail = '') {
  if (fields.length === 0) return `${comment(docs)}export type ${name} = Record<never, never>\n\n`
  return `${comment(docs)}export interface ${name} {\n${body(fields)}${tail}}\n\n`
}

const index = (name, list, suffix) =>
  `export interface ${name} {\n${list.map((one) => `${one.name}: ${suffix(one)}\n`).join('')}}\n\n`

/** Accounts that the caller names: all but those with an address of their own. */
const named = ({ accounts }) =>
  accounts.filter(
    ({ name, address }) => address === undefined && !['eventAuthority', 'program'].includes(name),
  )

export function recordSource({ accounts, events, instructions, structs }) {
  const tails = { Contributor: '/** Oldest first. */\ncheckpoints: Checkpoint[]\n' }
  return [
    "import type * as E from '../enums.ts'\n\n",
    ...structs.map((one) => declare(rowName(one.name), one)),
    ...accounts.map((one) => declare(`${one.name}Account`, one, tails[one.name])),
    ...events.map((one) => declare(`${one.name}Event`, one)),
    ...instructions.map((one) => declare(`${pascal(one.name)}Arguments`, one)),
    index('AccountRecords', accounts, ({ name }) => `${name}Account`),
    index('EventRecords', events, ({ name }) => `${name}Event`),
    index('InstructionArguments', instructions, ({ name }) => `${pascal(name)}Arguments`),
    '/** The accounts of each instruction that a caller names. */\n',
    index('InstructionAccounts', instructions, (one) =>
      named(one)
        .map(({ name }) => `'${name}'`)
        .join(' | '),
    ),
  ].join('')
}
