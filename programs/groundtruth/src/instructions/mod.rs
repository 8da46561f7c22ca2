//! One instruction, one file. In each: arguments, accounts, rules across accounts, handler. Relations
//! between accounts are constraints; arithmetic and transitions are methods of the state.

pub mod credits;
pub mod fund;
pub mod registry;

pub use {credits::*, fund::*, registry::*};

use {crate::error::GroundtruthError, anchor_lang::prelude::*};

/// Refuses accounts that the instruction does not use.
pub(crate) fn no_more_accounts<T: Bumps>(ctx: &mut Context<T>) -> Result<()> {
    require!(
        ctx.remaining_accounts()?.is_empty(),
        GroundtruthError::UnexpectedAccounts
    );
    Ok(())
}

/// Unix seconds of the chain's clock.
pub(crate) fn now() -> Result<i64> {
    Ok(Clock::get()?.unix_timestamp)
}
