import { expect } from 'chai'
import { PublicKey } from '@solana/web3.js'
import * as attacks from '../support/attacks.ts'
import type { Chain } from '../support/chain.ts'
import { expectRefused, land, type Call } from '../support/expect.ts'
import { IDL } from '../support/idl.ts'
import { stage, type Stage, type Twin } from '../support/stage.ts'
import { CASES, FURTHER, LEFT_OUT, REPLAYS, type Case } from './cases/index.ts'

/** The runtime's names for an account that another program owns or that is of another kind. */
const NOT_OURS = ['IllegalOwner', 'InvalidAccountOwner', 'UninitializedAccount']
const WRONG_KIND = ['InvalidAccountData', 'VersionUnknown']
const TOO_SHORT = ['AccountDataTooSmall', 'InvalidAccountData', 'UninitializedAccount', 'VersionUnknown']

describe('attacks on every account of every instruction', () => {
  let set: Stage
  before(() => {
    set = stage()
  })

  function staged(name: string): [Chain, Call] {
    const found = set.calls.get(name)
    if (found === undefined) throw new Error(`Stage a valid call of ${name}`)
    return [found.chain, found.call]
  }

  const twinOf = (name: string, twin: Twin): PublicKey =>
    set.calls.get(name)?.twins?.[twin] ?? set.twins[twin]

  it('has a line for every account of every instruction', () => {
    const named = Object.fromEntries(
      IDL.instructions.map(({ name, accounts }) => [name, accounts.map((a) => a.name)]),
    )
    const cases = Object.fromEntries(Object.entries(CASES).map(([name, rows]) => [name, Object.keys(rows)]))
    expect(cases).to.deep.equal(named)
    expect(Object.keys(REPLAYS)).to.have.members(Object.keys(named))
  })

  it('leaves each optional account out, or says why the staged call names none', () => {
    const optional = IDL.instructions.flatMap(({ name, accounts }) =>
      accounts.filter((account) => account.optional === true).map((account) => `${name}.${account.name}`),
    )
    const left = Object.entries(LEFT_OUT).flatMap(([name, rows]) =>
      Object.keys(rows).map((account) => `${name}.${account}`),
    )
    const absent = Object.entries(CASES).flatMap(([name, rows]) =>
      Object.entries(rows).flatMap(([account, row]) => (row.is === 'absent' ? [`${name}.${account}`] : [])),
    )
    expect([...left, ...absent]).to.have.members(optional)
  })

  for (const { name, accounts } of IDL.instructions) {
    describe(name, () => {
      it('refuses a further account and one too few', () => {
        const [chain, call] = staged(name)
        attacks.unusedAccount(chain, call, FURTHER[name]?.errors ?? 'UnexpectedAccounts')
        attacks.tooFewAccounts(chain, call, accounts.length)
      })

      for (const { name: account, writable = false } of accounts) {
        const row = CASES[name]?.[account]
        if (row !== undefined && row.is !== 'absent') describeAccount(name, account, row, writable)
      }

      for (const [account, row] of Object.entries(LEFT_OUT[name] ?? {})) {
        if (!('error' in row)) continue
        it(`${account}: refuses that it is left out (${row.error})`, () => {
          const [chain, call] = staged(name)
          attacks.leftOut(chain, call, account, row.error)
        })
      }

      const written = accounts.filter((account) => account.writable === true).map((account) => account.name)
      for (const [index, first] of written.entries()) {
        for (const second of written.slice(index + 1)) {
          it(`refuses ${first} in the place of ${second}`, () => {
            const [chain, call] = staged(name)
            attacks.duplicate(chain, call, second, first, DUPLICATE)
          })
        }
      }
    })
  }

  function describeAccount(name: string, account: string, row: Case, writable: boolean): void {
    const test = (attack: string, run: (chain: Chain, call: Call) => void) =>
      it(`${account}: refuses ${attack}`, () => run(...staged(name)))
    if (row.is === 'signer') {
      test('a missing signature', (chain, call) => attacks.missingSigner(chain, call, account))
    }
    if (row.is === 'signer' && 'error' in row) {
      test('another signer', (chain, call) => attacks.anotherSigner(chain, call, account, row.error))
    }
    if (row.is === 'state') describeState(test, account, row)
    if ('twin' in row) {
      test(`another one (${row.error})`, (chain, call) =>
        attacks.swapped(chain, call, account, twinOf(name, row.twin), row.error))
    }
    if (row.is === 'token') {
      test('the same bytes owned by another program', (chain, call) =>
        attacks.wrongOwner(chain, call, account, [...NOT_OURS, 'IncorrectProgramId', 'TokenProgramUnknown']))
    }
    if (row.is === 'created') {
      test('another address', (chain, call) =>
        attacks.swapped(chain, call, account, set.twins.address, 'InvalidSeeds'))
    }
    if (row.is === 'program' && 'error' in row) {
      test('another program', (chain, call) => attacks.swapped(chain, call, account, MEMO_PROGRAM, row.error))
    }
    if (writable)
      test('a read-only place', (chain, call) => attacks.readOnly(chain, call, account, READ_ONLY))
  }

  function describeState(
    test: (attack: string, run: (chain: Chain, call: Call) => void) => void,
    account: string,
    row: { type: string },
  ): void {
    test('the same bytes owned by another program', (chain, call) =>
      attacks.wrongOwner(chain, call, account, NOT_OURS))
    test('every other type of account', (chain, call) =>
      attacks.typeCosplay(chain, call, account, row.type, WRONG_KIND))
    test('a zeroed discriminator', (chain, call) =>
      attacks.zeroedDiscriminator(chain, call, account, WRONG_KIND))
    test('an account that is too short', (chain, call) =>
      attacks.undersized(chain, call, account, row.type, TOO_SHORT))
  }
})

describe('every call of the attacks, unbroken', () => {
  const set = stage()
  for (const [name, { chain, call }] of set.calls) {
    const replay = REPLAYS[name]
    it(`${name} lands, and again: ${replay !== undefined && 'error' in replay ? replay.error : 'lands'}`, () => {
      land(chain, call)
      if (replay !== undefined && 'error' in replay) expectRefused(chain, call, replay.error)
      else land(chain, call)
    })
  }
})

const DUPLICATE = [
  'Custom:2040',
  'InvalidSeeds',
  'AccountInUse',
  'InvalidAccountData',
  'IllegalOwner',
  'UninitializedAccount',
  'AccountDataTooSmall',
  'MissingRequiredSignature',
  // Both may be the payer of rent, whose address is compared.
  'DepositDestinationMismatch',
]
/** The framework's refusal of a place that must be writable; for a payer it is the one of a signer. */
const READ_ONLY = ['Custom:2000', 'MissingRequiredSignature', 'PrivilegeEscalation']
/** A program that stands on every chain and has no part here. */
const MEMO_PROGRAM = new PublicKey('MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr')
