use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct ChangeVote {
    #[account(address = contributor.wallet @ GroundtruthError::FundAccountMismatch)]
    pub wallet: Signer,
    #[account(mut, address = vote.proposal @ GroundtruthError::FundAccountMismatch)]
    pub proposal: Loaded<Account<Proposal>>,
    #[account(address = vote.contributor @ GroundtruthError::FundAccountMismatch)]
    pub contributor: Loaded<ContributorAccount>,
    #[account(mut)]
    pub vote: Loaded<Account<Vote>>,
}

pub fn change_vote(ctx: &mut Context<ChangeVote>, choice: u8) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let value = ctx.accounts.vote.value;
    let choice_before = core::mem::replace(&mut ctx.accounts.vote.choice, choice);
    ctx.accounts.vote.invariant()?;
    let proposal = &mut ctx.accounts.proposal;
    proposal.count_vote(choice_before, choice, value, at)?;
    proposal.invariant()?;
    emit_cpi!(
        ctx,
        VoteCast {
            version: EVENT_VERSION,
            at,
            proposal: *ctx.accounts.proposal.address(),
            proposal_sequence: ctx.accounts.proposal.sequence,
            pool: ctx.accounts.contributor.pool,
            contributor: *ctx.accounts.contributor.address(),
            wallet: *ctx.accounts.wallet.address(),
            vote: *ctx.accounts.vote.address(),
            choice_before,
            choice,
            value,
            weight: ctx.accounts.proposal.weight_of(value),
            turnout_after: ctx.accounts.proposal.tally.turnout,
            weight_for_after: ctx.accounts.proposal.tally.weight_for,
            weight_against_after: ctx.accounts.proposal.tally.weight_against,
            voters_after: ctx.accounts.proposal.tally.voters,
        }
    );
    Ok(())
}
