//! One file per account: its fields with unit, meaning of zero and who may change them, its
//! transitions and its invariant. Every account starts with its version and bump and ends with
//! reserved zero bytes, from which later versions take their fields.

mod attestation;
mod award;
mod batch;
mod cancellation;
mod claim;
mod concern;
mod contributor;
mod council;
mod credit_claim;
mod delivery;
mod dispute;
mod expense;
mod fund;
mod letter;
mod listed_mint;
mod methodology;
mod money_back;
mod motion;
mod objection;
mod organization;
mod pool;
mod project;
mod project_key;
mod proposal;
mod record;
mod registry;
mod retirement;
mod reversal;
mod verifier;
mod vote;

pub use {
    attestation::*, award::*, batch::*, cancellation::*, claim::*, concern::*, contributor::*,
    council::*, credit_claim::*, delivery::*, dispute::*, expense::*, fund::*, letter::*,
    listed_mint::*, methodology::*, money_back::*, motion::*, objection::*, organization::*,
    pool::*, project::*, project_key::*, proposal::*, record::*, registry::*, retirement::*,
    reversal::*, verifier::*, vote::*,
};

use {
    crate::{error::GroundtruthError, math::advance},
    anchor_lang::prelude::*,
};

/// The version that this program writes into new accounts.
pub const VERSION: u8 = 1;

/// True when `text` is left-aligned ASCII of A-Z, 0-9, dot and hyphen, padded with zeros.
pub(crate) fn is_code(text: &[u8]) -> bool {
    let length = text
        .iter()
        .position(|byte| *byte == 0)
        .unwrap_or(text.len());
    let (used, padding) = text.split_at(length);
    used.first()
        .is_some_and(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        && used.iter().all(|byte| {
            byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.')
        })
        && padding.iter().all(|byte| *byte == 0)
}

/// Accepts `XX` or `XX-YYY` as ISO 3166-1 and 3166-2 write them, or all zeros where it is optional.
pub(crate) fn is_jurisdiction(text: &[u8; 8]) -> bool {
    is_code(text)
        && text[..2].iter().all(|byte| byte.is_ascii_uppercase())
        && (text[2] == 0 || (text[2] == b'-' && text[3] != 0 && text[6] == 0))
}

pub(crate) fn require_hash(hash: &[u8; 32]) -> Result<()> {
    require!(*hash != [0; 32], GroundtruthError::HashMissing);
    Ok(())
}

pub(crate) fn require_address(address: &Address) -> Result<()> {
    require!(
        *address != Address::default(),
        GroundtruthError::AddressMissing
    );
    Ok(())
}

pub(crate) fn invariant(holds: bool) -> Result<()> {
    require!(holds, GroundtruthError::InvariantBroken);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn padded<const N: usize>(text: &str) -> [u8; N] {
        let mut bytes = [0; N];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        bytes
    }

    #[test]
    fn a_code_is_left_aligned_ascii() {
        for good in ["A", "SUNCO", "AMS-I.D", "9Z"] {
            assert!(is_code(&padded::<16>(good)), "{good}");
        }
        for bad in ["", "a", "-A", "A B", "A\0B", "Ü"] {
            assert!(!is_code(&padded::<16>(bad)), "{bad}");
        }
    }

    #[test]
    fn a_jurisdiction_is_iso_3166() {
        for good in ["KE", "IN-GJ", "US-CA", "GB-ENG"] {
            assert!(is_jurisdiction(&padded::<8>(good)), "{good}");
        }
        for bad in ["", "K", "KEN", "K1", "KE-", "KE-ABCD", "ke"] {
            assert!(!is_jurisdiction(&padded::<8>(bad)), "{bad}");
        }
    }

    /// Sizes without the eight bytes of the discriminator. A change here is a new account version.
    #[test]
    fn account_sizes_are_fixed() {
        use core::mem::size_of;
        let sizes = [
            ("Registry", size_of::<Registry>(), 336),
            ("Organization", size_of::<Organization>(), 200),
            ("Verifier", size_of::<Verifier>(), 528),
            ("Methodology", size_of::<Methodology>(), 208),
            ("ListedMint", size_of::<ListedMint>(), 184),
            ("Project", size_of::<Project>(), 1656),
            ("Claim", size_of::<Claim>(), 968),
            ("EvidenceGuard", size_of::<EvidenceGuard>(), 136),
            ("Attestation", size_of::<Attestation>(), 256),
            ("Batch", size_of::<Batch>(), 776),
            ("Retirement", size_of::<Retirement>(), 280),
            ("Fund", size_of::<Fund>(), 512),
            ("Pool", size_of::<Pool>(), 344),
            ("Contributor", size_of::<Contributor>(), 264),
            ("Checkpoint", size_of::<Checkpoint>(), 32),
            ("Vote", size_of::<Vote>(), 176),
        ];
        let wrong: alloc::vec::Vec<_> = sizes.iter().filter(|(_, is, was)| is != was).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
