//! The deposit of a proposal, paid back by every instruction that ends its vote, compiled once.

use {
    crate::{
        loaded::Loaded,
        math::{add, sub},
        state::Proposal,
    },
    anchor_lang::prelude::*,
};

/// Pays the deposit out of the proposal's own lamports to `to`, whose address the caller has compared;
/// returns how much it was. No call of another program may follow that knows one of the two alone.
#[inline(never)]
pub(crate) fn pay_deposit(
    proposal: &mut Loaded<Account<Proposal>>,
    to: &UncheckedAccount,
) -> Result<u64> {
    let lamports = proposal.release_deposit();
    let mut from = *proposal.account();
    let mut to = *to.account();
    from.set_lamports(sub(from.lamports(), lamports)?);
    to.set_lamports(add(to.lamports(), lamports)?);
    Ok(lamports)
}
