use {super::*, crate::limits::RESERVED};

/// Values of `Retirement::purpose`.
pub mod purpose {
    pub const VOLUNTARY: u8 = 1;
    pub const COMPLIANCE: u8 = 2;
    pub const OTHER: u8 = 3;
}

/// Values of `Retirement::beneficiary_kind`.
pub mod beneficiary_kind {
    /// The holder; the bytes are zero.
    pub const HOLDER: u8 = 0;
    /// A public name or code in UTF-8, padded with zeros.
    pub const NAME: u8 = 1;
    /// A salted SHA-256 in the first 32 bytes.
    pub const HASH: u8 = 2;
}

/// Credits used for ever. There is no way back. Certificate number: batch code and first serial.
#[account]
pub struct Retirement {
    pub version: u8,
    pub bump: u8,
    /// The batch's status on the day.
    pub batch_status: u8,
    /// A value of `purpose`.
    pub purpose: u8,
    /// A value of `beneficiary_kind`.
    pub beneficiary_kind: u8,
    pub _padding: u8,
    /// ISO 3166-1 of the beneficiary; zero: not stated.
    pub country: [u8; 2],
    /// Base units.
    pub amount: u64,
    /// First of `amount` serials in a row.
    pub first_serial: u64,
    /// The batch's count of retirements, this one included.
    pub number: u64,
    /// Unix seconds.
    pub retired_at: i64,
    /// Period for which the credits are counted, Unix seconds, end exclusive; zero: not stated.
    pub period_start: i64,
    pub period_end: i64,
    pub batch: Address,
    pub holder: Address,
    /// Paid the rent.
    pub payer: Address,
    pub beneficiary: [u8; 64],
    pub reserved: [u8; RESERVED],
}

impl Retirement {
    pub fn validate(&self) -> Result<()> {
        require!(self.amount > 0, GroundtruthError::QuantityIsZero);
        require!(
            matches!(self.purpose, purpose::VOLUNTARY..=purpose::OTHER),
            GroundtruthError::PurposeUnknown
        );
        require!(
            self.country == [0; 2] || self.country.iter().all(u8::is_ascii_uppercase),
            GroundtruthError::CountryMalformed
        );
        require!(
            (self.period_start == 0 && self.period_end == 0)
                || (self.period_start > 0 && self.period_start < self.period_end),
            GroundtruthError::RetirementPeriodInvalid
        );
        require!(
            self.has_beneficiary(),
            GroundtruthError::BeneficiaryMalformed
        );
        Ok(())
    }

    fn has_beneficiary(&self) -> bool {
        let is_zero = |bytes: &[u8]| bytes.iter().all(|byte| *byte == 0);
        match self.beneficiary_kind {
            beneficiary_kind::HOLDER => is_zero(&self.beneficiary),
            beneficiary_kind::NAME => {
                let length = self
                    .beneficiary
                    .iter()
                    .position(|byte| *byte == 0)
                    .unwrap_or(64);
                let (name, padding) = self.beneficiary.split_at(length);
                length > 0 && core::str::from_utf8(name).is_ok() && is_zero(padding)
            }
            beneficiary_kind::HASH => {
                !is_zero(&self.beneficiary[..32]) && is_zero(&self.beneficiary[32..])
            }
            _ => false,
        }
    }
}
