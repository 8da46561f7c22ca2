use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, limits::MAX_SCOPE,
    loaded::Loaded, seeds, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct AccreditVerifierArgs {
    /// Unix seconds.
    pub valid_from: i64,
    pub valid_until: i64,
    pub credential_hash: [u8; 32],
    /// Used rows of `scope`; the rest is zero.
    pub scope_length: u8,
    pub scope: [Address; MAX_SCOPE],
}

#[event_cpi]
#[derive(Accounts)]
pub struct AccreditVerifier {
    #[account(address = registry.steward @ GroundtruthError::NotSteward)]
    pub steward: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub registry: Loaded<Account<Registry>>,
    pub organization: Loaded<Account<Organization>>,
    /// CHECK: the key of the person to be accredited; it need not sign.
    pub person: UncheckedAccount,
    #[account(
        init,
        payer = payer,
        seeds = [seeds::VERIFIER, organization.address().as_ref(), person.address().as_ref()],
        bump
    )]
    pub verifier: Loaded<Account<Verifier>>,
    pub system_program: Loaded<Program<System>>,
}

/// Refuses an organization that may not verify, a scope with rows behind its end, and a validity
/// that is over.
#[inline(never)]
pub(crate) fn require_accreditable(
    organization: &Organization,
    args: &AccreditVerifierArgs,
    at: i64,
) -> Result<()> {
    organization.require_active()?;
    require!(
        organization.has_kind(organization_kind::VERIFIER),
        GroundtruthError::OrganizationIsNotVerifier
    );
    let used = usize::from(args.scope_length);
    require!(
        used <= MAX_SCOPE
            && args.scope[used..]
                .iter()
                .all(|row| *row == Address::default()),
        GroundtruthError::ScopeInvalid
    );
    require!(
        at < args.valid_until,
        GroundtruthError::AccreditationPeriodInvalid
    );
    Ok(())
}

pub fn accredit_verifier(
    ctx: &mut Context<AccreditVerifier>,
    args: AccreditVerifierArgs,
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    require_accreditable(&ctx.accounts.organization, &args, at)?;
    let payer = *ctx.accounts.payer.address();
    let organization = *ctx.accounts.organization.address();
    let person = *ctx.accounts.person.address();
    let verifier = &mut ctx.accounts.verifier;
    verifier.version = VERSION;
    verifier.bump = ctx.bumps.verifier;
    verifier.status = accreditation_status::ACTIVE;
    verifier.scope_length = args.scope_length;
    verifier.sequence = 1;
    verifier.valid_from = args.valid_from;
    verifier.valid_until = args.valid_until;
    verifier.accredited_at = at;
    verifier.organization = organization;
    verifier.person = person;
    verifier.payer = payer;
    verifier.credential_hash = args.credential_hash;
    verifier.scope = args.scope;
    verifier.invariant()?;
    emit_cpi!(
        ctx,
        VerifierAccredited {
            version: EVENT_VERSION,
            at,
            verifier: *ctx.accounts.verifier.address(),
            verifier_sequence: ctx.accounts.verifier.sequence,
            steward: *ctx.accounts.steward.address(),
            organization,
            person,
            valid_from: args.valid_from,
            valid_until: args.valid_until,
            scope_length: args.scope_length,
            scope: args.scope,
            credential_hash: args.credential_hash,
        }
    );
    Ok(())
}
