/**
 * Exact rational numbers over bigint: what a methodology computes with, so that every machine gets the same
 * digits and the only rounding is the one written in the formula.
 */
export class Rational {
  readonly numerator: bigint
  /** Always above zero; both parts have no common factor. */
  readonly denominator: bigint

  private constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator
    this.denominator = denominator
  }

  static of(numerator: bigint, denominator = 1n): Rational {
    if (denominator === 0n) throw new Error('Divide by a number other than zero.')
    const sign = denominator < 0n ? -1n : 1n
    const factor = greatestCommonDivisor(abs(numerator), abs(denominator)) * sign
    return new Rational(numerator / factor, denominator / factor)
  }

  plus(other: Rational): Rational {
    const { numerator: a, denominator: b } = this
    return Rational.of(a * other.denominator + other.numerator * b, b * other.denominator)
  }

  minus(other: Rational): Rational {
    return this.plus(Rational.of(-other.numerator, other.denominator))
  }

  times(other: Rational): Rational {
    return Rational.of(this.numerator * other.numerator, this.denominator * other.denominator)
  }

  over(other: Rational): Rational {
    return Rational.of(this.numerator * other.denominator, this.denominator * other.numerator)
  }

  /** Below zero, zero or above zero as this is below, equal to or above the other. */
  compare(other: Rational): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator
    return difference < 0n ? -1 : difference > 0n ? 1 : 0
  }

  /** The greatest whole number not above this. */
  floor(): bigint {
    const quotient = this.numerator / this.denominator
    return this.numerator < 0n && quotient * this.denominator !== this.numerator ? quotient - 1n : quotient
  }

  /** The greatest number of `decimals` decimals not above this. */
  floorTo(decimals: number): Rational {
    const scale = 10n ** BigInt(decimals)
    return Rational.of(this.times(Rational.of(scale)).floor(), scale)
  }

  /**
   * Decimal text, rounded down to at most `decimals` decimals, zeros at the end dropped. An approximation only
   * where the number has more decimals than that.
   */
  toDecimal(decimals: number): string {
    const scaled = this.times(Rational.of(10n ** BigInt(decimals))).floor()
    const digits = abs(scaled)
      .toString()
      .padStart(decimals + 1, '0')
    const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
    const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text
    return scaled < 0n ? `-${trimmed}` : trimmed
  }
}

export const ZERO = Rational.of(0n)

/** A decimal text such as "0.0673" as the number it says, exactly. */
export function rational(text: string): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) throw new Error(`Write a decimal number such as 0.0673, not "${text}".`)
  const [, sign = '', whole = '', fraction = ''] = match
  const value = BigInt(whole + fraction)
  return Rational.of(sign === '-' ? -value : value, 10n ** BigInt(fraction.length))
}

export function sum(values: readonly Rational[]): Rational {
  return values.reduce((total, value) => total.plus(value), ZERO)
}

/**
 * `base` to the power of `exponent`, both above zero, rounded down to `decimals` decimals: the whole root of a
 * whole number, found by comparing whole numbers, so that the last digit is certain.
 */
export function powerDown(base: Rational, exponent: Rational, decimals: number): Rational {
  if (base.compare(ZERO) <= 0 || exponent.compare(ZERO) <= 0) {
    throw new Error('Give a base and an exponent above zero.')
  }
  const { numerator: power, denominator: root } = exponent
  const scale = 10n ** BigInt(decimals)
  const radicand = (base.numerator ** power * scale ** root) / base.denominator ** power
  return Rational.of(rootDown(radicand, root), scale)
}

/** As `powerDown`, but the least number of `decimals` decimals not below the power. */
export function powerUp(base: Rational, exponent: Rational, decimals: number): Rational {
  const down = powerDown(base, exponent, decimals)
  const { numerator: power, denominator: root } = exponent
  const exact =
    down.numerator ** root * base.denominator ** power === base.numerator ** power * down.denominator ** root
  return exact ? down : down.plus(Rational.of(1n, 10n ** BigInt(decimals)))
}

/** The square root, rounded up to `decimals` decimals: for a deduction, which is never rounded down. */
export function squareRootUp(value: Rational, decimals: number): Rational {
  return value.compare(ZERO) === 0 ? ZERO : powerUp(value, Rational.of(1n, 2n), decimals)
}

/** The greatest whole number whose `degree`-th power is not above `value`. */
export function rootDown(value: bigint, degree: bigint): bigint {
  if (value < 2n) return value
  // The first guess is a float and only saves steps: from any guess above zero, Newton's next one is not below
  // the root, and from there on they fall until the root is met.
  let guess = newtonStep(value, degree, firstGuess(value, degree))
  for (;;) {
    const next = newtonStep(value, degree, guess)
    if (next >= guess) return guess
    guess = next
  }
}

function newtonStep(value: bigint, degree: bigint, guess: bigint): bigint {
  return ((degree - 1n) * guess + value / guess ** (degree - 1n)) / degree
}

function firstGuess(value: bigint, degree: bigint): bigint {
  const shift = Math.max(0, value.toString(16).length * 4 - 60)
  const logarithm = (Math.log2(Number(value >> BigInt(shift))) + shift) / Number(degree)
  return logarithm < 1000
    ? BigInt(Math.max(1, Math.round(2 ** logarithm)))
    : 1n << BigInt(Math.ceil(logarithm))
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a === 0n ? 1n : a
}
