import { fetchAccount, registryAddress } from '@groundtruth/sdk'
import { parseProgramError } from '@groundtruth/sdk/errors'
import { Command } from 'commander'
import { carryOut } from '../support/act.ts'
import { type Context, contextOf } from '../support/context.ts'
import { CliFailure } from '../support/failure.ts'
import type { ActCommand, Plan, Call, Typed } from './act.ts'
import { documentsOf } from './documents.ts'
import { asMotion, EXECUTOR, MOTION_OPTIONS, type MotionFlags, motionFlags } from './motion.ts'

/** Adds commands to a group, each at its place: "steward name" becomes `name` of the group `steward`. */
export function addActs(group: Command, acts: readonly ActCommand[]): Command {
  for (const act of acts) {
    const path = act.name.split(' ')
    const name = path.pop() ?? act.name
    const parent = path.reduce(subgroup, group)
    parent.addCommand(commandOf(name, act))
  }
  return group
}

/** What the groups inside a group are for. */
const SUBGROUPS: Readonly<Record<string, string>> = {
  steward: 'hand the registry over, in two steps',
  key: 'meters, plants, parcels and identifiers that belong to one live project',
}

function subgroup(parent: Command, name: string): Command {
  const known = parent.commands.find((command) => command.name() === name)
  if (known !== undefined) return known
  const made = new Command(name).description(SUBGROUPS[name] ?? name)
  parent.addCommand(made)
  return made
}

/** An act that is a command of its own, outside any group. */
export function actCommand(act: ActCommand): Command {
  return commandOf(act.name, act)
}

function commandOf(name: string, act: ActCommand): Command {
  const command = new Command(name).description(act.about)
  for (const [syntax, about] of act.args ?? []) command.argument(syntax, about)
  for (const [syntax, about] of act.required ?? []) command.requiredOption(syntax, about)
  for (const [syntax, about] of act.options ?? []) command.option(syntax, about)
  if (act.steward) for (const [syntax, about] of MOTION_OPTIONS) command.option(syntax, about)
  command.option('-y, --yes', 'do not ask before signing')
  if (act.example !== undefined) command.addHelpText('after', `\nExample:\n  groundtruth ${act.example}`)
  return command.action(async (...given: unknown[]) => {
    const flags = flagsOf(command.opts())
    const args = given.slice(0, act.args?.length ?? 0).flatMap(texts)
    await run(contextOf(command), act, { args, flags })
  })
}

async function run(context: Context, act: ActCommand, typed: Typed): Promise<void> {
  const signer = context.signer()
  const motion = act.steward ? await motionFlags(context, typed.flags) : undefined
  const call = callOf(context, typed, signer.publicKey, motion)
  const plan = await act.plan(call)
  const { signers = [], ...laid } = await proposed(call, plan, signer.publicKey, motion)
  const yes = typed.flags['yes'] === true
  try {
    await carryOut(context, { ...laid, signers: [signer, ...signers] }, { yes })
  } catch (error) {
    throw act.steward ? await withWay(context, error) : error
  }
}

/** Where a council keeps the registry, whoever is refused as its steward is told how a member goes about it. */
async function withWay(context: Context, error: unknown): Promise<unknown> {
  const { name, message, advice } = parseProgramError(error)
  if (!/^NotSteward|^GuardianMayOnlyStop$/.test(name)) return error
  const registry = await fetchAccount(context.connection, 'Registry', registryAddress())
  if (registry?.council == null) return error
  return CliFailure.refused(
    `${message}. ${advice} The steward is a council here: a member proposes it with --as-motion steward --member CODE --motives "…".`,
    name,
  )
}

async function proposed(
  call: Call,
  plan: Plan,
  member: Call['actor'],
  motion: MotionFlags | undefined,
): Promise<Plan> {
  return motion === undefined ? plan : asMotion(call, plan, member, motion)
}

function callOf(
  context: Context,
  typed: Typed,
  signer: Call['actor'],
  motion: MotionFlags | undefined,
): Call {
  const maybe = (name: string) => {
    const value = typed.flags[name]
    return typeof value === 'string' ? value : undefined
  }
  return {
    ...typed,
    context,
    actor: motion?.council ?? signer,
    payer: motion === undefined ? signer : EXECUTOR,
    documents: documentsOf(context),
    arg: (place) => typed.args[place] ?? '',
    option: (name) => maybe(name) ?? '',
    maybe,
  }
}

/** Every option of an act is a text or a switch. */
function flagsOf(options: Record<string, unknown>): Typed['flags'] {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]): [string, string | true][] => {
      if (value === true) return [[name, true]]
      if (Array.isArray(value)) return [[name, value.join(',')]]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
}

function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts)
  return typeof value === 'string' ? [value] : []
}
