import {
  createAssociatedTokenAccountInstruction,
  createBurnInstruction,
  createInitializeMetadataPointerInstruction,
  createInitializeMint2Instruction,
  createMintToInstruction,
  createTransferCheckedInstruction,
  ExtensionType,
  getAssociatedTokenAddressSync,
  getMintLen,
  TOKEN_2022_PROGRAM_ID,
  TOKEN_PROGRAM_ID,
} from '@solana/spl-token'
import { SystemProgram, type Keypair, type PublicKey } from '@solana/web3.js'
import { mint, mint2022, outsider, payer, receiver, type Stage } from './cast.ts'
import { question, type Question } from './questions.ts'

const CONFIRMED = { commitment: 'confirmed' }
const RENT = 10_000_000

// What a program costs changes with its version, and with it what a transaction weighs.
const COSTS = ['computeUnitsConsumed', 'costUnits']

/** Everything about tokens of one program: a mint, two accounts, minted, moved, burnt. */
function questionsOf(name: string, key: Keypair, program: PublicKey, space: number): Question[] {
  const account = (owner: PublicKey) => getAssociatedTokenAddressSync(key.publicKey, owner, false, program)
  const [from, to] = [account(payer.publicKey), account(receiver.publicKey)]
  const open = (owner: PublicKey, address: PublicKey) =>
    createAssociatedTokenAccountInstruction(payer.publicKey, address, owner, key.publicKey, program)
  const createMint = (stage: Stage) => {
    const { publicKey } = key
    const pointer = () =>
      createInitializeMetadataPointerInstruction(publicKey, payer.publicKey, publicKey, program)
    const instructions = [
      SystemProgram.createAccount({
        fromPubkey: payer.publicKey,
        newAccountPubkey: publicKey,
        lamports: RENT,
        space,
        programId: program,
      }),
      ...(program.equals(TOKEN_2022_PROGRAM_ID) ? [pointer()] : []),
      createInitializeMint2Instruction(publicKey, 3, payer.publicKey, null, program),
    ]
    return stage.signed(instructions, [payer, key])
  }
  const act = (about: string, wire: (stage: Stage) => Promise<string>): Question => ({
    about: `${name}: ${about}`,
    varying: ['result', 'unitsConsumed', 'loadedAccountsDataSize'],
    ask: async (stage) => stage.land(`${name}: ${about}`, await wire(stage)),
  })
  const shown = (about: string, encoding: string) =>
    question(
      'getTransaction',
      (stage) => [stage.signature(`${name}: ${about}`), { ...CONFIRMED, encoding }],
      {
        about: `of "${name}: ${about}" ${encoding}`,
        varying: COSTS,
      },
    )
  const parsed = { encoding: 'jsonParsed', ...CONFIRMED }
  const mintAddress = key.publicKey.toBase58()
  return [
    act('a mint', createMint),
    shown('a mint', 'jsonParsed'),
    act('its accounts', (stage) => stage.signed([open(payer.publicKey, from), open(receiver.publicKey, to)])),
    shown('its accounts', 'json'),
    shown('its accounts', 'jsonParsed'),
    act('minted', (stage) =>
      stage.signed([createMintToInstruction(key.publicKey, from, payer.publicKey, 10_000n, [], program)]),
    ),
    shown('minted', 'jsonParsed'),
    act('moved', (stage) =>
      stage.signed([
        createTransferCheckedInstruction(from, key.publicKey, to, payer.publicKey, 2_500n, 3, [], program),
      ]),
    ),
    shown('moved', 'jsonParsed'),
    act('burnt', (stage) =>
      stage.signed([createBurnInstruction(from, key.publicKey, payer.publicKey, 7_500n, [], program)]),
    ),
    shown('burnt', 'json'),
    shown('burnt', 'jsonParsed'),
    act('burnt more than there is', (stage) =>
      stage.signed([createBurnInstruction(to, key.publicKey, payer.publicKey, 7_500n, [], program)]),
    ),
    ...[mintAddress, from.toBase58(), to.toBase58()].map((each) =>
      question('getAccountInfo', [each, parsed]),
    ),
    question('getTokenAccountBalance', [to.toBase58(), CONFIRMED]),
    question('getTokenAccountBalance', [mintAddress, CONFIRMED]),
    question('getTokenSupply', [mintAddress, CONFIRMED]),
    question('getTokenSupply', [to.toBase58(), CONFIRMED]),
    question('getTokenLargestAccounts', [mintAddress, CONFIRMED]),
    question('getTokenLargestAccounts', [to.toBase58(), CONFIRMED]),
    question('getTokenAccountsByOwner', [receiver.publicKey.toBase58(), { mint: to.toBase58() }, parsed]),
    question('getTokenAccountsByOwner', [receiver.publicKey.toBase58(), { mint: mintAddress }, parsed]),
    question('getTokenAccountsByOwner', [
      outsider.publicKey.toBase58(),
      { programId: program.toBase58() },
      parsed,
    ]),
    question('getProgramAccounts', [
      program.toBase58(),
      { ...parsed, filters: [{ memcmp: { offset: 0, bytes: mintAddress } }] },
    ]),
  ]
}

/** Tokens of both programs. */
export const tokenQuestions: readonly Question[] = [
  ...questionsOf('SPL Token', mint, TOKEN_PROGRAM_ID, 82),
  ...questionsOf('Token-2022', mint2022, TOKEN_2022_PROGRAM_ID, getMintLen([ExtensionType.MetadataPointer])),
]
