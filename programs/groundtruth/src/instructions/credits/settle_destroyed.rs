use {
    crate::{
        emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, seeds,
        state::*, token::MintAccount,
    },
    anchor_lang::prelude::*,
};

#[event_cpi]
#[derive(Accounts)]
#[instruction(id: u64)]
pub struct SettleDestroyed {
    pub actor: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    #[account(mut)]
    pub batch: Loaded<Account<Batch>>,
    #[account(address = batch.mint @ GroundtruthError::WrongCreditMint)]
    pub mint: Loaded<MintAccount>,
    #[account(
        init,
        payer = payer,
        seeds = [
            seeds::CANCELLATION,
            batch.address().as_ref(),
            actor.address().as_ref(),
            &id.to_le_bytes()
        ],
        bump
    )]
    pub cancellation: Loaded<Account<Cancellation>>,
    pub system_program: Loaded<Program<System>>,
}

pub fn settle_destroyed(ctx: &mut Context<SettleDestroyed>, _id: u64) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let actor = *ctx.accounts.actor.address();
    let supply = ctx.accounts.mint.supply();
    let batch = &mut ctx.accounts.batch;
    let (amount, first_serial) = batch.settle_destroyed(supply)?;
    batch.invariant(supply)?;

    let cancellation = &mut ctx.accounts.cancellation;
    cancellation.version = VERSION;
    cancellation.bump = ctx.bumps.cancellation;
    cancellation.reason = cancellation_reason::DESTROYED;
    cancellation.batch_status = ctx.accounts.batch.status;
    cancellation.amount = amount;
    cancellation.first_serial = first_serial;
    cancellation.cancelled_at = at;
    cancellation.batch = *ctx.accounts.batch.address();
    cancellation.holder = actor;
    cancellation.payer = *ctx.accounts.payer.address();
    cancellation.invariant()?;
    emit_cpi!(
        ctx,
        DestroyedCreditsSettled {
            version: EVENT_VERSION,
            at,
            batch: *ctx.accounts.batch.address(),
            batch_sequence: ctx.accounts.batch.sequence,
            cancellation: *ctx.accounts.cancellation.address(),
            actor,
            amount,
            first_serial,
            destroyed_after: ctx.accounts.batch.destroyed,
            supply_after: supply,
        }
    );
    Ok(())
}
