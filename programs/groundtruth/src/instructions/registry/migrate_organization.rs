use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

/// The pattern for every account that grows: a new field takes the place of the first reserved
/// bytes, which are zero and mean "not stated", and the account grows by as many at its end.
#[event_cpi]
#[derive(Accounts)]
pub struct MigrateOrganization {
    #[account(unsafe(dup))]
    pub payer: Signer,
    /// CHECK: owner, discriminator, length and version are checked by `require_version_0`; the
    /// account is too short to be loaded as the present layout.
    #[account(mut, owner = crate::ID)]
    pub organization: UncheckedAccount,
    pub system_program: Loaded<Program<System>>,
}

#[cfg_attr(feature = "layout-v0", allow(unreachable_patterns))]
fn require_version_0(organization: &AccountView) -> Result<()> {
    let data = organization.try_borrow()?;
    require!(
        data.get(..8) == Some(Organization::DISCRIMINATOR),
        GroundtruthError::VersionUnknown
    );
    match (data.len(), data.get(8)) {
        (Organization::SPACE_V0, Some(0)) => Ok(()),
        (Organization::SPACE, Some(&Organization::VERSION)) => {
            Err(GroundtruthError::AlreadyMigrated.into())
        }
        _ => Err(GroundtruthError::VersionUnknown.into()),
    }
}

pub fn migrate_organization(ctx: &mut Context<MigrateOrganization>) -> Result<()> {
    no_more_accounts(ctx)?;
    require_version_0(ctx.accounts.organization.account())?;
    let mut view = *ctx.accounts.organization.account();
    anchor_lang::realloc_account(
        &mut view,
        Organization::SPACE,
        ctx.accounts.payer.account(),
        true,
    )?;
    view.try_borrow_mut()?[8] = Organization::VERSION;

    let mut organization = unsafe { Account::<Organization>::load_mut(view)? };
    advance(&mut organization.sequence);
    organization.invariant()?;
    let sequence = organization.sequence;
    emit_cpi!(
        ctx,
        OrganizationMigrated {
            version: EVENT_VERSION,
            at: now()?,
            organization: *ctx.accounts.organization.address(),
            organization_sequence: sequence,
            from_version: 0,
            to_version: Organization::VERSION,
        }
    );
    Ok(())
}
