import { expect } from 'chai'
import fc from 'fast-check'
import {
  powerDown,
  powerUp,
  Rational,
  rational,
  squareRootUp,
} from '../../packages/sdk/src/methodologies/index.ts'
import { rootDown } from '../../packages/sdk/src/methodologies/rational.ts'

const anyRational = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 9n))
  .map(([numerator, denominator]) => Rational.of(numerator, denominator))

describe('methodologies: exact numbers', () => {
  it('add, subtract, multiply and divide without loss', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(a.plus(b).minus(b).compare(a)).to.equal(0)
        if (b.numerator !== 0n) expect(a.times(b).over(b).compare(a)).to.equal(0)
      }),
    )
    expect(rational('0.1').plus(rational('0.2')).toDecimal(30)).to.equal('0.3')
    expect(() => rational('1').over(rational('0'))).to.throw(/other than zero/)
    expect(() => rational('1e3')).to.throw(/not "1e3"/)
  })

  it('are cut off and never rounded up', () => {
    expect(rational('1.9999').toDecimal(2)).to.equal('1.99')
    expect(rational('-1.991').toDecimal(2)).to.equal('-2')
    expect(Rational.of(2n, 3n).floorTo(3).toDecimal(9)).to.equal('0.666')
    expect(Rational.of(-1n, 2n).floor()).to.equal(-1n)
    expect(rational('120').toDecimal(0)).to.equal('120')
  })

  it('have the greatest whole root that is not above the root', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 60n), fc.bigInt(2n, 125n), (value, degree) => {
        const root = rootDown(value, degree)
        expect(root ** degree <= value).to.equal(true)
        expect((root + 1n) ** degree > value).to.equal(true)
      }),
    )
  })

  it('have powers that enclose the true value by one unit of the last decimal', () => {
    expect(powerDown(rational('2'), rational('0.5'), 20).toDecimal(20)).to.equal('1.4142135623730950488')
    expect(squareRootUp(rational('2'), 3).toDecimal(3)).to.equal('1.415')
    expect(squareRootUp(rational('2.25'), 3).toDecimal(3)).to.equal('1.5')
    expect(squareRootUp(rational('0'), 3).toDecimal(3)).to.equal('0')
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 9n), (thousandths) => {
        const base = Rational.of(thousandths, 1000n)
        const [down, up] = [powerDown, powerUp].map((power) => power(base, rational('0.976'), 6))
        if (down === undefined || up === undefined) throw new Error('no power')
        const expected = (Number(thousandths) / 1000) ** 0.976
        expect(
          up
            .minus(down)
            .times(Rational.of(10n ** 6n))
            .floor() <= 1n,
        ).to.equal(true)
        expect(Number(down.toDecimal(6))).to.be.closeTo(expected, 1e-5 + expected * 1e-9)
      }),
    )
  })
})
