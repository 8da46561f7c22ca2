//! Integer arithmetic. Every function names the direction of its rounding.

use {crate::error::GroundtruthError, anchor_lang::prelude::*};

/// `value * numerator / denominator`, rounded down. Refuses a zero denominator and an overflow.
pub fn mul_div_floor(value: u64, numerator: u64, denominator: u64) -> Result<u64> {
    require!(denominator != 0, GroundtruthError::ArithmeticOverflow);
    let product = u128::from(value) * u128::from(numerator);
    u64::try_from(product / u128::from(denominator))
        .map_err(|_| GroundtruthError::ArithmeticOverflow.into())
}

/// `value * numerator / denominator`, rounded up. Refuses a zero denominator and an overflow.
pub fn mul_div_ceil(value: u64, numerator: u64, denominator: u64) -> Result<u64> {
    require!(denominator != 0, GroundtruthError::ArithmeticOverflow);
    let product = u128::from(value) * u128::from(numerator);
    // Neither sum nor product can overflow: both stay below 2^128.
    u64::try_from((product + u128::from(denominator) - 1) / u128::from(denominator))
        .map_err(|_| GroundtruthError::ArithmeticOverflow.into())
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
