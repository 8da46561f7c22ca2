import { expect } from 'chai'
import fc from 'fast-check'
import {
  AmountError,
  formatAmount,
  formatMoney,
  formatTonnes,
  MAX_AMOUNT,
  parseAmount,
  toDecimalString,
} from '../../packages/sdk/src/amounts.ts'

describe('amounts', () => {
  const shown: [string, string, string][] = [
    ['groups the digits and keeps all decimals', formatAmount(1234567890n, 6), '1,234.567890'],
    ['shows an amount below one with a zero before the point', formatAmount(5n, 3), '0.005'],
    ['shows no point without decimals', formatAmount(1000n, 0), '1,000'],
    ['drops zeros at the end down to the least decimals', formatMoney(25_000_000n, 6), '25.00'],
    ['keeps every digit that is not zero', formatMoney(182_400_123_450n, 6), '182,400.12345'],
    ['cuts and never rounds up', formatAmount(1_999_999n, 6, { maxDecimals: 2 }), '1.99'],
    ['shows kilograms as tonnes with three decimals', formatTonnes(3_070_025n), '3,070.025'],
    ['writes files without groups', toDecimalString(3_070_025n, 3), '3070.025'],
    ['shows an outflow with a minus', formatMoney(-1_234_500_000n, 6), '-1,234.50'],
    ['shows no minus where only zeros are left', formatAmount(-4n, 6, { maxDecimals: 2 }), '0.00'],
    ['is exact beyond what a float holds', formatAmount(MAX_AMOUNT, 6), '18,446,744,073,709.551615'],
  ]
  for (const [rule, actual, expected] of shown) it(rule, () => expect(actual).to.equal(expected))

  it('reads grouped and plain text alike', () => {
    expect(parseAmount(' 1,234.5 ', 6)).to.equal(1_234_500_000n)
    expect(parseAmount('1234.50', 6)).to.equal(1_234_500_000n)
    expect(parseAmount('007', 0)).to.equal(7n)
  })

  const refused: [string, string, number, RegExp][] = [
    ['nothing', '  ', 6, /Enter an amount, for example 25/],
    ['a negative amount', '-3', 6, /above zero/],
    ['a comma as the decimal sign, and says what to write', '12,5', 6, /for example 12\.5/],
    ['words', 'ten', 6, /in digits/],
    ['an exponent', '1e6', 6, /in digits/],
    ['a broken group', '1,2345', 6, /not clear/],
    ['a point without decimals', '1.', 6, /in digits/],
    ['more decimals than the token has', '1.2345', 3, /at most 3 decimals/],
    ['decimals of a token without', '1.5', 0, /whole number/],
    ['more than an account can hold', '18446744073709.551616', 6, /at most 18,446,744,073,709\.551615/],
  ]
  for (const [what, text, decimals, reason] of refused) {
    it(`refuses ${what}`, () => expect(() => parseAmount(text, decimals)).to.throw(AmountError, reason))
  }

  it('reads back every amount that it writes', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, MAX_AMOUNT), fc.integer({ min: 0, max: 12 }), (base, decimals) => {
        expect(parseAmount(formatAmount(base, decimals), decimals)).to.equal(base)
        expect(parseAmount(formatAmount(base, decimals, { minDecimals: 0 }), decimals)).to.equal(base)
        expect(parseAmount(toDecimalString(base, decimals), decimals)).to.equal(base)
      }),
    )
  })
})
