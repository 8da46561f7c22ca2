use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct CloseVote {
    #[account(address = vote.proposal @ GroundtruthError::FundAccountMismatch)]
    pub proposal: Loaded<Account<Proposal>>,
    #[account(mut)]
    pub vote: Loaded<Account<Vote>>,
    /// CHECK: receives lamports alone.
    #[account(
        mut,
        unsafe(dup),
        address = vote.payer @ GroundtruthError::FundAccountMismatch
    )]
    pub rent_to: UncheckedAccount,
}

/// The account cannot come back: it belongs to the system program from here on, without data, and a vote on
/// a decided proposal is never cast again, whoever sends lamports to its address.
pub fn close_vote(ctx: &mut Context<CloseVote>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    require!(
        ctx.accounts.proposal.is_decided(),
        GroundtruthError::VoteStillCounts
    );
    let contributor = ctx.accounts.vote.contributor;
    let lamports = ctx.accounts.vote.account().lamports();
    let rent_to = *ctx.accounts.rent_to.account();
    AccountClose::close(&mut *ctx.accounts.vote, rent_to)?;
    emit_cpi!(
        ctx,
        VoteClosed {
            version: EVENT_VERSION,
            at,
            vote: *ctx.accounts.vote.address(),
            proposal: *ctx.accounts.proposal.address(),
            contributor,
            payer: *ctx.accounts.rent_to.address(),
            lamports,
        }
    );
    Ok(())
}
