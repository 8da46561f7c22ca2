use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct OfferFundRole {
    /// Holds the role.
    pub actor: Signer,
    #[account(mut)]
    pub fund: Loaded<Account<Fund>>,
}

pub fn offer_fund_role(
    ctx: &mut Context<OfferFundRole>,
    role: u8,
    offered_to: Address,
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let actor = *ctx.accounts.actor.address();
    let fund = &mut ctx.accounts.fund;
    let (holder, pending) = fund.role(role)?;
    require!(*holder == actor, GroundtruthError::NotFundRoleHolder);
    *pending = offered_to;
    advance(&mut fund.sequence);
    fund.invariant()?;
    emit_cpi!(
        ctx,
        FundRoleOffered {
            version: EVENT_VERSION,
            at,
            fund: *ctx.accounts.fund.address(),
            fund_sequence: ctx.accounts.fund.sequence,
            actor,
            role,
            offered_to,
        }
    );
    Ok(())
}
