import type { Parser } from './instruction.ts'

/** Instructions of the associated token account program. */
export const parseAssociatedToken: Parser = (data, addresses) => {
  const kind = data.length === 0 ? 0 : data.readUInt8(0)
  const [source, account, wallet, mint, systemProgram, tokenProgram] = addresses
  const info = { account, mint, source, systemProgram, tokenProgram, wallet }
  if (kind === 0) return { type: 'create', info }
  if (kind === 1) return { type: 'createIdempotent', info }
  return null
}
