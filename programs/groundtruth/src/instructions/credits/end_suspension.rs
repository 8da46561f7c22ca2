use {
    crate::{
        emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
        token::MintAccount,
    },
    anchor_lang::prelude::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct EndSuspension {
    /// The steward at any time, anyone once the suspension's time is over.
    pub actor: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(mut)]
    pub batch: Loaded<Account<Batch>>,
    #[account(address = batch.mint @ GroundtruthError::WrongCreditMint)]
    pub mint: Loaded<MintAccount>,
}

pub fn end_suspension(ctx: &mut Context<EndSuspension>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let actor = *ctx.accounts.actor.address();
    let upheld = actor == ctx.accounts.registry.steward;
    let supply = ctx.accounts.mint.supply();
    let batch = &mut ctx.accounts.batch;
    require!(
        upheld || at >= batch.suspended_until,
        GroundtruthError::SuspensionNotOver
    );
    batch.end_suspension(at)?;
    batch.invariant(supply)?;
    emit_cpi!(
        ctx,
        BatchSuspensionEnded {
            version: EVENT_VERSION,
            at,
            batch: *ctx.accounts.batch.address(),
            batch_sequence: ctx.accounts.batch.sequence,
            actor,
            upheld: u8::from(upheld),
            status_after: ctx.accounts.batch.status,
        }
    );
    Ok(())
}
