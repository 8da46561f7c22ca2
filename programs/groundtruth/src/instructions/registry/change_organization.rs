use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct ChangeOrganizationArgs {
    /// Bits of `organization_kind`.
    pub kinds: u8,
    pub jurisdiction: [u8; 8],
    pub authority: Address,
    pub profile_hash: [u8; 32],
}

#[event_cpi]
#[derive(Accounts)]
pub struct ChangeOrganization {
    /// The steward; the organization itself may change its profile.
    pub actor: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(mut)]
    pub organization: Loaded<Account<Organization>>,
}

impl ChangeOrganization {
    fn validate(&self, args: &ChangeOrganizationArgs) -> Result<()> {
        let organization = &self.organization;
        require!(
            organization.status != accreditation_status::REVOKED,
            GroundtruthError::OrganizationNotActive
        );
        let actor = self.actor.address();
        if *actor == self.registry.steward {
            require!(
                is_jurisdiction(&args.jurisdiction),
                GroundtruthError::JurisdictionMalformed
            );
            return Ok(());
        }
        require!(
            *actor == organization.authority,
            GroundtruthError::NotOrganizationAuthority
        );
        #[cfg(not(feature = "layout-v0"))]
        let same_jurisdiction = args.jurisdiction == organization.jurisdiction;
        #[cfg(feature = "layout-v0")]
        let same_jurisdiction = true;
        require!(
            same_jurisdiction
                && args.kinds == organization.kinds
                && args.authority == organization.authority,
            GroundtruthError::NotSteward
        );
        Ok(())
    }
}

pub fn change_organization(
    ctx: &mut Context<ChangeOrganization>,
    args: ChangeOrganizationArgs,
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate(&args)?;
    let organization = &mut ctx.accounts.organization;
    organization.kinds = args.kinds;
    organization.authority = args.authority;
    organization.profile_hash = args.profile_hash;
    #[cfg(not(feature = "layout-v0"))]
    {
        organization.jurisdiction = args.jurisdiction;
    }
    advance(&mut organization.sequence);
    organization.invariant()?;
    emit_cpi!(
        ctx,
        OrganizationChanged {
            version: EVENT_VERSION,
            at,
            organization: *ctx.accounts.organization.address(),
            organization_sequence: ctx.accounts.organization.sequence,
            actor: *ctx.accounts.actor.address(),
            authority: args.authority,
            kinds: args.kinds,
            jurisdiction: args.jurisdiction,
            profile_hash: args.profile_hash,
        }
    );
    Ok(())
}
