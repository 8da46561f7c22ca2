use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct RetireMethodology {
    #[account(address = registry.steward @ GroundtruthError::NotSteward)]
    pub steward: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(mut)]
    pub methodology: Loaded<Account<Methodology>>,
}

pub fn retire_methodology(ctx: &mut Context<RetireMethodology>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let methodology = &mut ctx.accounts.methodology;
    methodology.retire()?;
    methodology.invariant()?;
    emit_cpi!(
        ctx,
        MethodologyRetired {
            version: EVENT_VERSION,
            at,
            methodology: *ctx.accounts.methodology.address(),
            methodology_sequence: ctx.accounts.methodology.sequence,
            steward: *ctx.accounts.steward.address(),
        }
    );
    Ok(())
}
