//! One instruction, one file. In each: arguments, accounts, rules across accounts, handler. Relations
//! between accounts are constraints; arithmetic and transitions are methods of the state.
//!
//! The payer of rent may be the actor too, hence `unsafe(dup)` on it in every file: it is a signer
//! whose data nobody reads, so two views of it cannot disagree.

pub mod council;
pub mod credits;
pub mod fund;
pub mod records;
pub mod registry;

pub use {council::*, credits::*, fund::*, records::*, registry::*};

pub(crate) use crate::math::advance;
use {
    crate::{
        error::GroundtruthError,
        math::{add, sub},
    },
    anchor_lang::prelude::*,
};

/// Refuses accounts that the instruction does not use.
///
/// The runtime maps an instruction's input at a fixed address, where it begins with the number of
/// accounts. Reading it there spares each instruction a copy of Anchor's walk over what is left.
#[cfg(target_os = "solana")]
#[inline(always)]
pub(crate) fn no_more_accounts<T: Bumps + TryAccounts>(_ctx: &Context<T>) -> Result<()> {
    const INPUT: *const u64 = 0x4_0000_0000 as *const u64;
    // SAFETY: the address is part of the runtime's interface to every program of this loader.
    let accounts = unsafe { INPUT.read() };
    require!(
        accounts == T::HEADER_SIZE as u64,
        GroundtruthError::UnexpectedAccounts
    );
    Ok(())
}

#[cfg(not(target_os = "solana"))]
pub(crate) fn no_more_accounts<T: Bumps + TryAccounts>(ctx: &mut Context<T>) -> Result<()> {
    require!(
        ctx.remaining_accounts()?.is_empty(),
        GroundtruthError::UnexpectedAccounts
    );
    Ok(())
}

/// Unix seconds of the chain's clock.
#[inline(never)]
pub(crate) fn now() -> Result<i64> {
    Ok(Clock::get()?.unix_timestamp)
}

/// Moves lamports of an account that the program owns to `to`, whose address the caller has compared.
/// No call of another program may follow that knows one of the two alone.
#[inline(never)]
pub(crate) fn pay_lamports(
    mut from: AccountView,
    to: &UncheckedAccount,
    lamports: u64,
) -> Result<()> {
    let mut to = *to.account();
    from.set_lamports(sub(from.lamports(), lamports)?);
    to.set_lamports(add(to.lamports(), lamports)?);
    Ok(())
}
