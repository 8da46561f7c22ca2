use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct AcceptSteward {
    /// A key, a council that executes its motion, or another program's signer.
    #[account(address = registry.pending_steward @ GroundtruthError::NotPendingSteward)]
    pub successor: Signer,
    #[account(mut)]
    pub registry: Loaded<Account<Registry>>,
}

/// The successor's address where it is a sound council of this program, else zero.
fn council_of(successor: &AccountView) -> Result<Address> {
    let is_council = successor.owned_by(&crate::ID)
        && successor.try_borrow()?.get(..8) == Some(Council::DISCRIMINATOR);
    if !is_council {
        return Ok(Address::default());
    }
    Loaded::<Account<Council>>::load(*successor)?.invariant()?;
    Ok(*successor.address())
}

pub fn accept_steward(ctx: &mut Context<AcceptSteward>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let council = council_of(ctx.accounts.successor.account())?;
    let registry = &mut ctx.accounts.registry;
    let steward_before = registry.steward;
    registry.change_steward(council, at)?;
    registry.invariant()?;
    emit_cpi!(
        ctx,
        StewardChanged {
            version: EVENT_VERSION,
            at,
            registry: *ctx.accounts.registry.address(),
            registry_sequence: ctx.accounts.registry.sequence,
            steward_before,
            steward_after: ctx.accounts.registry.steward,
            council_after: council,
        }
    );
    Ok(())
}
