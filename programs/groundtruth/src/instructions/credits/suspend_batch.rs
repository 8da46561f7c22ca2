use {
    crate::{
        emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, math::later,
        state::*, token::MintAccount,
    },
    anchor_lang::prelude::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct SuspendBatch {
    /// The steward or the guardian.
    pub actor: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(mut)]
    pub batch: Loaded<Account<Batch>>,
    #[account(address = batch.mint @ GroundtruthError::WrongCreditMint)]
    pub mint: Loaded<MintAccount>,
}

impl SuspendBatch {
    /// The guardian may not hold a batch for ever by suspending it again and again.
    fn validate(&self, at: i64) -> Result<()> {
        let actor = self.actor.address();
        self.registry.require_may_stop(actor, true)?;
        let ended_at = self.batch.suspension_ended_at;
        require!(
            *actor == self.registry.steward
                || ended_at == 0
                || at >= later(ended_at, self.registry.parameters.suspension_term)?,
            GroundtruthError::SuspendedRecently
        );
        Ok(())
    }
}

pub fn suspend_batch(ctx: &mut Context<SuspendBatch>, reason_hash: [u8; 32]) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate(at)?;
    let until = later(at, ctx.accounts.registry.parameters.suspension_term)?;
    let supply = ctx.accounts.mint.supply();
    let batch = &mut ctx.accounts.batch;
    let status_before = batch.status;
    batch.suspend(until, reason_hash)?;
    batch.invariant(supply)?;
    emit_cpi!(
        ctx,
        BatchSuspended {
            version: EVENT_VERSION,
            at,
            batch: *ctx.accounts.batch.address(),
            batch_sequence: ctx.accounts.batch.sequence,
            actor: *ctx.accounts.actor.address(),
            status_before,
            reason_hash,
            suspended_until: until,
        }
    );
    Ok(())
}
