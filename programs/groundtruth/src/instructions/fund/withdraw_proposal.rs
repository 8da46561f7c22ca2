use anchor_lang::prelude::*;

use super::deposit::pay_deposit;
use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct WithdrawProposal {
    #[account(address = proposal.proposer @ GroundtruthError::NotProposer)]
    pub proposer: Signer,
    #[account(mut)]
    pub proposal: Loaded<Account<Proposal>>,
    /// CHECK: receives lamports alone, and may be the proposer.
    #[account(
        mut,
        unsafe(dup),
        address = proposal.payer @ GroundtruthError::DepositDestinationMismatch
    )]
    pub deposit_to: UncheckedAccount,
}

pub fn withdraw_proposal(ctx: &mut Context<WithdrawProposal>, reason_hash: [u8; 32]) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let proposal = &mut ctx.accounts.proposal;
    proposal.withdraw(reason_hash, at)?;
    let deposit = pay_deposit(proposal, &ctx.accounts.deposit_to)?;
    proposal.invariant()?;
    emit_cpi!(
        ctx,
        ProposalClosed {
            version: EVENT_VERSION,
            at,
            proposal: *ctx.accounts.proposal.address(),
            proposal_sequence: ctx.accounts.proposal.sequence,
            actor: *ctx.accounts.proposer.address(),
            status_after: ctx.accounts.proposal.status,
            abusive: 0,
            reason_hash,
            deposit,
            deposit_to: *ctx.accounts.deposit_to.address(),
        }
    );
    Ok(())
}
