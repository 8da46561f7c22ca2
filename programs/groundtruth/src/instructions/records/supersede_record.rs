use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct SupersedeRecord {
    pub actor: Signer,
    /// CHECK: the actor itself, or an organization that it acts for: `require_issuer`.
    #[account(address = record.issuer @ GroundtruthError::RecordAccountMismatch)]
    pub issuer: UncheckedAccount,
    /// The earlier record.
    #[account(mut)]
    pub record: Loaded<Account<Record>>,
    /// The later one, anchored before.
    #[account(mut)]
    pub successor: Loaded<Account<Record>>,
}

pub fn supersede_record(ctx: &mut Context<SupersedeRecord>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let actor = *ctx.accounts.actor.address();
    require_issuer(&actor, ctx.accounts.issuer.account())?;
    let record = *ctx.accounts.record.address();
    let successor = *ctx.accounts.successor.address();
    ctx.accounts
        .successor
        .supersede(successor, &mut ctx.accounts.record, record)?;
    ctx.accounts.record.invariant()?;
    ctx.accounts.successor.invariant()?;
    emit_cpi!(
        ctx,
        RecordSuperseded {
            version: EVENT_VERSION,
            at,
            record,
            record_sequence: ctx.accounts.record.sequence,
            successor,
            successor_sequence: ctx.accounts.successor.sequence,
            actor,
        }
    );
    Ok(())
}
