import {
  AddressLookupTableAccount,
  AddressLookupTableProgram,
  PublicKey,
  SystemProgram,
  TransactionInstruction,
} from '@solana/web3.js'
import { dig, outsider, payer, receiver, role, type Stage } from './cast.ts'
import { question, type Question } from './questions.ts'

const MEMO = new PublicKey('MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr')
const CONFIRMED = { commitment: 'confirmed' }
const payerAddress = payer.publicKey.toBase58()
const receiverAddress = receiver.publicKey.toBase58()

const pay = (to: PublicKey, lamports: number, from = payer.publicKey) =>
  SystemProgram.transfer({ fromPubkey: from, toPubkey: to, lamports })

/** A transaction that lands, or is refused, and is asked about later under its name. */
function act(about: string, wire: (stage: Stage) => Promise<string>, settings: object = {}): Question {
  return { about, varying: ['result'], ask: async (stage) => stage.land(about, await wire(stage), settings) }
}

function ofTransaction(name: string, settings: object): Question {
  const about = `of "${name}" ${JSON.stringify(settings)}`
  return question('getTransaction', (stage) => [stage.signature(name), { ...CONFIRMED, ...settings }], {
    about,
  })
}

function simulate(about: string, wire: (stage: Stage) => Promise<string>, settings: object): Question {
  return {
    about: `simulateTransaction ${about}`,
    ask: async (stage) =>
      stage.ask('simulateTransaction', [
        await wire(stage),
        { encoding: 'base64', ...CONFIRMED, ...settings },
      ]),
  }
}

const small = (stage: Stage) => stage.signed([pay(receiver.publicKey, 12_345)])
const tooMuch = (stage: Stage) => stage.signed([pay(receiver.publicKey, 5_000_000_000_000)])
const unsigned = async (stage: Stage) => {
  const bytes = Buffer.from(await small(stage), 'base64')
  return bytes.fill(3, 1, 65).toString('base64')
}

async function airdrop(stage: Stage) {
  const answer = await stage.ask('requestAirdrop', [payerAddress, 20_000_000_000])
  if (typeof answer.result === 'string') await stage.confirmed('an airdrop', answer.result)
  return answer
}

async function makeTable(stage: Stage): Promise<string> {
  const recentSlot = Number((await stage.ask('getSlot', [CONFIRMED])).result) - 1
  const { publicKey } = payer
  const [create, table] = AddressLookupTableProgram.createLookupTable({
    authority: publicKey,
    payer: publicKey,
    recentSlot,
  })
  stage.lookupTable = table
  const addresses = [receiver.publicKey, outsider.publicKey]
  const extend = AddressLookupTableProgram.extendLookupTable({
    lookupTable: table,
    authority: publicKey,
    payer: publicKey,
    addresses,
  })
  return stage.signed([create, extend])
}

async function useTable(stage: Stage): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  const account = await stage.ask('getAccountInfo', [
    stage.lookupTable.toBase58(),
    { encoding: 'base64', ...CONFIRMED },
  ])
  const data = Buffer.from(String(dig(account, 'result', 'value', 'data', 0)), 'base64')
  const state = AddressLookupTableAccount.deserialize(data)
  return stage.signedV0(
    [pay(outsider.publicKey, 1_000_000)],
    [new AddressLookupTableAccount({ key: stage.lookupTable, state })],
  )
}

/** Transfers of SOL: sent, refused, simulated, read back in every form. */
export const transferQuestions: readonly Question[] = [
  // The faucets are different accounts with different balances.
  { about: 'requestAirdrop', varying: ['result'], ask: airdrop },
  question('getBalance', [payerAddress, CONFIRMED]),
  ...['base58', 'base64', 'jsonParsed'].map((encoding) =>
    question('getAccountInfo', [payerAddress, { encoding, ...CONFIRMED }]),
  ),
  question('getAccountInfo', [payerAddress, CONFIRMED]),
  question('getAccountInfo', [
    'SysvarC1ock11111111111111111111111111111111',
    { encoding: 'jsonParsed', ...CONFIRMED },
  ]),
  question('getAccountInfo', [
    'SysvarRent111111111111111111111111111111111',
    { encoding: 'jsonParsed', ...CONFIRMED },
  ]),
  question('getAccountInfo', ['11111111111111111111111111111111', { encoding: 'base64', ...CONFIRMED }]),
  question('getAccountInfo', [
    'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA',
    { encoding: 'jsonParsed', ...CONFIRMED },
  ]),
  question('getAccountInfo', [
    'ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL',
    { encoding: 'base58', ...CONFIRMED },
  ]),
  question('getAccountInfo', [
    'ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL',
    { encoding: 'base64', dataSlice: { offset: 1, length: 3 }, ...CONFIRMED },
  ]),
  act('a transfer', (stage) => stage.signed([pay(receiver.publicKey, 10_000_000)])),
  ...['json', 'jsonParsed'].map((encoding) => ofTransaction('a transfer', { encoding })),
  ...['base64', 'base58'].map((encoding) => ({
    ...ofTransaction('a transfer', { encoding }),
    varying: ['transaction'],
  })),
  ofTransaction('a transfer', { maxSupportedTransactionVersion: 0 }),
  // On one chain a transaction is final at once.
  {
    ...question('getSignatureStatuses', (stage) => [[stage.signature('a transfer')]]),
    varying: ['confirmationStatus'],
    ignored: ['confirmations'],
  },
  act('a transfer of too much', tooMuch),
  act('a transfer of too much without preflight', tooMuch, { skipPreflight: true }),
  ofTransaction('a transfer of too much without preflight', { encoding: 'json' }),
  act('a transfer that nobody signed', unsigned),
  act('a transfer by one who has nothing', (stage) =>
    stage.signed([pay(receiver.publicKey, 1, role('poor').publicKey)], [role('poor')]),
  ),
  act('a transfer that leaves too little for rent', (stage) => stage.signed([pay(role('new').publicKey, 1)])),
  act('a call of a program that is not there', (stage) =>
    stage.signed([new TransactionInstruction({ programId: role('new').publicKey, keys: [] })]),
  ),
  act('an instruction without data', (stage) =>
    stage.signed([new TransactionInstruction({ programId: SystemProgram.programId, keys: [] })]),
  ),
  act('a memo', (stage) =>
    stage.signed([
      new TransactionInstruction({ programId: MEMO, keys: [], data: Buffer.from('sun and rain') }),
    ]),
  ),
  ofTransaction('a memo', { encoding: 'jsonParsed' }),
  { ...question('getSignaturesForAddress', [payerAddress, CONFIRMED]), varying: ['confirmationStatus'] },
  {
    ...question('getSignaturesForAddress', (stage) => [
      receiverAddress,
      { ...CONFIRMED, limit: 1, before: stage.signature('a transfer of too much without preflight') },
    ]),
    varying: ['confirmationStatus'],
  },
  act('a transfer of version 0', (stage) => stage.signedV0([pay(receiver.publicKey, 1_000_000)], [])),
  ofTransaction('a transfer of version 0', { encoding: 'json' }),
  ofTransaction('a transfer of version 0', { encoding: 'json', maxSupportedTransactionVersion: 0 }),
  act('a lookup table', makeTable),
  act('a transfer by a lookup table', useTable),
  ...['json', 'jsonParsed'].map((encoding) => ({
    ...ofTransaction('a transfer by a lookup table', { encoding, maxSupportedTransactionVersion: 0 }),
    varying: ['accountKey'],
  })),
  simulate('of a transfer', small, {}),
  simulate('with accounts and inner instructions', small, {
    innerInstructions: true,
    accounts: { encoding: 'base64', addresses: [payerAddress] },
  }),
  simulate('with another blockhash', small, { replaceRecentBlockhash: true }),
  simulate('of too much', tooMuch, {}),
  simulate('without signatures', unsigned, {}),
  simulate('without signatures, verified', unsigned, { sigVerify: true }),
  simulate('verified, with another blockhash', small, { sigVerify: true, replaceRecentBlockhash: true }),
  simulate('with an account in base58', small, {
    accounts: { encoding: 'base58', addresses: [payerAddress] },
  }),
  simulate('with too many accounts', small, { accounts: { addresses: Array(9).fill(payerAddress) } }),
  simulate('with an account that is none', small, { accounts: { encoding: 'base64', addresses: ['x'] } }),
  // A validator's blocks hold its votes and its rewards.
  ...['none', 'signatures', 'accounts', 'full'].map((transactionDetails) =>
    question(
      'getBlock',
      (stage) => [
        stage.slot('a transfer'),
        { ...CONFIRMED, transactionDetails, maxSupportedTransactionVersion: 0 },
      ],
      {
        about: transactionDetails,
        ignored: ['rewards', 'transactions', 'signatures'],
      },
    ),
  ),
  { ...question('getBlockTime', (stage) => [stage.slot('a transfer')]), varying: ['result'] },
  {
    ...question('getBlocks', (stage) => [stage.slot('a transfer'), stage.slot('a transfer'), CONFIRMED]),
    varying: ['result'],
  },
  question('getBlocks', [1, 3]),
  question('getBlocksWithLimit', [1, 3]),
]
