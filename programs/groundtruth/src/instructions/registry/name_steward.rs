use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct NameSteward {
    #[account(address = registry.steward @ GroundtruthError::NotSteward)]
    pub steward: Signer,
    #[account(mut)]
    pub registry: Loaded<Account<Registry>>,
}

pub fn name_steward(ctx: &mut Context<NameSteward>, successor: Address) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let registry = &mut ctx.accounts.registry;
    registry.name_steward(successor, at)?;
    registry.invariant()?;
    emit_cpi!(
        ctx,
        StewardNamed {
            version: EVENT_VERSION,
            at,
            registry: *ctx.accounts.registry.address(),
            registry_sequence: ctx.accounts.registry.sequence,
            steward: *ctx.accounts.steward.address(),
            pending_steward: successor,
            due_at: ctx.accounts.registry.steward_due_at,
        }
    );
    Ok(())
}
