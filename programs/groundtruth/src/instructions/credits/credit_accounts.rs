//! What several instructions ask of the token accounts of credits, compiled once.

use {
    crate::{
        error::GroundtruthError,
        loaded::Loaded,
        state::Batch,
        token::{burn_checked, MintAccount, SupplyAccounts, TokenAccount},
    },
    anchor_lang::prelude::*,
};

/// Refuses a source that is not the holder's own, of this mint, with at least `amount` base units.
#[inline(never)]
pub(crate) fn require_held(
    source: &TokenAccount,
    mint: &Address,
    holder: &Address,
    amount: u64,
) -> Result<()> {
    require!(source.mint == *mint, GroundtruthError::WrongCreditMint);
    require!(
        source.owner == *holder,
        GroundtruthError::CreditAccountMismatch
    );
    require!(
        source.amount() >= amount,
        GroundtruthError::InsufficientCredits
    );
    Ok(())
}

/// Refuses an account whose tokens somebody other than the project's owner could move.
#[inline(never)]
pub(crate) fn require_destination(
    destination: &TokenAccount,
    mint: &Address,
    owner: &Address,
) -> Result<()> {
    require!(
        destination.mint == *mint
            && destination.owner == *owner
            && !destination.close_authority.is_some()
            && !destination.delegate.is_some(),
        GroundtruthError::DestinationRefused
    );
    Ok(())
}

/// Credits that their holder destroys.
pub(crate) struct HeldCredits<'a> {
    pub batch: &'a Batch,
    pub mint: &'a mut Loaded<MintAccount>,
    pub source: &'a mut Loaded<TokenAccount>,
    pub holder: &'a Signer,
    pub token_program: &'a Address,
}

/// Destroys `amount` base units of what the holder has.
#[inline(never)]
pub(crate) fn burn_held(credits: HeldCredits, amount: u64) {
    let accounts = SupplyAccounts {
        token_program: credits.token_program,
        mint: credits.mint.cpi_handle_mut(),
        account: credits.source.cpi_handle_mut(),
        authority: credits.holder.cpi_handle(),
    };
    burn_checked(accounts, amount, credits.batch.decimals);
}
