use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
    token::TokenAccount,
};

#[event_cpi]
#[derive(Accounts)]
pub struct ClosePool {
    pub actor: Signer,
    #[account(address = pool.fund @ GroundtruthError::FundAccountMismatch)]
    pub fund: Loaded<Account<Fund>>,
    /// The pool's project, closed; absent where its fund winds down.
    #[account(address = pool.project @ GroundtruthError::PoolProjectMismatch)]
    pub project: Option<Loaded<Account<Project>>>,
    #[account(mut)]
    pub pool: Loaded<Account<Pool>>,
    #[account(address = pool.vault @ GroundtruthError::FundAccountMismatch)]
    pub vault: Loaded<TokenAccount>,
}

impl ClosePool {
    fn validate(&self) -> Result<()> {
        let has_closed =
            |project: &Loaded<Account<Project>>| project.status == project_status::CLOSED;
        require!(
            self.fund.status == fund_status::WINDING_DOWN
                || self.project.as_ref().is_some_and(has_closed),
            GroundtruthError::PoolNotClosing
        );
        Ok(())
    }
}

pub fn close_pool(ctx: &mut Context<ClosePool>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate()?;
    // By its type: Anchor gives every account a method of this name, which destroys it.
    let held = ctx.accounts.vault.amount();
    let adopted = Pool::close(&mut ctx.accounts.pool, held, at)?;
    ctx.accounts.pool.invariant(held)?;
    emit_cpi!(
        ctx,
        PoolClosed {
            version: EVENT_VERSION,
            at,
            pool: *ctx.accounts.pool.address(),
            pool_sequence: ctx.accounts.pool.sequence,
            fund: *ctx.accounts.fund.address(),
            actor: *ctx.accounts.actor.address(),
            adopted,
            closing_total: ctx.accounts.pool.closing_total,
            units: ctx.accounts.pool.units,
        }
    );
    Ok(())
}
