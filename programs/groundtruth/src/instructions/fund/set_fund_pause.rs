use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct SetFundPause {
    pub actor: Signer,
    #[account(mut)]
    pub fund: Loaded<Account<Fund>>,
}

pub fn set_fund_pause(ctx: &mut Context<SetFundPause>, paused: u32) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let actor = *ctx.accounts.actor.address();
    require!(
        actor == ctx.accounts.fund.manager || actor == ctx.accounts.fund.guardian,
        GroundtruthError::NotFundManagerOrGuardian
    );
    let fund = &mut ctx.accounts.fund;
    let paused_before = fund.paused;
    fund.pause(paused, at)?;
    fund.invariant()?;
    emit_cpi!(
        ctx,
        FundPauseSet {
            version: EVENT_VERSION,
            at,
            fund: *ctx.accounts.fund.address(),
            fund_sequence: ctx.accounts.fund.sequence,
            actor,
            paused_before,
            paused_after: paused,
            payments_resume_at: ctx.accounts.fund.payments_resume_at,
        }
    );
    Ok(())
}
