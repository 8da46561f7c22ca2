import { readdir, readFile } from 'node:fs/promises'
import { BN } from '@coral-xyz/anchor'
import { Keypair, PublicKey, SystemProgram } from '@solana/web3.js'
import { ASSOCIATED_TOKEN_PROGRAM_ID, getAssociatedTokenAddressSync } from '@solana/spl-token'
import { expect } from 'chai'
import { BITS, ENUMS } from '../../packages/sdk/src/enums.ts'
import { accountPlaces, type InstructionName } from '../../packages/sdk/src/instructions/index.ts'
import * as sdk from '../../packages/sdk/src/instructions/index.ts'
import { INSTRUCTIONS, PROGRAM_ADDRESS } from '../../packages/sdk/src/layout/program-layout.ts'
import * as pdas from '../../packages/sdk/src/pdas.ts'
import { coder, IDL } from '../../packages/sdk/src/program.ts'
import { RULES } from '../support/calls/fund.ts'
import { type Flow, playFlow } from './sdk/flow.ts'

const key = () => Keypair.generate().publicKey
const root = 'ab'.repeat(32)
const bytes = (hex: string) => [...Buffer.from(hex, 'hex')]
const ascii = (text: string, size: number) => [...Buffer.alloc(size, 0).fill(text, 0, text.length)]
const zeros = (count: number) => Array.from({ length: count }, () => PublicKey.default)

describe('SDK: instructions', () => {
  it('writes every field of every argument as Anchor does', () => {
    const [steward, organization, person, project, methodology, first, second] = [
      key(),
      key(),
      key(),
      key(),
      key(),
      key(),
      key(),
    ]
    const encode = (name: string, args: object) => coder().instruction.encode(name, args).toString('hex')
    const data = (instruction: { data: Buffer }) => instruction.data.toString('hex')
    expect(
      data(
        sdk.accreditVerifier({
          steward,
          organization,
          person,
          validFrom: 5,
          validUntil: 2n ** 40n,
          credentialHash: root,
          scope: [first, second],
        }),
      ),
    ).to.equal(
      encode('accreditVerifier', {
        args: {
          validFrom: new BN(5),
          validUntil: new BN('1099511627776'),
          credentialHash: bytes(root),
          scopeLength: 2,
          scope: [first, second, ...zeros(6)],
        },
      }),
    )
    expect(
      data(
        sdk.createFund({
          creator: steward,
          id: 4_000_000_000,
          mint: first,
          manager: first,
          guardian: second,
          depositDestination: person,
          rules: RULES,
          profileHash: root,
        }),
      ),
    ).to.equal(
      encode('createFund', {
        id: 4_000_000_000,
        args: {
          manager: first,
          guardian: second,
          depositDestination: person,
          profileHash: bytes(root),
          rules: {
            ...Object.fromEntries(
              Object.entries(RULES).map(([name, value]) => [
                name,
                typeof value === 'bigint' ? new BN(String(value)) : value,
              ]),
            ),
            voteWeight: 1,
            padding: [0, 0, 0, 0, 0, 0],
          },
        },
      }),
    )
    expect(
      data(
        sdk.submitClaim({
          owner: person,
          project,
          organization,
          methodology,
          id: 7,
          evidenceRoot: root,
          periodStart: 1,
          periodEnd: 2,
          quantity: 2n ** 64n - 1n,
          proposals: [first],
          proposalBps: [2_500],
        }),
      ),
    ).to.equal(
      encode('submitClaim', {
        id: 7,
        evidenceRoot: bytes(root),
        args: {
          periodStart: new BN(1),
          periodEnd: new BN(2),
          quantity: new BN('18446744073709551615'),
          fundingHash: bytes('00'.repeat(32)),
          proposalCount: 1,
          proposals: [first, ...zeros(3)],
          proposalBps: [2_500, 0, 0, 0],
          otherFundingBps: 7_500,
        },
      }),
    )
    expect(
      data(
        sdk.retire({
          holder: person,
          batch: project,
          id: 9n,
          amount: 3n,
          purpose: 'compliance',
          country: 'KE',
          beneficiary: { kind: 'name', name: 'Ünal' },
          period: { start: 1, end: 2 },
        }),
      ),
    ).to.equal(
      encode('retire', {
        id: new BN(9),
        args: {
          amount: new BN(3),
          purpose: 2,
          country: ascii('KE', 2),
          beneficiaryKind: 1,
          beneficiary: [...Buffer.alloc(64).fill('Ünal', 0, 5)],
          periodStart: new BN(1),
          periodEnd: new BN(2),
        },
      }),
    )
    expect(
      data(
        sdk.registerOrganization({
          steward,
          code: 'SUNCO',
          kinds: ['developer', 'payee'],
          jurisdiction: 'IN-GJ',
          authority: person,
          profileHash: root,
        }),
      ),
    ).to.equal(
      encode('registerOrganization', {
        code: ascii('SUNCO', 8),
        args: { kinds: 10, jurisdiction: ascii('IN-GJ', 8), authority: person, profileHash: bytes(root) },
      }),
    )
    expect(
      data(sdk.setFundPause({ actor: person, fund: project, paused: ['contributions', 'payments'] })),
    ).to.equal(encode('setFundPause', { paused: 5 }))
  })

  describe('in a real flow', () => {
    let flow: Flow
    before(() => {
      flow = playFlow()
    })
    const calls = () =>
      [...flow.landed, ...flow.staged.landed].flatMap(({ transaction }) =>
        transaction.instructions.filter(({ programId }) => programId.toBase58() === PROGRAM_ADDRESS),
      )

    it('writes bytes that Anchor decodes and writes again unchanged', () => {
      const seen = new Set<string>()
      for (const { data } of calls()) {
        const decoded = coder().instruction.decode(data)
        if (decoded === null) throw new Error('Anchor does not know the instruction')
        expect(coder().instruction.encode(decoded.name, decoded.data)).to.deep.equal(data)
        seen.add(decoded.name)
      }
      expect(Object.keys(INSTRUCTIONS).filter((name) => !seen.has(name))).to.deep.equal([])
    })

    it('names the accounts in the order and with the rights of the IDL', () => {
      for (const { data, keys } of calls()) {
        const name = coder().instruction.decode(data)?.name
        const accounts: Array<{ name: string; writable?: boolean; signer?: boolean; optional?: boolean }> =
          IDL.instructions.find((instruction) => instruction.name === name)?.accounts ?? []
        // One that is left out neither signs nor is written: the program's address stands in its place.
        const leftOut = (place: number) => keys[place]?.pubkey.toBase58() === PROGRAM_ADDRESS
        const rights = accounts.map(({ signer = false, writable = false, optional = false }, place) =>
          optional && leftOut(place) ? [false, false] : [signer, writable],
        )
        const given = keys.slice(0, accounts.length)
        expect(
          given.map(({ isSigner, isWritable }) => [isSigner, isWritable]),
          name,
        ).to.deep.equal(rights)
      }
    })
  })

  it('tells the place of every account', () => {
    for (const instruction of IDL.instructions) {
      const places = accountPlaces(instruction.name as InstructionName)
      expect(places.map(({ name }) => name)).to.deep.equal(instruction.accounts.map(({ name }) => name))
    }
    expect(accountPlaces('openPool').find(({ name }) => name === 'projectAccount')?.optional).to.equal(true)
  })

  it('puts the program in the place of a project that is left out', () => {
    const pool = { manager: key(), fund: key(), mint: key(), tokenProgram: key() }
    const project = key()
    const placeOf = (named: PublicKey | null) =>
      sdk.openPool({ ...pool, project: named }).keys[3]?.pubkey.toBase58()
    expect(placeOf(null)).to.equal(PROGRAM_ADDRESS)
    expect(placeOf(project)).to.equal(project.toBase58())
  })

  it('derives the token accounts that spl-token derives', () => {
    const [owner, mint] = [key(), key()]
    const expected = getAssociatedTokenAddressSync(mint, owner, true, pdas.TOKEN_2022_PROGRAM_ID)
    expect(pdas.associatedTokenAddress(owner, mint, pdas.TOKEN_2022_PROGRAM_ID).equals(expected)).to.equal(
      true,
    )
    const create = sdk.createTokenAccount({
      payer: owner,
      owner,
      mint,
      tokenProgram: pdas.TOKEN_2022_PROGRAM_ID,
    })
    expect(create.programId.equals(ASSOCIATED_TOKEN_PROGRAM_ID)).to.equal(true)
    expect(create.keys[4]?.pubkey.equals(SystemProgram.programId)).to.equal(true)
  })

  it('refuses values that do not fit, naming the argument', () => {
    const some = { wallet: key(), fund: key(), pool: key(), mint: key(), tokenProgram: key() }
    expect(() => sdk.contribute({ ...some, amount: 2n ** 64n })).to.throw(RangeError, 'amount: Give a bigint')
    expect(() => sdk.contribute({ ...some, amount: -1n })).to.throw(RangeError, 'amount')
    const scope = Array.from({ length: 9 }, key)
    const accreditation = { steward: key(), organization: key(), person: key(), validFrom: 0, validUntil: 1 }
    expect(() => sdk.accreditVerifier({ ...accreditation, credentialHash: root, scope })).to.throw(
      'at most 8 rows',
    )
    expect(() => sdk.accreditVerifier({ ...accreditation, credentialHash: 'abc', scope: [] })).to.throw(
      'credentialHash',
    )
    expect(() => pdas.organizationAddress('TOO-LONG-A-CODE')).to.throw('at most 8 letters')
    expect(() => pdas.projectAddress(key(), -1)).to.throw(RangeError)
  })

  it('gives names to exactly the values of the Rust sources', async () => {
    const folder = new URL('../../programs/groundtruth/src/state/', import.meta.url)
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.rs'))
    const files = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')))
    const renamed: Record<string, string> = {
      ...{ purpose: 'retirementPurpose', pause: 'registryPause', motion_account: 'motionAccountFlag' },
    }
    const found = files.flatMap((source) =>
      [...source.matchAll(/pub mod (\w+) \{([^}]*)\}/g)].map(([, name = '', body = '']) => {
        const values = [...body.matchAll(/pub const (\w+): \w+ = (\d+)(?: << (\d+))?;/g)].map(
          ([, word = '', value, shift]) => [
            String(Number(value) << Number(shift ?? 0)),
            word.toLowerCase().replaceAll('_', '-'),
          ],
        )
        const camel = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
        return [renamed[name] ?? camel, Object.fromEntries(values)]
      }),
    )
    expect(Object.fromEntries(found)).to.deep.equal({ ...ENUMS, ...BITS })
  })
})
