//! The deposit of a proposal, paid back by every instruction that ends its vote, compiled once.

use {
    crate::{instructions::pay_lamports, loaded::Loaded, state::Proposal},
    anchor_lang::prelude::*,
};

/// Pays the deposit out of the proposal's own lamports to `to`, whose address the caller has compared;
/// returns how much it was.
#[inline(never)]
pub(crate) fn pay_deposit(
    proposal: &mut Loaded<Account<Proposal>>,
    to: &UncheckedAccount,
) -> Result<u64> {
    let lamports = proposal.release_deposit();
    pay_lamports(*proposal.account(), to, lamports)?;
    Ok(lamports)
}
