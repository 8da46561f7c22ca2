use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct AnswerConcern {
    #[account(address = organization.authority @ GroundtruthError::NotOrganizationAuthority)]
    pub authority: Signer,
    #[account(address = concern.organization @ GroundtruthError::RecordAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    #[account(mut)]
    pub concern: Loaded<Account<Concern>>,
}

/// A suspended organization still owes its answer.
pub fn answer_concern(
    ctx: &mut Context<AnswerConcern>,
    status: u8,
    answer_hash: [u8; 32],
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let concern = &mut ctx.accounts.concern;
    concern.answer(status, answer_hash, at)?;
    concern.invariant()?;
    emit_cpi!(
        ctx,
        ConcernAnswered {
            version: EVENT_VERSION,
            at,
            concern: *ctx.accounts.concern.address(),
            organization: *ctx.accounts.organization.address(),
            actor: *ctx.accounts.authority.address(),
            subject: ctx.accounts.concern.subject,
            status_after: status,
            answer_hash,
        }
    );
    Ok(())
}
