use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct AcceptFundRole {
    /// To whom the role was offered.
    pub successor: Signer,
    #[account(mut)]
    pub fund: Loaded<Account<Fund>>,
}

pub fn accept_fund_role(ctx: &mut Context<AcceptFundRole>, role: u8) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let successor = *ctx.accounts.successor.address();
    let fund = &mut ctx.accounts.fund;
    let (holder, pending) = fund.role(role)?;
    require!(*pending == successor, GroundtruthError::FundRoleNotOffered);
    *pending = Address::default();
    let holder_before = core::mem::replace(holder, successor);
    advance(&mut fund.sequence);
    fund.invariant()?;
    emit_cpi!(
        ctx,
        FundRoleAccepted {
            version: EVENT_VERSION,
            at,
            fund: *ctx.accounts.fund.address(),
            fund_sequence: ctx.accounts.fund.sequence,
            role,
            holder_before,
            holder_after: successor,
        }
    );
    Ok(())
}
