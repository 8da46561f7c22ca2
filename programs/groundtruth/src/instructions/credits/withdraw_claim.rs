use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct WithdrawClaim {
    /// The project's owner; anyone once the claim's time is over.
    pub actor: Signer,
    #[account(mut, address = claim.project @ GroundtruthError::CreditAccountMismatch)]
    pub project: Loaded<Account<Project>>,
    #[account(mut)]
    pub claim: Loaded<Account<Claim>>,
}

pub fn withdraw_claim(ctx: &mut Context<WithdrawClaim>, reason_hash: [u8; 32]) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let actor = *ctx.accounts.actor.address();
    let by_owner = actor == ctx.accounts.project.owner;
    let claim = &mut ctx.accounts.claim;
    let status_before = claim.status;
    claim.withdraw(by_owner, reason_hash, at)?;
    claim.invariant()?;
    let (start, end) = (claim.period_start, claim.period_end);
    ctx.accounts.project.release_period(start, end)?;
    ctx.accounts.project.invariant()?;
    emit_cpi!(
        ctx,
        ClaimWithdrawn {
            version: EVENT_VERSION,
            at,
            claim: *ctx.accounts.claim.address(),
            claim_sequence: ctx.accounts.claim.sequence,
            project: *ctx.accounts.project.address(),
            project_sequence: ctx.accounts.project.sequence,
            actor,
            status_before,
            lapsed: u8::from(!by_owner),
            reason_hash,
        }
    );
    Ok(())
}
