use anchor_lang::prelude::*;

use super::deposit::pay_deposit;
use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct ExpireProposal {
    pub actor: Signer,
    #[account(mut)]
    pub proposal: Loaded<Account<Proposal>>,
    /// CHECK: receives lamports alone, and may be the actor.
    #[account(
        mut,
        unsafe(dup),
        address = proposal.payer @ GroundtruthError::DepositDestinationMismatch
    )]
    pub deposit_to: UncheckedAccount,
}

pub fn expire_proposal(ctx: &mut Context<ExpireProposal>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let proposal = &mut ctx.accounts.proposal;
    proposal.expire(at)?;
    let deposit = pay_deposit(proposal, &ctx.accounts.deposit_to)?;
    proposal.invariant()?;
    emit_cpi!(
        ctx,
        ProposalClosed {
            version: EVENT_VERSION,
            at,
            proposal: *ctx.accounts.proposal.address(),
            proposal_sequence: ctx.accounts.proposal.sequence,
            actor: *ctx.accounts.actor.address(),
            status_after: ctx.accounts.proposal.status,
            abusive: 0,
            reason_hash: [0; 32],
            deposit,
            deposit_to: *ctx.accounts.deposit_to.address(),
        }
    );
    Ok(())
}
