use anchor_lang::prelude::*;

use crate::{emit_cpi, events::*, instructions::*, loaded::Loaded, state::*};

#[event_cpi]
#[derive(Accounts)]
pub struct SetVerifierStatus {
    /// The steward; the guardian may suspend.
    pub actor: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(mut)]
    pub verifier: Loaded<Account<Verifier>>,
}

pub fn set_verifier_status(
    ctx: &mut Context<SetVerifierStatus>,
    status: u8,
    reason_hash: [u8; 32],
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let actor = *ctx.accounts.actor.address();
    let suspends = status == accreditation_status::SUSPENDED;
    ctx.accounts.registry.require_may_stop(&actor, suspends)?;
    let verifier = &mut ctx.accounts.verifier;
    let status_before = verifier.status;
    verifier.change_status(status, reason_hash, at)?;
    verifier.invariant()?;
    emit_cpi!(
        ctx,
        VerifierStatusChanged {
            version: EVENT_VERSION,
            at,
            verifier: *ctx.accounts.verifier.address(),
            verifier_sequence: ctx.accounts.verifier.sequence,
            actor,
            organization: ctx.accounts.verifier.organization,
            status_before,
            status_after: status,
            reason_hash,
        }
    );
    Ok(())
}
