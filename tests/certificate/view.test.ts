import { expect } from 'chai'
import {
  type CertificateFacts,
  certificateText,
  certificateView,
  type RowKey,
  withoutIsolates,
} from '../../packages/sdk/src/certificate/index.ts'
import { factsWith, NAMES } from './support/facts.ts'

const SITE = 'https://groundtruth.example/'

const rowOf = (facts: CertificateFacts, key: RowKey): string | undefined => {
  const text = certificateView(facts, SITE).rows.find((row) => row.key === key)?.text
  return text === undefined ? undefined : withoutIsolates(text)
}

describe("a certificate's words and digits", () => {
  it('are numbered by batch code and first serial, and lead to the page by the account', () => {
    const view = certificateView(factsWith(), SITE)
    expect(view.number).to.equal('SUN-DEV-1-2026-2-601')
    expect(view.url).to.equal(`https://groundtruth.example/retirements/${'R'.repeat(43)}`)
    expect(withoutIsolates(view.sentence)).to.equal(
      '1.500 t CO2e were retired for Night School on 21 Sep 2026.',
    )
  })

  const cases: [rule: string, facts: CertificateFacts, key: RowKey, text: string | undefined][] = [
    ['the amount has every decimal and its unit', factsWith(), 'amount', '1.500 t CO2e'],
    [
      'an amount of one base unit is not rounded away',
      factsWith({ retirement: { amount: '1' } }),
      'amount',
      '0.001 t CO2e',
    ],
    [
      'the largest amount keeps every digit',
      factsWith({ retirement: { amount: '18446744073709551615', firstSerial: '1' } }),
      'amount',
      '18,446,744,073,709,551.615 t CO2e',
    ],
    ['another unit is written as on chain', factsWith({ batch: { unit: 'BIO' } }), 'amount', '1.500 BIO'],
    ['serials are a range with both ends', factsWith(), 'serials', '601 to 2,100'],
    ['a period shows its last day', factsWith(), 'period', '1 Jan 2026 to 31 Dec 2026'],
    [
      'no period, no row',
      factsWith({ retirement: { periodStart: null, periodEnd: null } }),
      'period',
      undefined,
    ],
    ['the moment is in UTC', factsWith(), 'retired', '21 Sep 2026, 10:05 UTC'],
    [
      'the holder is named as such',
      factsWith({ retirement: { beneficiaryKind: 'holder', beneficiary: null } }),
      'beneficiary',
      'the holder itself',
    ],
    [
      'a hash is called a salted hash',
      factsWith({ retirement: { beneficiaryKind: 'hash', beneficiary: 'ab'.repeat(32) } }),
      'beneficiary',
      'a beneficiary known by a salted hash',
    ],
    [
      'and the hash itself is there',
      factsWith({ retirement: { beneficiaryKind: 'hash', beneficiary: 'ab'.repeat(32) } }),
      'hash',
      'ab'.repeat(32),
    ],
    ['a name has no row for a hash', factsWith(), 'hash', undefined],
    [
      'a country that was not stated is said to be that',
      factsWith({ retirement: { country: null } }),
      'country',
      'not stated',
    ],
    [
      'the proposal whose money paid is named, with its part as declared',
      factsWith(),
      'proposal',
      '4 % by a community fund’s proposal “New pumps”, as the report declares',
    ],
    [
      'a proposal whose document nobody has is named by its address',
      factsWith({ claim: { proposals: [{ address: 'F'.repeat(43), name: null, bps: 1_250 }] } }),
      'proposal',
      `12.5 % by a community fund’s proposal “${'F'.repeat(43)}”, as the report declares`,
    ],
    ['no fund, no row', factsWith({ claim: { proposals: [] } }), 'proposal', undefined],
    [
      'without a letter the credits are not for use abroad',
      factsWith(),
      'international',
      'not authorized for international use',
    ],
    [
      'with one, the authority is named',
      factsWith({ batch: { authorizedBy: { address: 'A', code: 'KE-ENV' } } }),
      'international',
      'authorized for international use by KE-ENV',
    ],
    [
      'and what it reported as adjusted, with every decimal',
      factsWith({ batch: { authorizedBy: { address: 'A', code: 'KE-ENV' }, adjusted: '1200005' } }),
      'international',
      'authorized for international use by KE-ENV, which reported 1,200.005 t CO2e of the batch as adjusted',
    ],
    [
      'a project without a file is known by its code',
      factsWith({ project: { name: null } }),
      'project',
      'SUN-DEV-1',
    ],
    ['a project with one by its name and code', factsWith(), 'project', 'Village Solar (SUN-DEV-1)'],
    [
      'verifiers are counted',
      factsWith(),
      'verifiers',
      '2 organizations that are independent of the project',
    ],
    [
      'one verifier is one',
      factsWith({ claim: { verifiers: 1 } }),
      'verifiers',
      '1 organization that is independent of the project',
    ],
    [
      'a transaction that a node no longer has is left out',
      factsWith({ retirement: { signature: null } }),
      'signature',
      undefined,
    ],
  ]
  for (const [rule, facts, key, text] of cases) {
    it(rule, () => expect(rowOf(facts, key)).to.equal(text))
  }

  it("tell the batch's status on that day and today's, and warn where it is not active any more", () => {
    for (const status of ['suspended', 'reversed', 'invalidated'] as const) {
      const facts = factsWith({ batch: { status } })
      expect(rowOf(facts, 'statusThen')).to.equal('active')
      expect(rowOf(facts, 'statusNow')).to.equal(status)
      expect(certificateView(facts, SITE).warning).to.contain('SUN-DEV-1-2026-2')
    }
    expect(certificateView(factsWith(), SITE).warning).to.equal(null)
    const now = certificateView(factsWith(), SITE).rows.find(({ key }) => key === 'statusNow')
    expect(now?.label).to.equal('Batch on 1 Nov 2026')
  })

  it('say on every chain but the main one that this may be a sample', () => {
    expect(certificateView(factsWith(), SITE).note).to.contain('take this as a sample')
    const main = factsWith({ chain: { genesisHash: '5eykt4UsFv8P8NJdTREpY1vzqKqZKvdpKuc147dw2N9d' } })
    expect(certificateView(main, SITE).note).to.equal(null)
  })

  for (const [kind, name] of Object.entries(NAMES)) {
    it(`keep a name as it was written: ${kind}`, () => {
      expect(Buffer.byteLength(name), 'bytes').to.be.at.most(64)
      const facts = factsWith({ retirement: { beneficiary: name } })
      expect(rowOf(facts, 'beneficiary')).to.equal(name.normalize('NFC'))
      const view = certificateView(facts, SITE)
      expect(view.sentence).to.contain(`\u2068${name.normalize('NFC')}\u2069`)
      expect(certificateText(view)).to.include(
        `1.500 t CO2e were retired for ${name.normalize('NFC')} on 21 Sep 2026.`,
      )
    })
  }

  it('show marks that would hide letters or turn their order, instead of obeying them', () => {
    const shown = (name: string) => rowOf(factsWith({ retirement: { beneficiary: name } }), 'beneficiary')
    expect(shown('Bank\u202eknaB')).to.equal('Bank�knaB')
    expect(shown('A\u2069B\u2066C')).to.equal('A�B�C')
    expect(shown('two\nlines\u0000')).to.equal('two�lines�')
    expect(shown('no\u200bspace\ufeff')).to.equal('no�space�')
    expect(shown('می\u200cخواهم')).to.equal('می\u200cخواهم')
  })

  it('do not read a name as a pattern to fill', () => {
    expect(rowOf(factsWith({ retirement: { beneficiary: '{date} {amount}' } }), 'beneficiary')).to.equal(
      '{date} {amount}',
    )
  })

  it('tell how to check it without the site: chain, account, program, fields, transaction, command', () => {
    const steps = certificateView(factsWith(), SITE).check.join(' ')
    for (const part of ['G', 'R', 'Q', 'B', 'M']) expect(steps).to.contain(part.repeat(43))
    expect(steps).to.contain('amount 1500, first serial 601')
    expect(steps).to.contain('5'.repeat(88))
    expect(steps).to.contain(`npx groundtruth retirement certificate ${'R'.repeat(43)}`)
  })
})
