use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events, events::EVENT_VERSION, instructions::*,
    loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct ReleaseProjectKey {
    /// The project's owner or the developer organization for it; anyone once the project is closed.
    pub actor: Signer,
    #[account(address = project.organization @ GroundtruthError::CreditAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    #[account(address = project_key.project @ GroundtruthError::CreditAccountMismatch)]
    pub project: Loaded<Account<Project>>,
    #[account(mut)]
    pub project_key: Loaded<Account<ProjectKey>>,
}

pub fn release_project_key(ctx: &mut Context<ReleaseProjectKey>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let actor = *ctx.accounts.actor.address();
    if ctx.accounts.project.status != project_status::CLOSED {
        ctx.accounts
            .project
            .require_side(&actor, &ctx.accounts.organization.authority)?;
    }
    let held = &mut ctx.accounts.project_key;
    held.release(at)?;
    held.invariant()?;
    emit_cpi!(
        ctx,
        events::ProjectKeyReleased {
            version: EVENT_VERSION,
            at,
            project_key: *ctx.accounts.project_key.address(),
            project: *ctx.accounts.project.address(),
            actor,
            key: ctx.accounts.project_key.key,
        }
    );
    Ok(())
}
