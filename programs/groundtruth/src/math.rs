//! Integer arithmetic. Every function names the direction of its rounding.

use {crate::error::GroundtruthError, anchor_lang::prelude::*};

/// `value * numerator / denominator`, rounded down. Refuses a zero denominator and an overflow.
pub fn mul_div_floor(value: u64, numerator: u64, denominator: u64) -> Result<u64> {
    divide(u128::from(value) * u128::from(numerator), denominator)
}

/// `value * numerator / denominator`, rounded up. Refuses a zero denominator and an overflow.
pub fn mul_div_ceil(value: u64, numerator: u64, denominator: u64) -> Result<u64> {
    let product = u128::from(value) * u128::from(numerator);
    // The sum cannot overflow: the product is at most (2^64 - 1)^2.
    divide(
        product + u128::from(denominator.saturating_sub(1)),
        denominator,
    )
}

/// `dividend / divisor`, rounded down: where the dividend has more than 64 bits, bit by bit, because the
/// compiler's division of 128 bits would take 7 KB.
#[inline(never)]
fn divide(dividend: u128, divisor: u64) -> Result<u64> {
    let (high, low) = ((dividend >> 64) as u64, dividend as u64);
    // Otherwise the quotient has more than 64 bits, or there is none.
    require!(high < divisor, GroundtruthError::ArithmeticOverflow);
    if high == 0 {
        return Ok(low / divisor);
    }
    let (mut rest, mut quotient, mut bits) = (high, 0, low);
    for _ in 0..64 {
        let carry = rest >> 63;
        rest = (rest << 1) | (bits >> 63);
        bits <<= 1;
        quotient <<= 1;
        if carry == 1 || rest >= divisor {
            rest = rest.wrapping_sub(divisor);
            quotient |= 1;
        }
    }
    Ok(quotient)
}

/// `a + b`, or `ArithmeticOverflow`.
pub fn add(a: u64, b: u64) -> Result<u64> {
    a.checked_add(b)
        .ok_or(GroundtruthError::ArithmeticOverflow.into())
}

/// `a - b`, or `ArithmeticOverflow`.
pub fn sub(a: u64, b: u64) -> Result<u64> {
    a.checked_sub(b)
        .ok_or(GroundtruthError::ArithmeticOverflow.into())
}

/// Numbers the next event of an account. No account has 2^64 of them: the check for it would take 4 KB.
#[inline(always)]
pub fn advance(sequence: &mut u64) {
    *sequence = sequence.wrapping_add(1);
}

/// The integer square root, rounded down: the digits of the root one bit at a time.
pub fn square_root(value: u64) -> u64 {
    let (mut root, mut rest, mut bit) = (0_u64, value, 1_u64 << 62);
    while bit != 0 {
        if rest >= root + bit {
            rest -= root + bit;
            root = (root >> 1) + bit;
        } else {
            root >>= 1;
        }
        bit >>= 2;
    }
    root
}

/// `time + seconds` in Unix seconds, or `ArithmeticOverflow`.
pub fn later(time: i64, seconds: i64) -> Result<i64> {
    time.checked_add(seconds)
        .ok_or(GroundtruthError::ArithmeticOverflow.into())
}

/// The calendar year (UTC) of a Unix time in seconds, for years 1970 to 9999.
/// Source: days-to-civil conversion of the proleptic Gregorian calendar in integers.
pub fn year_of(unix: i64) -> Result<u16> {
    require!(
        (0..253_402_300_800).contains(&unix),
        GroundtruthError::TimeOutOfRange
    );
    // Unsigned, because sBPF v0 has no signed division. Years counted from 1 March 0000, so that a
    // leap day is the last day of its year.
    let days = unix as u64 / 86_400 + 719_468;
    let era = days / 146_097;
    let day_of_era = days % 146_097;
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let january_or_february = day_of_year >= 306;
    Ok((year_of_era + era * 400 + u64::from(january_or_february)) as u16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_down_and_up() {
        assert_eq!(mul_div_floor(10, 1, 3).unwrap(), 3);
        assert_eq!(mul_div_ceil(10, 1, 3).unwrap(), 4);
        assert_eq!(
            mul_div_floor(u64::MAX, u64::MAX, u64::MAX).unwrap(),
            u64::MAX
        );
        assert!(mul_div_floor(u64::MAX, 2, 1).is_err());
        assert!(mul_div_ceil(1, 1, 0).is_err());
        assert!(mul_div_floor(0, 1, 0).is_err());
    }

    #[test]
    fn divides_128_bits_as_the_compiler_does() {
        let edges = [1, 2, 3, 10, u64::MAX / 3, 1 << 63, u64::MAX - 1, u64::MAX];
        for value in edges {
            for numerator in edges {
                for denominator in edges {
                    let exact = u128::from(value) * u128::from(numerator) / u128::from(denominator);
                    let quotient = mul_div_floor(value, numerator, denominator).ok();
                    assert_eq!(quotient, u64::try_from(exact).ok());
                }
            }
        }
    }

    #[test]
    fn the_root_is_the_largest_whose_square_is_not_larger() {
        let edges = [0, 1, 2, 3, 4, 8, 9, 99, 100, u64::MAX - 1, u64::MAX];
        for value in edges {
            let root = u128::from(square_root(value));
            assert!(root * root <= u128::from(value));
            assert!((root + 1) * (root + 1) > u128::from(value));
        }
    }

    #[test]
    fn names_the_year_at_its_edges() {
        for (unix, year) in [
            (0, 1970),
            (951_782_399, 2000),     // 2000-02-28T23:59:59Z
            (951_868_800, 2000),     // 2000-03-01T00:00:00Z
            (1_767_225_599, 2025),   // 2025-12-31T23:59:59Z
            (1_767_225_600, 2026),   // 2026-01-01T00:00:00Z
            (4_102_444_800, 2100),   // 2100-01-01T00:00:00Z
            (253_402_300_799, 9999), // 9999-12-31T23:59:59Z
        ] {
            assert_eq!(year_of(unix).unwrap(), year, "{unix}");
        }
        assert!(year_of(-1).is_err());
    }
}
