use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, seeds, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct JoinPool {
    pub wallet: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    #[account(address = pool.fund @ GroundtruthError::FundAccountMismatch)]
    pub fund: Loaded<Account<Fund>>,
    #[account(mut)]
    pub pool: Loaded<Account<Pool>>,
    #[account(
        init,
        payer = payer,
        space = Contributor::space(1),
        seeds = [seeds::CONTRIBUTOR, pool.address().as_ref(), wallet.address().as_ref()],
        bump
    )]
    pub contributor: Loaded<ContributorAccount>,
    pub system_program: Loaded<Program<System>>,
}

pub fn join_pool(ctx: &mut Context<JoinPool>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts
        .fund
        .require_open_for(fund_pause::CONTRIBUTIONS)?;
    ctx.accounts.pool.require_open()?;
    let pool = &mut ctx.accounts.pool;
    pool.contributors = crate::math::add(pool.contributors, 1)?;
    advance(&mut pool.sequence);
    let (series, pool_sequence) = (pool.series, pool.sequence);
    let contributor = &mut ctx.accounts.contributor;
    contributor.version = VERSION;
    contributor.bump = ctx.bumps.contributor;
    contributor.series = series;
    contributor.joined_at = at;
    contributor.pool_sequence = pool_sequence;
    contributor.pool = *ctx.accounts.pool.address();
    contributor.fund = *ctx.accounts.fund.address();
    contributor.wallet = *ctx.accounts.wallet.address();
    contributor.payer = *ctx.accounts.payer.address();
    emit_cpi!(
        ctx,
        PoolJoined {
            version: EVENT_VERSION,
            at,
            pool: *ctx.accounts.pool.address(),
            pool_sequence,
            contributor: *ctx.accounts.contributor.address(),
            wallet: *ctx.accounts.wallet.address(),
            contributors_after: ctx.accounts.pool.contributors,
        }
    );
    Ok(())
}
