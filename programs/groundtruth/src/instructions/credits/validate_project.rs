use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct ValidateProject {
    /// Signs for the validating organization.
    #[account(address = validator.authority @ GroundtruthError::NotOrganizationAuthority)]
    pub authority: Signer,
    pub registry: Loaded<Account<Registry>>,
    pub validator: Loaded<Account<Organization>>,
    #[account(mut)]
    pub project: Loaded<Account<Project>>,
}

impl ValidateProject {
    fn validate(&self) -> Result<()> {
        self.registry.require_running(pause::PROJECTS)?;
        self.validator.require_active()?;
        require!(
            self.validator.has_kind(organization_kind::VERIFIER),
            GroundtruthError::OrganizationIsNotVerifier
        );
        let receiving = [
            &self.project.proposer,
            &self.project.owner,
            &self.project.payee,
        ];
        require!(
            *self.validator.address() != self.project.organization
                && !receiving.contains(&self.authority.address()),
            GroundtruthError::ValidatorIsDeveloper
        );
        Ok(())
    }
}

pub fn validate_project(
    ctx: &mut Context<ValidateProject>,
    validation_hash: [u8; 32],
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate()?;
    let validator = *ctx.accounts.validator.address();
    let project = &mut ctx.accounts.project;
    project.validate(validator, validation_hash, at)?;
    project.invariant()?;
    emit_cpi!(
        ctx,
        ProjectValidated {
            version: EVENT_VERSION,
            at,
            project: *ctx.accounts.project.address(),
            project_sequence: ctx.accounts.project.sequence,
            validator,
            actor: *ctx.accounts.authority.address(),
            validation_hash,
        }
    );
    Ok(())
}
