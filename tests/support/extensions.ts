import * as token from '@solana/spl-token'
import { PublicKey, type TransactionInstruction } from '@solana/web3.js'
import type { Chain } from './chain.ts'
import type { MintOptions } from './tokens.ts'

const PROGRAM = token.TOKEN_2022_PROGRAM_ID
type Setup = (mint: PublicKey, authority: PublicKey) => TransactionInstruction

const refused = (extension: token.ExtensionType, setup: Setup) => ({ extension, setup })

/** Every extension of Token-2022 that would let money move, vanish, shrink or stand still. */
export const REFUSED_EXTENSIONS = {
  'transfer fee': refused(token.ExtensionType.TransferFeeConfig, (mint, authority) =>
    token.createInitializeTransferFeeConfigInstruction(mint, authority, authority, 100, 1_000_000n, PROGRAM),
  ),
  'mint close authority': refused(token.ExtensionType.MintCloseAuthority, (mint, authority) =>
    token.createInitializeMintCloseAuthorityInstruction(mint, authority, PROGRAM),
  ),
  'default account state': refused(token.ExtensionType.DefaultAccountState, (mint) =>
    token.createInitializeDefaultAccountStateInstruction(mint, token.AccountState.Frozen, PROGRAM),
  ),
  'non-transferable': refused(token.ExtensionType.NonTransferable, (mint) =>
    token.createInitializeNonTransferableMintInstruction(mint, PROGRAM),
  ),
  'interest-bearing': refused(token.ExtensionType.InterestBearingConfig, (mint, authority) =>
    token.createInitializeInterestBearingMintInstruction(mint, authority, 500, PROGRAM),
  ),
  'permanent delegate': refused(token.ExtensionType.PermanentDelegate, (mint, authority) =>
    token.createInitializePermanentDelegateInstruction(mint, authority, PROGRAM),
  ),
  'transfer hook': refused(token.ExtensionType.TransferHook, (mint, authority) =>
    token.createInitializeTransferHookInstruction(mint, authority, PublicKey.unique(), PROGRAM),
  ),
  'scaled amounts': refused(token.ExtensionType.ScaledUiAmountConfig, (mint, authority) =>
    token.createInitializeScaledUiAmountConfigInstruction(mint, authority, 2, PROGRAM),
  ),
  pausable: refused(token.ExtensionType.PausableConfig, (mint, authority) =>
    token.createInitializePausableConfigInstruction(mint, authority, PROGRAM),
  ),
}

/** How to make a Token-2022 mint that carries this extension. */
export function mintWith(chain: Chain, name: keyof typeof REFUSED_EXTENSIONS): MintOptions {
  const { extension, setup } = REFUSED_EXTENSIONS[name]
  const authority = chain.actors.treasurer.publicKey
  return {
    program: PROGRAM,
    extensions: [extension],
    freezable: true,
    before: (mint) => [setup(mint, authority)],
  }
}

/** A mint with every extension that is allowed and can be set up: metadata and group pointers and metadata. */
export function describedMint(chain: Chain): MintOptions {
  const authority = chain.actors.treasurer.publicKey
  return {
    program: PROGRAM,
    extensions: [
      token.ExtensionType.MetadataPointer,
      token.ExtensionType.GroupPointer,
      token.ExtensionType.GroupMemberPointer,
    ],
    spare: 10_000_000,
    before: (mint) => [
      token.createInitializeMetadataPointerInstruction(mint, authority, mint, PROGRAM),
      token.createInitializeGroupPointerInstruction(mint, authority, mint, PROGRAM),
      token.createInitializeGroupMemberPointerInstruction(mint, authority, mint, PROGRAM),
    ],
    after: (mint) => [
      metadata(mint, authority),
      token.createInitializeGroupInstruction(group(mint, authority)),
    ],
  }
}

function group(mint: PublicKey, authority: PublicKey) {
  const roles = { mintAuthority: authority, updateAuthority: authority }
  return { programId: PROGRAM, group: mint, mint, maxSize: 10n, ...roles }
}

function metadata(mint: PublicKey, authority: PublicKey): TransactionInstruction {
  return token.createInitializeInstruction({
    programId: PROGRAM,
    metadata: mint,
    updateAuthority: authority,
    mint,
    mintAuthority: authority,
    name: 'Community Shilling',
    symbol: 'CKES',
    uri: 'https://example.org/shilling.json',
  })
}
