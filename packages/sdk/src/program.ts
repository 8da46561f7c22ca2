/** The one module that imports Anchor's client. Everything else of the SDK works without it. */
import { BorshCoder, Program, type Provider } from '@coral-xyz/anchor'
import { type Groundtruth, IDL } from './generated/groundtruth.ts'

export { PROGRAM_ID } from './pdas.ts'
export { type Groundtruth, IDL }

/** Anchor's own coder of instructions, accounts and events. */
export const coder = (): BorshCoder => new BorshCoder(IDL)

/** Anchor's client of this program, for those who prefer it to the builders. */
export const anchorProgram = (provider: Provider): Program<Groundtruth> => new Program(IDL, provider)
