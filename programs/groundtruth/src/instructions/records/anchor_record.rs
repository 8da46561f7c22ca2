use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, seeds, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct AnchorRecordArgs {
    /// A value of `record_kind`.
    pub kind: u8,
    /// The account that it is about.
    pub subject: Address,
}

#[event_cpi]
#[derive(Accounts)]
#[instruction(document_hash: [u8; 32])]
pub struct AnchorRecord {
    pub actor: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub registry: Loaded<Account<Registry>>,
    /// CHECK: the actor itself, or an organization that it acts for: `require_issuer`.
    pub issuer: UncheckedAccount,
    #[account(
        init,
        payer = payer,
        seeds = [seeds::RECORD, document_hash.as_ref(), issuer.address().as_ref()],
        bump
    )]
    pub record: Loaded<Account<Record>>,
    pub system_program: Loaded<Program<System>>,
}

/// Refuses an actor that is neither the issuer nor the authority of an active organization that is.
/// Returns 1 when the issuer is an organization, 0 when it is the actor.
#[inline(never)]
pub(crate) fn require_issuer(actor: &Address, issuer: &AccountView) -> Result<u8> {
    if actor == issuer.address() {
        return Ok(0);
    }
    let organization = Loaded::<Account<Organization>>::load(*issuer)
        .map_err(|_| GroundtruthError::NotRecordIssuer)?;
    require!(
        organization.authority == *actor && organization.status == accreditation_status::ACTIVE,
        GroundtruthError::NotRecordIssuer
    );
    Ok(1)
}

pub fn anchor_record(
    ctx: &mut Context<AnchorRecord>,
    document_hash: [u8; 32],
    args: AnchorRecordArgs,
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.registry.require_running(pause::RECORDS)?;
    let actor = *ctx.accounts.actor.address();
    let payer = *ctx.accounts.payer.address();
    let issuer = *ctx.accounts.issuer.address();
    let by_organization = require_issuer(&actor, ctx.accounts.issuer.account())?;
    let record = &mut ctx.accounts.record;
    record.version = VERSION;
    record.bump = ctx.bumps.record;
    record.kind = args.kind;
    record.by_organization = by_organization;
    record.sequence = 1;
    record.recorded_at = at;
    record.document_hash = document_hash;
    record.subject = args.subject;
    record.issuer = issuer;
    record.payer = payer;
    record.invariant()?;
    emit_cpi!(
        ctx,
        RecordAnchored {
            version: EVENT_VERSION,
            at,
            record: *ctx.accounts.record.address(),
            record_sequence: ctx.accounts.record.sequence,
            actor,
            issuer,
            by_organization,
            kind: args.kind,
            subject: args.subject,
            document_hash,
        }
    );
    Ok(())
}
