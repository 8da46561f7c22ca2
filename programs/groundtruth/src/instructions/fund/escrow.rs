//! Money that leaves a proposal's escrow, compiled once: the proposal's own address signs for it.

use {
    crate::{
        instructions::require_money,
        loaded::Loaded,
        math::sub,
        seeds,
        state::*,
        token::{transfer_checked_signed, MintAccount, TokenAccount, TransferAccounts},
    },
    anchor_lang::prelude::*,
};

/// An escrow with what moves its money.
pub(crate) struct Escrow<'a> {
    pub fund: &'a Fund,
    pub proposal: &'a Loaded<Account<Proposal>>,
    pub mint: &'a Loaded<MintAccount>,
    pub account: &'a mut Loaded<TokenAccount>,
    pub token_program: &'a Address,
}

impl Escrow<'_> {
    /// Moves `amount`, which the proposal has counted already; it arrives in full, and what the proposal
    /// still owes stays.
    #[inline(never)]
    pub fn pay(&mut self, to: &mut Loaded<TokenAccount>, amount: u64) -> Result<()> {
        require_money(self.fund, self.mint, self.token_program)?;
        let before = to.amount();
        let proposal = self.proposal;
        let accounts = TransferAccounts {
            token_program: self.token_program,
            from: self.account.cpi_handle_mut(),
            mint: self.mint.cpi_handle(),
            to: to.cpi_handle_mut(),
            authority: proposal.cpi_handle(),
        };
        let seeds: &[&[u8]] = &[
            seeds::PROPOSAL,
            proposal.fund.as_ref(),
            proposal.proposer.as_ref(),
            &proposal.id.to_le_bytes(),
            &[proposal.bump],
        ];
        transfer_checked_signed(accounts, amount, self.fund.decimals, seeds);
        invariant(sub(to.amount(), before)? == amount)?;
        invariant(self.account.amount() >= proposal.in_escrow()?)
    }

    /// Gives `amount`, which may be zero, back to a pool.
    #[inline(never)]
    pub fn give_back(
        &mut self,
        pool: &mut Pool,
        vault: &mut Loaded<TokenAccount>,
        amount: u64,
    ) -> Result<()> {
        if amount > 0 {
            self.pay(vault, amount)?;
        }
        pool.take_back(amount)?;
        pool.invariant(vault.amount())
    }
}
