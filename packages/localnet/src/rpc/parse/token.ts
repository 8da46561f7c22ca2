import { addressOf } from '../../chain/base58.ts'
import { uiTokenAmount } from '../../chain/token-amount.ts'
import type { Parsed, Parser } from './instruction.ts'

const AUTHORITIES = [
  'mintTokens',
  'freezeAccount',
  'accountOwner',
  'closeAccount',
  'transferFeeConfig',
  'withheldWithdraw',
  'closeMint',
  'interestRate',
  'permanentDelegate',
  'confidentialTransferMint',
  'transferHookProgramId',
  'confidentialTransferFeeConfig',
  'metadataPointer',
  'groupPointer',
  'groupMemberPointer',
  'scaledUiAmount',
  'pause',
]

/** Instructions that SPL Token and Token-2022 share, and the pointer to a mint's metadata; other extensions are shown unparsed. */
export const parseTokenInstruction: Parser = (data, addresses) => {
  const kind = data.readUInt8(0)
  return (
    parseSetUp(kind, data, addresses) ??
    parseMovement(kind, data, addresses) ??
    parseCare(kind, data, addresses)
  )
}

function parseSetUp(kind: number, data: Buffer, addresses: string[]): Parsed | null {
  const [first, second, third, fourth] = addresses
  switch (kind) {
    case 0:
      return { type: 'initializeMint', info: { ...mintInfo(data, first), rentSysvar: second } }
    case 1:
      return {
        type: 'initializeAccount',
        info: { account: first, mint: second, owner: third, rentSysvar: fourth },
      }
    case 16:
    case 18: {
      const rent = kind === 16 ? { rentSysvar: third } : {}
      const type = kind === 16 ? 'initializeAccount2' : 'initializeAccount3'
      return { type, info: { account: first, mint: second, owner: addressOf(data.subarray(1, 33)), ...rent } }
    }
    case 20:
      return { type: 'initializeMint2', info: mintInfo(data, first) }
    case 21: {
      const types = Array.from({ length: (data.length - 1) / 2 }, (_, index) =>
        data.readUInt16LE(1 + index * 2),
      )
      const extensionTypes = types.map((type) => (type === 7 ? 'immutableOwner' : `extension${type}`))
      return {
        type: 'getAccountDataSize',
        info: { mint: first, ...(types.length > 0 ? { extensionTypes } : {}) },
      }
    }
    case 22:
      return { type: 'initializeImmutableOwner', info: { account: first } }
    case 39:
      return parseMetadataPointer(data, first, addresses)
    default:
      return null
  }
}

function parseMetadataPointer(data: Buffer, mint: string | undefined, addresses: string[]): Parsed | null {
  const optional = (name: string, at: number) => {
    const bytes = data.subarray(at, at + 32)
    return bytes.every((byte) => byte === 0) ? {} : { [name]: addressOf(bytes) }
  }
  const kind = data.readUInt8(1)
  if (kind === 0) {
    const info = { ...optional('authority', 2), ...optional('metadataAddress', 34), mint }
    return { type: 'initializeMetadataPointer', info }
  }
  if (kind !== 1) return null
  return moved(
    'updateMetadataPointer',
    { ...optional('metadataAddress', 2), mint },
    'authority',
    addresses,
    1,
  )
}

function mintInfo(data: Buffer, mint: string | undefined): object {
  const freeze = data.readUInt8(34) === 1 ? { freezeAuthority: addressOf(data.subarray(35, 67)) } : {}
  return { decimals: data.readUInt8(1), ...freeze, mint, mintAuthority: addressOf(data.subarray(2, 34)) }
}

function parseMovement(kind: number, data: Buffer, addresses: string[]): Parsed | null {
  const [first, second, third] = addresses
  const amount = () => data.readBigUInt64LE(1).toString()
  const tokenAmount = () => uiTokenAmount(data.readBigUInt64LE(1), data.readUInt8(9))
  switch (kind) {
    case 3:
      return moved(
        'transfer',
        { amount: amount(), destination: second, source: first },
        'authority',
        addresses,
        2,
      )
    case 4:
      return moved('approve', { amount: amount(), delegate: second, source: first }, 'owner', addresses, 2)
    case 7:
      return moved(
        'mintTo',
        { account: second, amount: amount(), mint: first },
        'mintAuthority',
        addresses,
        2,
      )
    case 8:
      return moved('burn', { account: first, amount: amount(), mint: second }, 'authority', addresses, 2)
    case 12: {
      const info = { destination: third, mint: second, source: first, tokenAmount: tokenAmount() }
      return moved('transferChecked', info, 'authority', addresses, 3)
    }
    case 13: {
      const info = { delegate: third, mint: second, source: first, tokenAmount: tokenAmount() }
      return moved('approveChecked', info, 'owner', addresses, 3)
    }
    case 14: {
      const info = { account: second, mint: first, tokenAmount: tokenAmount() }
      return moved('mintToChecked', info, 'mintAuthority', addresses, 2)
    }
    case 15: {
      const info = { account: first, mint: second, tokenAmount: tokenAmount() }
      return moved('burnChecked', info, 'authority', addresses, 2)
    }
    default:
      return null
  }
}

function parseCare(kind: number, data: Buffer, addresses: string[]): Parsed | null {
  const [first, second] = addresses
  switch (kind) {
    case 5:
      return moved('revoke', { source: first }, 'owner', addresses, 1)
    case 6: {
      const authorityType = AUTHORITIES[data.readUInt8(1)]
      const newAuthority = data.readUInt8(2) === 1 ? addressOf(data.subarray(3, 35)) : null
      const what = authorityType === 'mintTokens' || authorityType === 'freezeAccount' ? 'mint' : 'account'
      return moved('setAuthority', { authorityType, [what]: first, newAuthority }, 'authority', addresses, 1)
    }
    case 9:
      return moved('closeAccount', { account: first, destination: second }, 'owner', addresses, 2)
    case 10:
      return moved('freezeAccount', { account: first, mint: second }, 'freezeAuthority', addresses, 2)
    case 11:
      return moved('thawAccount', { account: first, mint: second }, 'freezeAuthority', addresses, 2)
    case 17:
      return { type: 'syncNative', info: { account: first } }
    default:
      return null
  }
}

/** Adds who signed: one owner, or a multisig and its signers. */
function moved(type: string, info: object, role: string, addresses: string[], at: number): Parsed {
  const signers = addresses.slice(at + 1)
  if (signers.length === 0) return { type, info: { ...info, [role]: addresses[at] } }
  const multisig = `multisig${role.charAt(0).toUpperCase()}${role.slice(1)}`
  return { type, info: { ...info, [multisig]: addresses[at], signers } }
}
