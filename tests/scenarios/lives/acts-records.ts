import { expect } from 'chai'
import { PublicKey } from '@solana/web3.js'
import { concernAddress, vouchAddress } from '../../../packages/sdk/src/pdas.ts'
import * as calls from '../../support/calls/records.ts'
import { at } from '../../support/model-registry.ts'
import { read, text } from '../../support/read.ts'
import { by, type Life } from './life.ts'

/** What becomes of records, of words for them, and of concerns. */
export const RECORD_ACTS: [number, (life: Life) => void][] = [
  [7, anchor],
  [12, supersede],
  [5, vouch],
  [3, withdraw],
  [3, file],
  [3, answer],
]

/** The input of a record, by a wallet, an organization or the council; the key that signs is put in afterwards. */
function inputOf(
  life: Life,
  { document, issuer, kind }: Pick<Life['records']['records'][number], 'document' | 'issuer' | 'kind'>,
) {
  const outsider = life.chain.actors.outsider
  const organization =
    typeof issuer === 'string'
      ? { address: new PublicKey(issuer), code: '', authority: outsider }
      : at(life.organizations, issuer)
  return { document, kind, actor: outsider, organization }
}

function speaker(life: Life, issuer: string | number): string {
  return typeof issuer === 'string' ? issuer : at(life.registry.organizations, issuer).authority
}

function anchor(life: Life): void {
  const { records, chance } = life
  const wallet = chance.percent(40)
  const issuer = wallet
    ? text(chance.pick(life.wallets).publicKey)
    : chance.between(0, life.organizations.length - 1)
  const document = `life document ${chance.percent(5) ? chance.between(1, 300) : life.fresh()}`
  const kind = chance.pick(['report', 'contract', 'statement'] as const)
  const actor = wallet || chance.percent(94) ? speaker(life, issuer) : life.stranger
  const foreseen = records.anchor(actor, issuer, document, kind)
  const input = inputOf(life, { document, issuer, kind })
  if (!life.send('anchor_record', by(calls.anchorRecord(life.chain, input), 'actor', actor), foreseen)) return
  const number = records.records.length - 1
  const address = calls.recordOf(input)
  life.watch(address, () => {
    const { supersedes, supersededBy, vouches } = at(records.records, number)
    const named = (row: number | null) =>
      row === null ? null : text(calls.recordOf(inputOf(life, at(records.records, row))))
    const standing = [...vouches.values()].filter((stands) => stands).length
    const expected = { supersedes: named(supersedes), supersededBy: named(supersededBy), vouches: standing }
    expect(read(life.chain, 'Record', address)).to.include(expected)
  })
}

function supersede(life: Life): void {
  const { records, chance } = life
  const earlier = chance.index(records.records, (row) => row.supersededBy === null)
  if (earlier === null) return
  const { issuer, kind } = at(records.records, earlier)
  const fits = (row: { issuer: string | number; kind: string; supersedes: number | null }, index: number) =>
    index > earlier && row.issuer === issuer && row.kind === kind && row.supersedes === null
  const later = chance.index(records.records, fits)
  if (later === null || later === earlier) return
  const actor = life.mostly(speaker(life, issuer))
  const foreseen = records.supersede(actor, earlier, later)
  const [old, next] = [inputOf(life, at(records.records, earlier)), inputOf(life, at(records.records, later))]
  life.send('supersede_record', by(calls.supersedeRecord(old, next), 'actor', actor), foreseen)
}

function vouch(life: Life): void {
  const { records, chance } = life
  const index = chance.index(records.records)
  if (index === null) return
  const organization = chance.between(0, life.organizations.length - 1)
  const actor = life.authorityOf(organization)
  const foreseen = records.vouch(actor, organization, index)
  const record = calls.recordOf(inputOf(life, at(records.records, index)))
  const call = calls.vouchRecord(life.chain, record, at(life.organizations, organization))
  if (!life.send('vouch_record', by(call, 'authority', actor), foreseen)) return
  const address = vouchAddress(record, at(life.organizations, organization).address)
  life.watch(address, () => {
    const withdrawn = at(records.records, index).vouches.get(organization) === false
    expect(read(life.chain, 'Vouch', address)).to.include({ withdrawn })
  })
}

function withdraw(life: Life): void {
  const { records, chance } = life
  const index = chance.index(records.records, (row) => [...row.vouches.values()].includes(true))
  if (index === null) return
  const [organization] = [...at(records.records, index).vouches.keys()].toSorted(() =>
    chance.percent(50) ? 1 : -1,
  )
  if (organization === undefined) return
  const actor = life.authorityOf(organization)
  const foreseen = records.withdrawVouch(actor, organization, index)
  const record = calls.recordOf(inputOf(life, at(records.records, index)))
  const call = calls.withdrawVouch(record, at(life.organizations, organization))
  life.send('withdraw_vouch', by(call, 'authority', actor), foreseen)
}

function file(life: Life): void {
  const organization = life.chance.between(0, life.founders - 1)
  const id = life.concernIds.length + 1
  const actor = life.authorityOf(organization)
  const foreseen = life.records.fileConcern(actor, organization)
  const input = { organization: at(life.organizations, organization), id }
  if (!life.send('file_concern', by(calls.fileConcern(life.chain, input), 'authority', actor), foreseen))
    return
  life.concernIds.push(id)
  const address = concernAddress(input.organization.address, id)
  const number = life.records.concerns.length - 1
  life.watch(address, () => {
    const { status } = at(life.records.concerns, number)
    expect(read(life.chain, 'Concern', address)).to.include({ status })
  })
}

function answer(life: Life): void {
  const { records, chance } = life
  const index = chance.index(records.concerns, (row) => row.status === 'open')
  if (index === null) return
  const { organization } = at(records.concerns, index)
  const status = chance.pick(['answered', 'answered', 'closed'] as const)
  const actor = life.authorityOf(organization)
  const foreseen = records.answerConcern(actor, index, status)
  const input = { organization: at(life.organizations, organization), id: at(life.concernIds, index) }
  life.send('answer_concern', by(calls.answerConcern(input, status), 'authority', actor), foreseen)
}
