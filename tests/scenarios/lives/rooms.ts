import { readdirSync } from 'node:fs'
import { IDL } from '../../support/idl.ts'

const files = readdirSync(new URL('../../../programs/groundtruth/src/instructions/fund', import.meta.url))
const folder = new Set(files.map((file) => file.replace('.rs', '')))

/** Every instruction of the program, and those of the fund room. */
export const INSTRUCTIONS: readonly string[] = IDL.instructions.map(({ name }) => name)
export const FUND_ROOM: readonly string[] = INSTRUCTIONS.filter((name) => folder.has(name))
