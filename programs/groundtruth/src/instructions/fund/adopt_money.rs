use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
    token::TokenAccount,
};

#[event_cpi]
#[derive(Accounts)]
pub struct AdoptMoney {
    #[account(address = fund.manager @ GroundtruthError::NotFundManager)]
    pub manager: Signer,
    #[account(address = pool.fund @ GroundtruthError::FundAccountMismatch)]
    pub fund: Loaded<Account<Fund>>,
    #[account(mut)]
    pub pool: Loaded<Account<Pool>>,
    /// What it holds above the pool's balance was sent to it outside the program.
    #[account(address = pool.vault @ GroundtruthError::FundAccountMismatch)]
    pub vault: Loaded<TokenAccount>,
}

pub fn adopt_money(ctx: &mut Context<AdoptMoney>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let held = ctx.accounts.vault.amount();
    let pool = &mut ctx.accounts.pool;
    let amount = pool.unattributed(held)?;
    pool.adopt(amount)?;
    pool.invariant(held)?;
    emit_cpi!(
        ctx,
        MoneyAdopted {
            version: EVENT_VERSION,
            at,
            pool: *ctx.accounts.pool.address(),
            pool_sequence: ctx.accounts.pool.sequence,
            fund: *ctx.accounts.fund.address(),
            manager: *ctx.accounts.manager.address(),
            amount,
            balance_after: ctx.accounts.pool.balance,
            units_after: ctx.accounts.pool.units,
        }
    );
    Ok(())
}
