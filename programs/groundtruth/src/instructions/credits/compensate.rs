use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct Compensate {
    #[account(address = cancellation.holder @ GroundtruthError::CreditAccountMismatch)]
    pub holder: Signer,
    #[account(mut)]
    pub cancellation: Loaded<Account<Cancellation>>,
    #[account(address = cancellation.batch @ GroundtruthError::CreditAccountMismatch)]
    pub cancelled_batch: Loaded<Account<Batch>>,
    #[account(address = cancelled_batch.methodology @ GroundtruthError::CreditAccountMismatch)]
    pub cancelled_methodology: Loaded<Account<Methodology>>,
    #[account(mut)]
    pub reversal: Loaded<Account<Reversal>>,
    #[account(address = reversal.batch @ GroundtruthError::CreditAccountMismatch)]
    pub batch: Loaded<Account<Batch>>,
    #[account(address = batch.methodology @ GroundtruthError::CreditAccountMismatch)]
    pub methodology: Loaded<Account<Methodology>>,
    #[account(mut, address = reversal.organization @ GroundtruthError::CreditAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
}

impl Compensate {
    /// Only credits of the same unit make good, and none that were wrongly issued themselves, but those
    /// of the very batch.
    fn validate(&self) -> Result<()> {
        let (given, owed) = (&self.cancelled_methodology, &self.methodology);
        let is_own = self.cancellation.batch == self.reversal.batch;
        require!(
            given.credit_symbol == owed.credit_symbol
                && given.credit_decimals == owed.credit_decimals
                && (is_own || self.cancellation.batch_status != batch_status::INVALIDATED),
            GroundtruthError::CancellationNotApplicable
        );
        Ok(())
    }
}

pub fn compensate(ctx: &mut Context<Compensate>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate()?;
    let reversal_address = *ctx.accounts.reversal.address();
    let cancellation = &mut ctx.accounts.cancellation;
    cancellation.apply(reversal_address)?;
    cancellation.invariant()?;
    let amount = cancellation.amount;

    let reversal = &mut ctx.accounts.reversal;
    let is_good = reversal.record_compensation(amount, at)?;
    reversal.invariant()?;
    if is_good {
        let organization = &mut ctx.accounts.organization;
        organization.owing -= 1;
        advance(&mut organization.sequence);
        organization.invariant()?;
    }
    emit_cpi!(
        ctx,
        InvalidationCompensated {
            version: EVENT_VERSION,
            at,
            reversal: reversal_address,
            reversal_sequence: ctx.accounts.reversal.sequence,
            cancellation: *ctx.accounts.cancellation.address(),
            organization: *ctx.accounts.organization.address(),
            organization_sequence: ctx.accounts.organization.sequence,
            actor: *ctx.accounts.holder.address(),
            amount,
            covered_after: ctx.accounts.reversal.covered,
            reversal_status_after: ctx.accounts.reversal.status,
            owing_after: ctx.accounts.organization.owing,
        }
    );
    Ok(())
}
