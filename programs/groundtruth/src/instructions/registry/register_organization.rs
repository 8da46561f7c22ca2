use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, seeds, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct RegisterOrganizationArgs {
    /// Bits of `organization_kind`.
    pub kinds: u8,
    pub jurisdiction: [u8; 8],
    pub authority: Address,
    pub profile_hash: [u8; 32],
}

#[event_cpi]
#[derive(Accounts)]
#[instruction(code: [u8; 8])]
pub struct RegisterOrganization {
    #[account(address = registry.steward @ GroundtruthError::NotSteward)]
    pub steward: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(init, payer = payer, seeds = [seeds::ORGANIZATION, code.as_ref()], bump)]
    pub organization: Loaded<Account<Organization>>,
    pub system_program: Loaded<Program<System>>,
}

pub fn register_organization(
    ctx: &mut Context<RegisterOrganization>,
    code: [u8; 8],
    args: RegisterOrganizationArgs,
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let payer = *ctx.accounts.payer.address();
    require!(
        is_jurisdiction(&args.jurisdiction),
        GroundtruthError::JurisdictionMalformed
    );
    let organization = &mut ctx.accounts.organization;
    organization.version = Organization::VERSION;
    organization.bump = ctx.bumps.organization;
    organization.status = accreditation_status::ACTIVE;
    organization.kinds = args.kinds;
    organization.sequence = 1;
    organization.registered_at = at;
    organization.code = code;
    organization.authority = args.authority;
    organization.profile_hash = args.profile_hash;
    organization.payer = payer;
    #[cfg(not(feature = "layout-v0"))]
    {
        organization.jurisdiction = args.jurisdiction;
    }
    organization.invariant()?;
    emit_cpi!(
        ctx,
        OrganizationRegistered {
            version: EVENT_VERSION,
            at,
            organization: *ctx.accounts.organization.address(),
            organization_sequence: ctx.accounts.organization.sequence,
            steward: *ctx.accounts.steward.address(),
            authority: args.authority,
            code,
            kinds: args.kinds,
            jurisdiction: args.jurisdiction,
            profile_hash: args.profile_hash,
        }
    );
    Ok(())
}
