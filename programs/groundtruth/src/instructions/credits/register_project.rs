use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct RegisterProject {
    #[account(address = registry.steward @ GroundtruthError::NotSteward)]
    pub steward: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(address = project.organization @ GroundtruthError::CreditAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    #[account(address = project.methodology @ GroundtruthError::CreditAccountMismatch)]
    pub methodology: Loaded<Account<Methodology>>,
    #[account(mut)]
    pub project: Loaded<Account<Project>>,
}

pub fn register_project(ctx: &mut Context<RegisterProject>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.registry.require_running(pause::PROJECTS)?;
    ctx.accounts.organization.require_active()?;
    ctx.accounts.methodology.require_active()?;
    let project = &mut ctx.accounts.project;
    project.register(at)?;
    project.invariant()?;
    emit_cpi!(
        ctx,
        ProjectRegistered {
            version: EVENT_VERSION,
            at,
            project: *ctx.accounts.project.address(),
            project_sequence: ctx.accounts.project.sequence,
            steward: *ctx.accounts.steward.address(),
            organization: ctx.accounts.project.organization,
            validator: ctx.accounts.project.validator,
            validation_hash: ctx.accounts.project.validation_hash,
        }
    );
    Ok(())
}
