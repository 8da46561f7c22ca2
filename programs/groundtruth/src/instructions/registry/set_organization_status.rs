use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct SetOrganizationStatus {
    /// The steward; the guardian may suspend.
    pub actor: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(mut)]
    pub organization: Loaded<Account<Organization>>,
    /// The registry's council, which may be the actor too: hence `unsafe(dup)`. Of the actor only
    /// address and signature are read, so the council's data is seen through this account alone.
    #[account(mut, unsafe(dup))]
    pub council: Option<Loaded<Account<Council>>>,
}

impl SetOrganizationStatus {
    fn validate(&self, status: u8) -> Result<()> {
        let suspends = status == accreditation_status::SUSPENDED;
        self.registry
            .require_may_stop(self.actor.address(), suspends)?;
        let council = self.council.as_ref().map(|council| *council.address());
        require!(
            council.unwrap_or_default() == self.registry.council,
            GroundtruthError::CouncilMissing
        );
        Ok(())
    }

    /// The council's seat follows: no act leaves fewer active members than the threshold.
    fn follow(&mut self, status: u8) -> Result<()> {
        let Some(council) = self.council.as_mut() else {
            return Ok(());
        };
        let active = status == accreditation_status::ACTIVE;
        council.set_active(self.organization.address(), active)
    }
}

pub fn set_organization_status(
    ctx: &mut Context<SetOrganizationStatus>,
    status: u8,
    reason_hash: [u8; 32],
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate(status)?;
    let organization = &mut ctx.accounts.organization;
    let status_before = organization.status;
    organization.change_status(status, &reason_hash)?;
    organization.invariant()?;
    ctx.accounts.follow(status)?;
    emit_cpi!(
        ctx,
        OrganizationStatusChanged {
            version: EVENT_VERSION,
            at,
            organization: *ctx.accounts.organization.address(),
            organization_sequence: ctx.accounts.organization.sequence,
            actor: *ctx.accounts.actor.address(),
            status_before,
            status_after: status,
            reason_hash,
        }
    );
    Ok(())
}
