// Writes src/layout/program-layout.ts and src/layout/records.ts from the IDL: what the SDK's own decoder reads, and
// the types of what it gives. `node packages/sdk/scripts/layouts.mjs [--check]`
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { PublicKey } from '@solana/web3.js'
import prettier from 'prettier'
import { meaningOf } from './field-meanings.mjs'
import { recordSource } from './record-types.mjs'

const HEAD = '// Generated from the IDL by `node packages/sdk/scripts/layouts.mjs`. Do not edit.\n\n'
const SOURCE = new URL('../../../artifacts/groundtruth.json', import.meta.url)
const OUT = new URL('../src/layout/', import.meta.url)

const camel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase())
const hex = (bytes) => Buffer.from(bytes).toString('hex')

/** The guard is written behind an unchecked account, so the IDL does not know it; checkpoints stand in a tail. */
const UNLISTED = {
  EvidenceGuard: [
    ['version', 'u8'],
    ['bump', 'u8'],
    ['_padding', { array: ['u8', 6] }],
    ['claim', 'pubkey'],
    ['payer', 'pubkey'],
    ['reserved', { array: ['u8', 64] }],
  ],
  Checkpoint: [
    ['units', 'u64'],
    ['units_before', 'u64'],
    ['slot', 'u64'],
    ['counter', 'u32'],
    ['series', 'u32'],
  ],
}

/** The IDL also names fields of other accounts here, for example `registry.pending_steward`: no fixed address. */
const fixedAddress = (address) => (/^[1-9A-HJ-NP-Za-km-z]{32,44}$/.test(address ?? '') ? address : undefined)

/** Everything that both files are written from, in the SDK's names. */
export function describe(idl) {
  const types = new Map(idl.types.map((type) => [type.name, type]))
  for (const [name, fields] of Object.entries(UNLISTED)) {
    if (types.has(name)) continue
    types.set(name, { name, type: { fields: fields.map(([field, type]) => ({ name: field, type })) } })
  }
  const fieldsOf = (name, owner = name) =>
    types.get(name).type.fields.map(({ name: field, type, docs = [] }) => ({
      name: camel(field),
      type: meaningOf(owner, field, type),
      docs,
    }))
  const record = ({ name, discriminator }) => ({
    name,
    discriminator: hex(discriminator),
    fields: fieldsOf(name),
    docs: types.get(name).docs ?? [],
  })
  const guard = createHash('sha256').update('account:EvidenceGuard').digest().subarray(0, 8)
  const accounts = idl.accounts.filter(({ name }) => name !== 'EvidenceGuard').map(record)
  accounts.push(record({ name: 'EvidenceGuard', discriminator: guard }))
  const events = idl.events.map(record)
  const instructions = idl.instructions.map((instruction) => ({
    name: camel(instruction.name),
    discriminator: hex(instruction.discriminator),
    docs: instruction.docs ?? [],
    accounts: instruction.accounts.map((account) => ({
      ...account,
      name: camel(account.name),
      address: fixedAddress(account.address),
    })),
    fields: instruction.args.flatMap(({ name, type }) =>
      name === 'args'
        ? fieldsOf(type.defined.name, instruction.name)
        : [{ name: camel(name), type: meaningOf(instruction.name, name, type), docs: [] }],
    ),
  }))
  const used = [...accounts, ...events, ...instructions].flatMap(({ fields }) => fields)
  const names = used.flatMap(({ type }) => /^(?:rows|struct|vec)\.([A-Z]\w+)/.exec(type)?.[1] ?? [])
  const structs = [...new Set([...names, 'Checkpoint'])].sort().map((name) => ({
    name,
    fields: fieldsOf(name),
    docs: types.get(name).docs ?? [],
  }))
  return { address: idl.address, accounts, events, instructions, structs }
}

const line = (fields) =>
  fields.map(({ name, type }) => (type.startsWith('skip.') ? `_:${type}` : `${name}:${type}`)).join(' ')
const table = (entries) => JSON.stringify(Object.fromEntries(entries))
const records = (list) => table(list.map((one) => [one.name, [one.discriminator, line(one.fields)]]))

function accountLine({ name, writable, signer, optional, address }) {
  const flags = `${writable ? 'w' : ''}${signer ? 's' : ''}${optional ? 'o' : ''}`
  return `${name}${flags === '' ? '' : `:${flags}`}${address === undefined ? '' : `=${address}`}`
}

function layoutSource({ address, accounts, events, instructions, structs }) {
  const program = new PublicKey(address)
  const authority = PublicKey.findProgramAddressSync([Buffer.from('__event_authority')], program)[0]
  const calls = instructions.map((one) => [
    one.name,
    [one.discriminator, one.accounts.map(accountLine).join(' '), line(one.fields)],
  ])
  return `export const PROGRAM_ADDRESS = '${address}'
/** The program's own address that signs its events. */
export const EVENT_AUTHORITY_ADDRESS = '${authority.toBase58()}'

/** Rows inside accounts and events: \`field:type\` in the order of the bytes. */
export const STRUCTS = ${table(structs.map((one) => [one.name, line(one.fields)]))} as const

/** Discriminator in hex, and the fields behind it. */
export const ACCOUNTS = ${records(accounts)} as const

export const EVENTS = ${records(events)} as const

/** Discriminator in hex, the accounts (w writable, s signer, o optional, =fixed address), the arguments. */
export const INSTRUCTIONS = ${table(calls)} as const
`
}

async function main(check) {
  const program = describe(JSON.parse(await readFile(SOURCE, 'utf8')))
  const files = { 'program-layout.ts': layoutSource(program), 'records.ts': recordSource(program) }
  for (const [name, source] of Object.entries(files)) {
    const file = new URL(name, OUT)
    const style = await prettier.resolveConfig(file)
    const text = await prettier.format(HEAD + source, { ...style, parser: 'typescript' })
    if (!check) await writeFile(file, text)
    else if ((await readFile(file, 'utf8')) !== text) {
      console.error(`Run node packages/sdk/scripts/layouts.mjs: ${name} is not what the IDL gives.`)
      process.exitCode = 1
    }
  }
}

await main(process.argv.includes('--check'))
