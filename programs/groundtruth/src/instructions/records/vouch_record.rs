use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, seeds, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct VouchRecord {
    #[account(address = organization.authority @ GroundtruthError::NotOrganizationAuthority)]
    pub authority: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub organization: Loaded<Account<Organization>>,
    #[account(mut)]
    pub record: Loaded<Account<Record>>,
    #[account(
        init,
        payer = payer,
        seeds = [
            seeds::VOUCH,
            record.address().as_ref(),
            organization.address().as_ref()
        ],
        bump
    )]
    pub vouch: Loaded<Account<Vouch>>,
    pub system_program: Loaded<Program<System>>,
}

impl VouchRecord {
    /// The issuer's word is the record itself, whether it issued as an organization or by its key.
    fn validate(&self) -> Result<()> {
        self.organization.require_active()?;
        let issuer = &self.record.issuer;
        require!(
            issuer != self.organization.address() && issuer != self.authority.address(),
            GroundtruthError::VouchForOwnRecord
        );
        Ok(())
    }
}

pub fn vouch_record(ctx: &mut Context<VouchRecord>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate()?;
    let payer = *ctx.accounts.payer.address();
    let organization = *ctx.accounts.organization.address();
    let address = *ctx.accounts.record.address();
    let vouch = &mut ctx.accounts.vouch;
    vouch.version = VERSION;
    vouch.bump = ctx.bumps.vouch;
    vouch.vouched_at = at;
    vouch.record = address;
    vouch.organization = organization;
    vouch.payer = payer;
    let record = &mut ctx.accounts.record;
    record.vouches += 1;
    advance(&mut record.sequence);
    record.invariant()?;
    emit_cpi!(
        ctx,
        RecordVouched {
            version: EVENT_VERSION,
            at,
            record: address,
            record_sequence: ctx.accounts.record.sequence,
            vouch: *ctx.accounts.vouch.address(),
            organization,
            actor: *ctx.accounts.authority.address(),
            vouches_after: ctx.accounts.record.vouches,
        }
    );
    Ok(())
}
