use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct ReviewDelivery {
    #[account(address = verifier.person @ GroundtruthError::NotVerifier)]
    pub person: Signer,
    pub verifier: Loaded<Account<Verifier>>,
    #[account(address = verifier.organization @ GroundtruthError::NotVerifier)]
    pub organization: Loaded<Account<Organization>>,
    #[account(address = proposal.project @ GroundtruthError::FundAccountMismatch)]
    pub project: Loaded<Account<Project>>,
    #[account(mut, address = delivery.proposal @ GroundtruthError::FundAccountMismatch)]
    pub proposal: Loaded<Account<Proposal>>,
    #[account(mut)]
    pub delivery: Loaded<Account<Delivery>>,
}

impl ReviewDelivery {
    fn validate(&self, verdict: u8, declarations: u8, at: i64) -> Result<()> {
        require!(
            matches!(verdict, verdict::ACCEPT | verdict::REJECT),
            GroundtruthError::VerdictUnknown
        );
        Attestation::require_declared(declarations, false)?;
        let review = Reviewer {
            person: self.person.address(),
            verifier: &self.verifier,
            organization_address: self.organization.address(),
            organization: &self.organization,
            proposal: &self.proposal,
            project: &self.project,
        };
        require_reviewer(&review, at)
    }
}

pub fn review_delivery(
    ctx: &mut Context<ReviewDelivery>,
    verdict: u8,
    statement_hash: [u8; 32],
    declarations: u8,
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate(verdict, declarations, at)?;
    require_hash(&statement_hash)?;
    let organization = *ctx.accounts.organization.address();
    let person = *ctx.accounts.person.address();
    let row = ReviewRow {
        organization,
        person,
        statement_hash,
        verdict,
        _padding: [0; 7],
    };
    let proposal = &mut ctx.accounts.proposal;
    let delivery = &mut ctx.accounts.delivery;
    let status_after = delivery.review(row, &proposal.rules, at)?;
    delivery.invariant()?;
    match status_after {
        delivery_status::ACCEPTED => {
            proposal.accept(delivery.milestone, delivery.challenge_ends_at)?;
        }
        delivery_status::REJECTED => proposal.refuse(delivery.milestone, at)?,
        _ => {}
    }
    if status_after != delivery_status::SUBMITTED {
        proposal.invariant()?;
    }
    emit_cpi!(
        ctx,
        DeliveryReviewed {
            version: EVENT_VERSION,
            at,
            delivery: *ctx.accounts.delivery.address(),
            delivery_sequence: ctx.accounts.delivery.sequence,
            proposal: *ctx.accounts.proposal.address(),
            proposal_sequence: ctx.accounts.proposal.sequence,
            milestone: ctx.accounts.delivery.milestone,
            organization,
            verifier: *ctx.accounts.verifier.address(),
            person,
            verdict,
            statement_hash,
            accepting_after: ctx.accounts.delivery.count(verdict::ACCEPT),
            rejecting_after: ctx.accounts.delivery.count(verdict::REJECT),
            quorum: ctx.accounts.proposal.rules.reviewers,
            status_after,
            challenge_ends_at: ctx.accounts.delivery.challenge_ends_at,
        }
    );
    Ok(())
}
