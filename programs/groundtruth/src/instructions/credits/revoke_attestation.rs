use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events, events::EVENT_VERSION, instructions::*,
    loaded::Loaded, math::later, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct RevokeAttestation {
    /// The organization that attested, or the steward.
    pub actor: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(address = attestation.organization @ GroundtruthError::CreditAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    #[account(address = claim.methodology @ GroundtruthError::CreditAccountMismatch)]
    pub methodology: Loaded<Account<Methodology>>,
    #[account(mut, address = attestation.claim @ GroundtruthError::CreditAccountMismatch)]
    pub claim: Loaded<Account<Claim>>,
    #[account(mut)]
    pub attestation: Loaded<Account<Attestation>>,
    /// The batch of an issued claim; absent before.
    #[account(mut)]
    pub batch: Option<Loaded<Account<Batch>>>,
}

impl RevokeAttestation {
    fn validate(&self) -> Result<()> {
        let actor = self.actor.address();
        require!(
            *actor == self.organization.authority || *actor == self.registry.steward,
            GroundtruthError::NotOrganizationAuthority
        );
        require!(
            self.attestation.revision == self.claim.revision,
            GroundtruthError::AttestationRevoked
        );
        Ok(())
    }

    /// Stops what was issued on a quorum that no longer stands. Returns the batch, its number and the
    /// suspension's end; zeros where nothing was to be stopped.
    fn suspend(&mut self, reason_hash: [u8; 32], at: i64) -> Result<(Address, u64, i64)> {
        let until = later(at, self.registry.parameters.suspension_term)?;
        let batch = self
            .batch
            .as_mut()
            .filter(|batch| *batch.address() == self.claim.batch)
            .ok_or(GroundtruthError::BatchMissing)?;
        if !matches!(batch.status, batch_status::ACTIVE | batch_status::REVERSED) {
            return Ok((Address::default(), 0, 0));
        }
        batch.suspend(until, reason_hash)?;
        Ok((*batch.address(), batch.sequence, until))
    }
}

pub fn revoke_attestation(
    ctx: &mut Context<RevokeAttestation>,
    reason_hash: [u8; 32],
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate()?;
    require_hash(&reason_hash)?;
    let terms = Review {
        quorum: ctx.accounts.methodology.quorum,
        challenge_period: ctx.accounts.methodology.challenge_period,
        response_term: ctx.accounts.registry.parameters.response_term,
        now: at,
    };
    let attestation = &mut ctx.accounts.attestation;
    attestation.revoke(at)?;
    attestation.invariant()?;
    let organization = attestation.organization;
    let claim = &mut ctx.accounts.claim;
    let status_before = claim.status;
    let broken = claim.revoke_row(&organization, &terms)?;
    claim.invariant()?;
    let (batch, batch_sequence, suspended_until) =
        if broken && status_before == claim_status::ISSUED {
            ctx.accounts.suspend(reason_hash, at)?
        } else {
            (Address::default(), 0, 0)
        };
    emit_cpi!(
        ctx,
        events::AttestationRevoked {
            version: EVENT_VERSION,
            at,
            claim: *ctx.accounts.claim.address(),
            claim_sequence: ctx.accounts.claim.sequence,
            project: ctx.accounts.claim.project,
            attestation: *ctx.accounts.attestation.address(),
            organization,
            actor: *ctx.accounts.actor.address(),
            revision: ctx.accounts.claim.revision,
            reason_hash,
            accepting_after: ctx.accounts.claim.count(verdict::ACCEPT),
            rejecting_after: ctx.accounts.claim.count(verdict::REJECT),
            quorum: terms.quorum,
            status_before,
            status_after: ctx.accounts.claim.status,
            accepted_quantity_after: ctx.accounts.claim.accepted_quantity,
            waits_until: ctx.accounts.claim.waits_until,
            batch,
            batch_sequence,
            suspended_until,
        }
    );
    Ok(())
}
