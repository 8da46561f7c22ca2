use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, seeds, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct CastVote {
    #[account(address = contributor.wallet @ GroundtruthError::FundAccountMismatch)]
    pub wallet: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    #[account(mut)]
    pub proposal: Loaded<Account<Proposal>>,
    /// Of one of the proposal's pools.
    pub contributor: Loaded<ContributorAccount>,
    #[account(
        init,
        payer = payer,
        seeds = [
            seeds::VOTE,
            proposal.address().as_ref(),
            contributor.address().as_ref()
        ],
        bump
    )]
    pub vote: Loaded<Account<Vote>>,
    pub system_program: Loaded<Program<System>>,
}

pub fn cast_vote(ctx: &mut Context<CastVote>, choice: u8) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let proposal = &mut ctx.accounts.proposal;
    let row = proposal.pool_row(&ctx.accounts.contributor.pool)?;
    let value = proposal.votable_of(row, &ctx.accounts.contributor)?;
    proposal.count_vote(0, choice, value, at)?;
    proposal.invariant()?;

    let vote = &mut ctx.accounts.vote;
    vote.version = VERSION;
    vote.bump = ctx.bumps.vote;
    vote.choice = choice;
    vote.value = value;
    vote.proposal = *ctx.accounts.proposal.address();
    vote.contributor = *ctx.accounts.contributor.address();
    vote.payer = *ctx.accounts.payer.address();
    vote.invariant()?;
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
            choice_before: 0,
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
