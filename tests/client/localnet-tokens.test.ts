import {
  AuthorityType,
  burn,
  createInitializeMetadataPointerInstruction,
  createInitializeMintInstruction,
  createMint,
  ExtensionType,
  getAccount,
  getMint,
  getMintLen,
  getOrCreateAssociatedTokenAccount,
  getTokenMetadata,
  mintTo,
  setAuthority,
  TOKEN_2022_PROGRAM_ID,
  TOKEN_PROGRAM_ID,
  tokenMetadataInitialize,
  transferChecked,
} from '@solana/spl-token'
import {
  Keypair,
  PublicKey,
  sendAndConfirmTransaction,
  SystemProgram,
  Transaction,
  type TokenBalance,
} from '@solana/web3.js'
import { expect } from 'chai'
import { call, fundedKeypair, startChain, type TestChain } from './localnet/support.ts'

describe('the embedded chain under spl-token', () => {
  let chain: TestChain
  let steward: Keypair

  before(async () => {
    chain = await startChain()
    steward = await fundedKeypair(chain.connection)
  })
  after(() => chain.close())

  for (const [name, program] of [
    ['SPL Token', TOKEN_PROGRAM_ID],
    ['Token-2022', TOKEN_2022_PROGRAM_ID],
  ] as const) {
    it(`mints, moves and burns tokens of ${name}, and shows every balance`, async () => {
      const { connection } = chain
      const outsider = Keypair.generate()
      const mint = await createMint(
        connection,
        steward,
        steward.publicKey,
        null,
        3,
        undefined,
        undefined,
        program,
      )
      const account = (owner: PublicKey) =>
        getOrCreateAssociatedTokenAccount(
          connection,
          steward,
          mint,
          owner,
          false,
          'confirmed',
          undefined,
          program,
        )
      const from = (await account(steward.publicKey)).address
      const to = (await account(outsider.publicKey)).address
      await mintTo(connection, steward, mint, from, steward, 10_000n, [], undefined, program)
      const moved = await transferChecked(
        connection, steward, from, mint, to, steward, 2_500n, 3, [], undefined, program,
      ) // prettier-ignore
      await burn(connection, steward, from, mint, steward, 1_000n, [], undefined, program)
      await setAuthority(
        connection,
        steward,
        mint,
        steward,
        AuthorityType.MintTokens,
        null,
        [],
        undefined,
        program,
      )

      expect((await getMint(connection, mint, 'confirmed', program)).supply).to.equal(9_000n)
      expect((await getAccount(connection, from, 'confirmed', program)).amount).to.equal(6_500n)
      expect((await connection.getTokenAccountBalance(to)).value.uiAmountString).to.equal('2.5')
      expect((await connection.getTokenSupply(mint)).value.amount).to.equal('9000')
      const largest = (await connection.getTokenLargestAccounts(mint)).value
      expect(largest.map(({ address, amount }) => [address.toBase58(), amount])).to.deep.equal([
        [from.toBase58(), '6500'],
        [to.toBase58(), '2500'],
      ])
      const owned = await connection.getParsedTokenAccountsByOwner(outsider.publicKey, { programId: program })
      expect(owned.value.map(({ pubkey }) => pubkey.toBase58())).to.deep.equal([to.toBase58()])
      expect(owned.value[0]?.account.data.parsed).to.have.nested.property('info.tokenAmount.amount', '2500')
      const parsed = await connection.getParsedTransaction(moved)
      expect(parsed?.transaction.message.instructions[0]).to.have.nested.property(
        'parsed.type',
        'transferChecked',
      )
      expect(amounts(parsed?.meta?.preTokenBalances)).to.deep.equal(['0', '10000'])
      expect(amounts(parsed?.meta?.postTokenBalances)).to.deep.equal(['2500', '7500'])
    })
  }

  it('keeps metadata on a Token-2022 mint and shows it parsed', async () => {
    const { connection, localnet } = chain
    const mint = Keypair.generate()
    const space = getMintLen([ExtensionType.MetadataPointer])
    const lamports = await connection.getMinimumBalanceForRentExemption(space + 400)
    const { publicKey } = mint
    const create = new Transaction().add(
      SystemProgram.createAccount({
        fromPubkey: steward.publicKey,
        newAccountPubkey: publicKey,
        lamports,
        space,
        programId: TOKEN_2022_PROGRAM_ID,
      }),
      createInitializeMetadataPointerInstruction(
        publicKey,
        steward.publicKey,
        publicKey,
        TOKEN_2022_PROGRAM_ID,
      ),
      createInitializeMintInstruction(publicKey, 3, steward.publicKey, null, TOKEN_2022_PROGRAM_ID),
    )
    await sendAndConfirmTransaction(connection, create, [steward, mint])
    await tokenMetadataInitialize(
      connection,
      steward,
      publicKey,
      steward.publicKey,
      steward,
      'Sun',
      'SUN',
      'sun.json',
    )
    expect((await getTokenMetadata(connection, publicKey))?.name).to.equal('Sun')
    const answer = await call(localnet.rpcUrl, 'getAccountInfo', [
      publicKey.toBase58(),
      { encoding: 'jsonParsed' },
    ])
    expect(answer).to.have.nested.property('result.value.data.program', 'spl-token-2022')
    expect(answer).to.have.nested.property(
      'result.value.data.parsed.info.extensions[1].extension',
      'tokenMetadata',
    )
    expect(answer).to.have.nested.property('result.value.data.parsed.info.extensions[1].state.symbol', 'SUN')
  })

  it('gives the inner instructions of a transaction with the depth of each', async () => {
    const { connection, localnet } = chain
    const mint = await createMint(connection, steward, steward.publicKey, null, 0)
    const owner = Keypair.generate()
    const account = await getOrCreateAssociatedTokenAccount(connection, steward, mint, owner.publicKey)
    const [created] = await connection.getSignaturesForAddress(account.address)
    const raw = await call(localnet.rpcUrl, 'getTransaction', [created?.signature, { encoding: 'json' }])
    expect(raw).to.have.nested.property('result.meta.innerInstructions[0].index', 0)
    expect(raw).to.have.nested.property('result.meta.innerInstructions[0].instructions[0].stackHeight', 2)
    const parsed = await call(localnet.rpcUrl, 'getTransaction', [
      created?.signature,
      { encoding: 'jsonParsed' },
    ])
    const inner = 'result.meta.innerInstructions[0].instructions'
    expect(parsed).to.have.nested.property(`${inner}[0].parsed.type`, 'getAccountDataSize')
    expect(parsed).to.have.nested.property(`${inner}[1].parsed.type`, 'createAccount')
    expect(parsed).to.have.nested.property(`${inner}[3].parsed.type`, 'initializeAccount3')
    expect(parsed).to.have.nested.property('result.transaction.message.instructions[0].parsed.type', 'create')
  })
})

function amounts(balances: TokenBalance[] | null | undefined): string[] {
  return (balances ?? []).map(({ uiTokenAmount }) => uiTokenAmount.amount).sort()
}
