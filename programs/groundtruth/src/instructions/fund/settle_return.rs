use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
    token::TokenAccount,
};

#[event_cpi]
#[derive(Accounts)]
pub struct SettleReturn {
    /// Anyone, once the time for claims is over.
    pub actor: Signer,
    #[account(address = money_back.proposal @ GroundtruthError::FundAccountMismatch)]
    pub proposal: Loaded<Account<Proposal>>,
    #[account(mut)]
    pub money_back: Loaded<Account<MoneyBack>>,
    /// A pool that the proposal drew on.
    #[account(mut)]
    pub pool: Loaded<Account<Pool>>,
    #[account(address = pool.vault @ GroundtruthError::FundAccountMismatch)]
    pub vault: Loaded<TokenAccount>,
}

pub fn settle_return(ctx: &mut Context<SettleReturn>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let row = ctx
        .accounts
        .proposal
        .pool_row(ctx.accounts.pool.address())?;
    let amount = ctx.accounts.money_back.settle(row, at)?;
    ctx.accounts.money_back.invariant()?;
    ctx.accounts.pool.settle(amount)?;
    ctx.accounts.pool.invariant(ctx.accounts.vault.amount())?;
    emit_cpi!(
        ctx,
        ReturnSettled {
            version: EVENT_VERSION,
            at,
            money_back: *ctx.accounts.money_back.address(),
            money_back_sequence: ctx.accounts.money_back.sequence,
            pool: *ctx.accounts.pool.address(),
            pool_sequence: ctx.accounts.pool.sequence,
            proposal: *ctx.accounts.proposal.address(),
            actor: *ctx.accounts.actor.address(),
            amount,
            balance_after: ctx.accounts.pool.balance,
            reclaimable_after: ctx.accounts.pool.reclaimable,
        }
    );
    Ok(())
}
