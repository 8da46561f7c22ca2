use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct WindDownFund {
    /// The manager; anyone once the fund's own end is over.
    pub actor: Signer,
    #[account(mut)]
    pub fund: Loaded<Account<Fund>>,
}

pub fn wind_down_fund(ctx: &mut Context<WindDownFund>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let actor = *ctx.accounts.actor.address();
    let fund = &mut ctx.accounts.fund;
    let expired = fund.expires_at != 0 && at >= fund.expires_at;
    require!(
        expired || actor == fund.manager,
        GroundtruthError::FundNotExpired
    );
    fund.wind_down()?;
    fund.invariant()?;
    emit_cpi!(
        ctx,
        FundWoundDown {
            version: EVENT_VERSION,
            at,
            fund: *ctx.accounts.fund.address(),
            fund_sequence: ctx.accounts.fund.sequence,
            actor,
            expired: u8::from(expired),
        }
    );
    Ok(())
}
