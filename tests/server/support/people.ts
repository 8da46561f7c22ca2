import { addressOf } from './history.ts'

/** Who and what the written ledgers are about. */
export const STEWARD = addressOf('steward')
export const MINT = addressOf('mint')
export const METHODOLOGY = addressOf('methodology')
export const DEVELOPER = addressOf('DEV')
export const AUTHORITY = addressOf('NAT')
export const ORGANIZATIONS = ['DEV', 'VER-A', 'VER-B', 'NAT']
export const WALLETS = 40
