use anchor_lang::prelude::*;

use super::deposit::pay_deposit;
use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct FinishVote {
    pub actor: Signer,
    #[account(mut)]
    pub proposal: Loaded<Account<Proposal>>,
    /// CHECK: receives lamports alone where the proposal is defeated, and may be the actor.
    #[account(
        mut,
        unsafe(dup),
        address = proposal.payer @ GroundtruthError::DepositDestinationMismatch
    )]
    pub deposit_to: UncheckedAccount,
}

pub fn finish_vote(ctx: &mut Context<FinishVote>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let proposal = &mut ctx.accounts.proposal;
    let deposit = match proposal.finish_vote(at)? {
        true => 0,
        false => pay_deposit(proposal, &ctx.accounts.deposit_to)?,
    };
    proposal.invariant()?;
    let tally = proposal.tally;
    emit_cpi!(
        ctx,
        VoteFinished {
            version: EVENT_VERSION,
            at,
            proposal: *ctx.accounts.proposal.address(),
            proposal_sequence: ctx.accounts.proposal.sequence,
            actor: *ctx.accounts.actor.address(),
            status_after: ctx.accounts.proposal.status,
            turnout: tally.turnout,
            votable: tally.votable,
            weight_for: tally.weight_for,
            weight_against: tally.weight_against,
            cool_off_ends_at: ctx.accounts.proposal.cool_off_ends_at,
            expires_at: ctx.accounts.proposal.expires_at,
            deposit,
        }
    );
    Ok(())
}
