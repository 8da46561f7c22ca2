use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct OfferProjectRole {
    /// The project's owner, or the developer organization for it.
    pub actor: Signer,
    #[account(address = project.organization @ GroundtruthError::CreditAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    #[account(mut)]
    pub project: Loaded<Account<Project>>,
}

pub fn offer_project_role(
    ctx: &mut Context<OfferProjectRole>,
    role: u8,
    offered_to: Address,
) -> Result<()> {
    no_more_accounts(ctx)?;
    let actor = *ctx.accounts.actor.address();
    ctx.accounts
        .project
        .require_side(&actor, &ctx.accounts.organization.authority)?;
    let project = &mut ctx.accounts.project;
    project.offer_role(role, offered_to)?;
    project.invariant()?;
    emit_cpi!(
        ctx,
        ProjectRoleOffered {
            version: EVENT_VERSION,
            at: now()?,
            project: *ctx.accounts.project.address(),
            project_sequence: ctx.accounts.project.sequence,
            actor,
            role,
            offered_to,
        }
    );
    Ok(())
}
