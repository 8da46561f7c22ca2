import { expect } from 'chai'
import { ExtensionType } from '@solana/spl-token'
import { Keypair } from '@solana/web3.js'
import { listedMintAddress } from '../../../packages/sdk/src/pdas.ts'
import { listMint } from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { describedMint, mintWith, REFUSED_EXTENSIONS } from '../../support/extensions.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import {
  createMint,
  giveMoney,
  TOKEN_2022_PROGRAM_ID,
  TOKEN_PROGRAM_ID,
  type TestMint,
} from '../../support/tokens.ts'
import { World } from '../../support/world.ts'

describe('list_mint', () => {
  const world = new World()
  const { chain } = world
  before(() => world.registry())

  function expectListed(money: TestMint, freezable: boolean): void {
    const landed = land(chain, listMint(chain, money.mint))
    const address = listedMintAddress(money.mint)
    const shared = {
      version: 1,
      mint: text(money.mint),
      tokenProgram: text(money.program),
      decimals: money.decimals,
      freezable,
    }
    expect(withoutBump(read(chain, 'ListedMint', address))).to.deep.equal({
      ...shared,
      listedAt: chain.now,
      sequence: 1n,
      payer: text(chain.actors.payer.publicKey),
    })
    expect(eventOf(landed, 'MintListed')).to.deep.equal({
      ...shared,
      at: chain.now,
      listedMint: text(address),
      listedMintSequence: 1n,
      steward: text(chain.actors.steward.publicKey),
    })
  }

  it('lists a mint of SPL Token', () => expectListed(createMint(chain, { decimals: 2 }), false))

  it('lists a mint that its issuer can freeze, and says so', () => {
    expectListed(createMint(chain, { freezable: true }), true)
  })

  it('lists a plain mint of Token-2022', () => {
    expectListed(createMint(chain, { program: TOKEN_2022_PROGRAM_ID }), false)
  })

  it('lists a mint of Token-2022 with metadata and groups', () => {
    expectListed(createMint(chain, describedMint(chain)), false)
  })

  for (const name of Object.keys(REFUSED_EXTENSIONS) as (keyof typeof REFUSED_EXTENSIONS)[]) {
    it(`refuses a mint with the extension ${name}`, () => {
      const money = createMint(chain, mintWith(chain, name))
      expectRefused(chain, listMint(chain, money.mint), 'MintExtensionRefused')
    })
  }

  for (const extension of [ExtensionType.ConfidentialTransferMint, 24, 28, 99, 65_535]) {
    it(`refuses a mint with the extension number ${extension}, set up or yet unknown`, () => {
      const money = createMint(chain, { program: TOKEN_2022_PROGRAM_ID })
      const plain = chain.require(money.mint)
      const data = Buffer.alloc(166 + 4 + 8)
      data.set(plain.data)
      data[165] = 1
      data.writeUInt16LE(extension, 166)
      data.writeUInt16LE(8, 168)
      const lamports = Number(chain.svm.minimumBalanceForRentExemption(BigInt(data.length)))
      chain.svm.setAccount(money.mint, { ...plain, data, lamports })
      expectRefused(chain, listMint(chain, money.mint), 'MintExtensionRefused')
    })
  }

  it('refuses a refused extension that hides behind an allowed one', () => {
    const allowed = describedMint(chain)
    const hiding = mintWith(chain, 'permanent delegate')
    const money = createMint(chain, {
      ...allowed,
      freezable: true,
      extensions: [...(allowed.extensions ?? []), ...(hiding.extensions ?? [])],
      before: (mint) => [...(allowed.before?.(mint) ?? []), ...(hiding.before?.(mint) ?? [])],
      after: () => [],
    })
    expectRefused(chain, listMint(chain, money.mint), 'MintExtensionRefused')
  })

  it('refuses what is not a mint', () => {
    const money = createMint(chain)
    const { outsider } = chain.actors
    const account = giveMoney(chain, money, outsider.publicKey, 5n)
    for (const address of [account, outsider.publicKey, Keypair.generate().publicKey]) {
      expectRefused(chain, listMint(chain, address), NOT_A_MINT)
    }
  })

  it('refuses a mint that nobody has initialized', () => {
    for (const owner of [TOKEN_PROGRAM_ID, TOKEN_2022_PROGRAM_ID]) {
      const { publicKey } = Keypair.generate()
      chain.svm.setAccount(publicKey, {
        lamports: 10_000_000,
        data: new Uint8Array(82),
        owner,
        executable: false,
      })
      expectRefused(chain, listMint(chain, publicKey), NOT_A_MINT)
    }
  })

  it('refuses a mint that is listed already', () => {
    const money = world.money()
    expectRefused(chain, listMint(chain, money.mint), 'AccountInUse')
  })

  it('refuses anyone but the steward', () => {
    const { mint } = createMint(chain)
    expectRefused(chain, listMint(chain, mint, chain.actors.outsider), 'NotSteward')
  })
})

/** The framework's own refusals of an account that is not an initialized mint. */
const NOT_A_MINT = [
  'IllegalOwner',
  'InvalidAccountOwner',
  'InvalidAccountData',
  'UninitializedAccount',
  'AccountDataTooSmall',
]
