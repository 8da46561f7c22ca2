import { accountNameOf, type AccountName, decodeAccount, PROGRAM_ID } from '@groundtruth/sdk'
import type { AsOf, Page } from '@groundtruth/server/api-types'
import { PublicKey } from '@solana/web3.js'
import { Command } from 'commander'
import { methodologyOf } from '../acts/values.ts'
import { isUnknown } from '../support/api.ts'
import { type Context, contextOf } from '../support/context.ts'
import { CliFailure, EXIT } from '../support/failure.ts'
import { asOfLine } from '../support/format.ts'
import { batchAddressOf, projectAddressOf, readAddress } from '../support/lookup.ts'
import { fields, table } from '../support/output.ts'

/** Column titles and what stands below them. */
export type Columns<Row> = readonly (readonly [title: string, cell: (row: Row) => string])[]

/** How things of one kind are listed and shown. */
export interface Kind<Summary, View> {
  name: string
  /** What it is, for the help. */
  about: string
  /** Path of the list in the API; one of them is at `<path>/<address>`. */
  path: string
  account: AccountName
  /** Query parameters of the list, as options of the command. */
  filters: readonly (readonly [option: string, about: string])[]
  columns: Columns<Summary>
  /** Finds one by a short code where the API knows it by its address alone. */
  codeOf?: (summary: Summary) => string
  describe(view: View): string
}

/** `<kind> list` alone. */
export function listOnly<Summary>(
  kind: Pick<Kind<Summary, unknown>, 'name' | 'about' | 'path' | 'filters' | 'columns'>,
): Command {
  const group = new Command(kind.name).description(kind.about)
  const list = group
    .command('list')
    .description(`list every ${kind.name}, newest first, as the server knows them`)
  for (const [option, about] of kind.filters) list.option(option, about)
  list.action(async (flags: Record<string, string>, command: Command) => {
    const context = contextOf(command)
    const { asOf, rows } = await pages<Summary>(context, kind.path, await filtersOf(context, kind, flags))
    const all = Object.keys(flags).length === 0
    context.out.show({ asOf, data: rows }, () =>
      [
        rows.length > 0 || all ? tableOf(kind.columns, rows, kind.name) : `No ${kind.name} fits.`,
        '',
        asOfLine(asOf),
      ].join('\n'),
    )
  })
  return group
}

/** Filters as the API takes them: projects and batches also by their codes, everything else by an address that is one. */
async function filtersOf(
  context: Context,
  { filters }: Pick<Kind<unknown, unknown>, 'filters'>,
  flags: Record<string, string>,
): Promise<Record<string, string>> {
  const found = Object.entries(flags).map(async ([name, text]): Promise<[string, string]> => {
    if (name === 'project') return [name, (await projectAddressOf(context, text)).toBase58()]
    if (name === 'batch') return [name, (await batchAddressOf(context, text)).toBase58()]
    if (name === 'methodology') return [name, methodologyOf(text).toBase58()]
    const isAddress = filters.some(([option]) => new RegExp(`^--${name} <(address|wallet)>$`).test(option))
    return [name, isAddress ? readAddress(text, `a ${name}`).toBase58() : text]
  })
  return Object.fromEntries(await Promise.all(found))
}

/** `<kind> list` and `<kind> show`. */
export function listAndShow<Summary extends { address: string }, View>(kind: Kind<Summary, View>): Command {
  const group = listOnly(kind)
  group
    .command('show')
    .argument('<address>', kind.codeOf === undefined ? 'its address' : 'its address or code')
    .description(`show one ${kind.name}; from the chain itself when the server does not know it`)
    .action(async (address: string, _flags: unknown, command: Command) => {
      await show(contextOf(command), kind, address)
    })
  return group
}

/** Every row of a list, and for which moment its first page is true. */
export async function pages<Summary>(
  context: Context,
  path: string,
  flags: Record<string, string>,
): Promise<{ asOf: AsOf; rows: Summary[] }> {
  const { asOf, data } = await context.server.get<Summary[] | Page<Summary>>(path, flags)
  if (Array.isArray(data)) return { asOf, rows: data }
  const rows = [...data.items]
  for (let cursor = data.nextCursor; cursor !== null;) {
    const next = await context.server.get<Page<Summary>>(path, { ...flags, cursor })
    rows.push(...next.data.items)
    cursor = next.data.nextCursor
  }
  return { asOf, rows }
}

async function show<Summary extends { address: string }, View>(
  context: Context,
  kind: Kind<Summary, View>,
  name: string,
): Promise<void> {
  if (kind.codeOf === undefined) readAddress(name, `a ${kind.name}`)
  try {
    const address = await resolve(context, kind, name)
    const { asOf, data } = await context.server.get<View>(`${kind.path}/${encodeURIComponent(address)}`)
    context.out.show({ asOf, data }, () => [kind.describe(data), '', asOfLine(asOf)].join('\n'))
  } catch (error) {
    const silent = error instanceof CliFailure && error.code === EXIT.unreachable
    if (!silent && !isUnknown(error)) throw error
    const record = await fromChain(context, kind.account, name)
    if (record === null) throw error
    const note = silent ? 'The server does not answer' : 'The server does not know it yet'
    context.out.show({ asOf: null, data: record }, () =>
      [fields(flatten(record)), '', `${note}: read from the chain at ${context.rpc.value}.`].join('\n'),
    )
  }
}

async function resolve<Summary extends { address: string }, View>(
  context: Context,
  { path, codeOf }: Kind<Summary, View>,
  name: string,
): Promise<string> {
  if (codeOf === undefined || addressOf(name) !== null) return name
  const { rows } = await pages<Summary>(context, path, {})
  return rows.find((row) => codeOf(row).toLowerCase() === name.toLowerCase())?.address ?? name
}

/** The account itself; null where there is none of this kind, or the chain does not answer either. */
async function fromChain(
  { connection }: Context,
  account: AccountName,
  name: string,
): Promise<Record<string, unknown> | null> {
  const address = addressOf(name)
  if (address === null) return null
  const found = await connection.getAccountInfo(address).catch(() => null)
  if (found === null || !found.owner.equals(PROGRAM_ID) || accountNameOf(found.data) !== account) return null
  return { address: name, ...decodeAccount(account, found.data) }
}

export function addressOf(text: string): PublicKey | null {
  try {
    return new PublicKey(text)
  } catch {
    return null
  }
}

export function tableOf<Row>(columns: Columns<Row>, rows: readonly Row[], name: string): string {
  if (rows.length === 0) return `There is no ${name} yet.`
  return table(
    columns.map(([title]) => title),
    rows.map((row) => columns.map(([, cell]) => cell(row))),
  )
}

function flatten(record: Record<string, unknown>): [string, string][] {
  return Object.entries(record).map(([name, value]) => [
    name,
    typeof value === 'object' && value !== null
      ? JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? each.toString() : each))
      : String(value ?? '–'),
  ])
}
