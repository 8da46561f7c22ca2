use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct ApproveMotion {
    /// Signs for an organization with an active seat.
    #[account(address = organization.authority @ GroundtruthError::NotOrganizationAuthority)]
    pub authority: Signer,
    pub organization: Loaded<Account<Organization>>,
    #[account(address = motion.council @ GroundtruthError::MotionAccountMismatch)]
    pub council: Loaded<Account<Council>>,
    #[account(mut)]
    pub motion: Loaded<Account<Motion>>,
}

pub fn approve_motion(ctx: &mut Context<ApproveMotion>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.organization.require_active()?;
    let organization = *ctx.accounts.organization.address();
    let council = &ctx.accounts.council;
    let row = council.seat_of(&organization)?;
    let motion = &mut ctx.accounts.motion;
    motion.approve(row, council, at)?;
    motion.invariant()?;
    emit_cpi!(
        ctx,
        MotionApproved {
            version: EVENT_VERSION,
            at,
            motion: *ctx.accounts.motion.address(),
            motion_sequence: ctx.accounts.motion.sequence,
            council: *ctx.accounts.council.address(),
            organization,
            actor: *ctx.accounts.authority.address(),
            approvals_after: ctx.accounts.council.count(ctx.accounts.motion.approvals),
            threshold: ctx.accounts.council.rules.threshold,
            status_after: ctx.accounts.motion.status,
            executable_at: ctx.accounts.motion.executable_at,
            expires_at: ctx.accounts.motion.expires_at,
        }
    );
    Ok(())
}
