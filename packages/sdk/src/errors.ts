/**
 * One table for everything that can go wrong between a person and the chain. Names of program errors are those of
 * the Rust sources. Needs no chain library.
 */
export { PROGRAM_ADVICE } from './errors-advice.ts'
export { logsOf, parseProgramError, toGroundtruthError } from './errors-parse.ts'
export {
  type ErrorInfo,
  type ErrorOrigin,
  GroundtruthError,
  programErrorOfCode,
  programErrorOfName,
} from './errors-table.ts'
export { PROGRAM_ERRORS, type ProgramErrorName } from './generated/errors.ts'
