use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct SupersedeProjectDocuments {
    #[account(address = organization.authority @ GroundtruthError::NotOrganizationAuthority)]
    pub authority: Signer,
    #[account(address = project.organization @ GroundtruthError::CreditAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    #[account(mut)]
    pub project: Loaded<Account<Project>>,
}

pub fn supersede_project_documents(
    ctx: &mut Context<SupersedeProjectDocuments>,
    profile_hash: [u8; 32],
    document_hash: [u8; 32],
) -> Result<()> {
    no_more_accounts(ctx)?;
    ctx.accounts.organization.require_active()?;
    let profile_before = ctx.accounts.project.profile_hash;
    let document_before = ctx.accounts.project.document_hash;
    let project = &mut ctx.accounts.project;
    project.supersede_documents(profile_hash, document_hash)?;
    project.invariant()?;
    emit_cpi!(
        ctx,
        ProjectDocumentsSuperseded {
            version: EVENT_VERSION,
            at: now()?,
            project: *ctx.accounts.project.address(),
            project_sequence: ctx.accounts.project.sequence,
            actor: *ctx.accounts.authority.address(),
            profile_before,
            document_before,
            profile_hash,
            document_hash,
        }
    );
    Ok(())
}
