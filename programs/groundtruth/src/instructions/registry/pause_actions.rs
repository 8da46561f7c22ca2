use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct PauseActions {
    /// The steward or the guardian.
    pub actor: Signer,
    #[account(mut)]
    pub registry: Loaded<Account<Registry>>,
}

/// Refuses no switch at all and one that the program does not know.
pub(crate) fn require_switches(switches: u32) -> Result<()> {
    require!(
        switches != 0 && switches & !pause::ALL == 0,
        GroundtruthError::PauseSwitchUnknown
    );
    Ok(())
}

pub fn pause_actions(ctx: &mut Context<PauseActions>, switches: u32) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let actor = *ctx.accounts.actor.address();
    require_switches(switches)?;
    let registry = &mut ctx.accounts.registry;
    registry.require_may_stop(&actor, true)?;
    let paused_before = registry.paused;
    registry.paused |= switches;
    advance(&mut registry.sequence);
    registry.invariant()?;
    emit_cpi!(
        ctx,
        ActionsPaused {
            version: EVENT_VERSION,
            at,
            registry: *ctx.accounts.registry.address(),
            registry_sequence: ctx.accounts.registry.sequence,
            actor,
            paused_before,
            paused_after: ctx.accounts.registry.paused,
        }
    );
    Ok(())
}
