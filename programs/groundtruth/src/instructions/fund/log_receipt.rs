use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct LogReceipt {
    /// The payee's wallet, or who acts for its organization.
    pub actor: Signer,
    #[account(address = proposal.organization @ GroundtruthError::FundAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    #[account(address = award.proposal @ GroundtruthError::FundAccountMismatch)]
    pub proposal: Loaded<Account<Proposal>>,
    #[account(mut)]
    pub award: Loaded<Account<Award>>,
}

pub fn log_receipt(ctx: &mut Context<LogReceipt>, receipt_hash: [u8; 32]) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let actor = *ctx.accounts.actor.address();
    let proposal = &ctx.accounts.proposal;
    proposal.require_payee_side(&actor, &ctx.accounts.organization)?;
    proposal.require_accountable()?;
    let award = &mut ctx.accounts.award;
    award.receive(receipt_hash, at)?;
    award.invariant()?;
    emit_cpi!(
        ctx,
        GoodsReceived {
            version: EVENT_VERSION,
            at,
            award: *ctx.accounts.award.address(),
            award_sequence: ctx.accounts.award.sequence,
            proposal: *ctx.accounts.proposal.address(),
            actor,
            receipt_hash,
        }
    );
    Ok(())
}
