use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct ChangeAccreditation {
    #[account(address = registry.steward @ GroundtruthError::NotSteward)]
    pub steward: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(address = verifier.organization @ GroundtruthError::RecordAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    #[account(mut)]
    pub verifier: Loaded<Account<Verifier>>,
}

/// An expired accreditation too: that is how it is renewed.
pub fn change_accreditation(
    ctx: &mut Context<ChangeAccreditation>,
    args: AccreditVerifierArgs,
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    require_accreditable(&ctx.accounts.organization, &args, at)?;
    let verifier = &mut ctx.accounts.verifier;
    verifier.change_accreditation()?;
    verifier.valid_from = args.valid_from;
    verifier.valid_until = args.valid_until;
    verifier.credential_hash = args.credential_hash;
    verifier.scope_length = args.scope_length;
    verifier.scope = args.scope;
    verifier.invariant()?;
    emit_cpi!(
        ctx,
        AccreditationChanged {
            version: EVENT_VERSION,
            at,
            verifier: *ctx.accounts.verifier.address(),
            verifier_sequence: ctx.accounts.verifier.sequence,
            steward: *ctx.accounts.steward.address(),
            organization: *ctx.accounts.organization.address(),
            valid_from: args.valid_from,
            valid_until: args.valid_until,
            scope_length: args.scope_length,
            scope: args.scope,
            credential_hash: args.credential_hash,
        }
    );
    Ok(())
}
