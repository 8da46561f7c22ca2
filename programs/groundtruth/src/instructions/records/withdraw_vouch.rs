use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct WithdrawVouch {
    #[account(address = organization.authority @ GroundtruthError::NotOrganizationAuthority)]
    pub authority: Signer,
    #[account(address = vouch.organization @ GroundtruthError::RecordAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    #[account(mut, address = vouch.record @ GroundtruthError::RecordAccountMismatch)]
    pub record: Loaded<Account<Record>>,
    #[account(mut)]
    pub vouch: Loaded<Account<Vouch>>,
}

/// A suspended organization may take its word back too.
pub fn withdraw_vouch(ctx: &mut Context<WithdrawVouch>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.vouch.withdraw(at)?;
    let record = &mut ctx.accounts.record;
    record.vouches -= 1;
    advance(&mut record.sequence);
    record.invariant()?;
    emit_cpi!(
        ctx,
        VouchWithdrawn {
            version: EVENT_VERSION,
            at,
            record: *ctx.accounts.record.address(),
            record_sequence: ctx.accounts.record.sequence,
            vouch: *ctx.accounts.vouch.address(),
            organization: *ctx.accounts.organization.address(),
            actor: *ctx.accounts.authority.address(),
            vouches_after: ctx.accounts.record.vouches,
        }
    );
    Ok(())
}
