use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct ResumeActions {
    #[account(address = registry.steward @ GroundtruthError::NotSteward)]
    pub steward: Signer,
    #[account(mut)]
    pub registry: Loaded<Account<Registry>>,
}

pub fn resume_actions(ctx: &mut Context<ResumeActions>, switches: u32) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    require_switches(switches)?;
    let registry = &mut ctx.accounts.registry;
    let paused_before = registry.paused;
    registry.paused &= !switches;
    advance(&mut registry.sequence);
    registry.invariant()?;
    emit_cpi!(
        ctx,
        ActionsResumed {
            version: EVENT_VERSION,
            at,
            registry: *ctx.accounts.registry.address(),
            registry_sequence: ctx.accounts.registry.sequence,
            actor: *ctx.accounts.steward.address(),
            paused_before,
            paused_after: ctx.accounts.registry.paused,
        }
    );
    Ok(())
}
