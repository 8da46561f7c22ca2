use {
    crate::error::GroundtruthError,
    anchor_lang::{
        prelude::*,
        programs::{Token, Token2022},
    },
};

/// Bytes of a base mint, and where Token-2022 keeps the account type behind it.
const MINT_LENGTH: usize = 82;
const ACCOUNT_TYPE_OFFSET: usize = 165;
const ACCOUNT_TYPE_MINT: u8 = 1;
/// Metadata pointer, metadata, group pointer, group, group member pointer, group member.
const ALLOWED_EXTENSIONS: core::ops::RangeInclusive<u16> = 18..=23;

/// Refuses a mint whose tokens could move, vanish or shrink in ways the fund's sums do not know.
/// Only pointers, metadata and groups are allowed; anything unknown is refused.
pub fn require_plain_mint(mint: &AccountView) -> Result<()> {
    if mint.owned_by(&Token::id()) {
        return Ok(());
    }
    require!(
        mint.owned_by(&Token2022::id()),
        GroundtruthError::TokenProgramUnknown
    );
    let data = mint.try_borrow()?;
    if data.len() == MINT_LENGTH {
        return Ok(());
    }
    require!(
        data.get(ACCOUNT_TYPE_OFFSET) == Some(&ACCOUNT_TYPE_MINT),
        GroundtruthError::MintExtensionRefused
    );
    let mut rest = &data[ACCOUNT_TYPE_OFFSET + 1..];
    while let [kind_low, kind_high, length_low, length_high, tail @ ..] = rest {
        let kind = u16::from_le_bytes([*kind_low, *kind_high]);
        if kind == 0 {
            break;
        }
        require!(
            ALLOWED_EXTENSIONS.contains(&kind),
            GroundtruthError::MintExtensionRefused
        );
        let length = usize::from(u16::from_le_bytes([*length_low, *length_high]));
        rest = tail
            .get(length..)
            .ok_or(GroundtruthError::MintExtensionRefused)?;
    }
    Ok(())
}
