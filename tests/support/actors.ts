import { createHash } from 'node:crypto'
import { Keypair } from '@solana/web3.js'

/** Everyone who acts in the tests, by role. */
export const ROLES = [
  'upgradeAuthority',
  'steward',
  'guardian',
  'payer',
  'verifierA',
  'verifierB',
  'verifierC',
  'authorityA',
  'authorityB',
  'authorityC',
  'developer',
  'owner',
  'payee',
  'contributor',
  'neighbour',
  'holder',
  'manager',
  'fundGuardian',
  'treasurer',
  'outsider',
] as const

export type Role = (typeof ROLES)[number]

/** The same key for the same name in every run, so that a failure repeats. */
export function keyOf(name: string): Keypair {
  return Keypair.fromSeed(createHash('sha256').update(`groundtruth test ${name}`).digest())
}

export type Actors = Record<Role, Keypair>

export function makeActors(): Actors {
  const entries = ROLES.map((role) => [role, keyOf(role)] as const)
  return Object.fromEntries(entries) as Actors // every role has its entry
}
