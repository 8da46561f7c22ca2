use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, seeds, state::*,
};

#[event_cpi]
#[derive(Accounts)]
#[instruction(milestone: u8, revision: u16, evidence_root: [u8; 32])]
pub struct SubmitDelivery {
    /// The payee's wallet, or who acts for its organization.
    pub actor: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    #[account(address = proposal.organization @ GroundtruthError::FundAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    #[account(mut)]
    pub proposal: Loaded<Account<Proposal>>,
    #[account(
        init,
        payer = payer,
        seeds = [
            seeds::DELIVERY,
            proposal.address().as_ref(),
            &milestone.to_le_bytes(),
            &revision.to_le_bytes()
        ],
        bump
    )]
    pub delivery: Loaded<Account<Delivery>>,
    /// CHECK: created by `open_guard`, so that a second use is refused by name.
    #[account(mut, seeds = [seeds::EVIDENCE, evidence_root.as_ref()], bump)]
    pub evidence: UncheckedAccount,
    pub system_program: Loaded<Program<System>>,
}

impl SubmitDelivery {
    fn validate(&self) -> Result<()> {
        self.proposal
            .require_payee_side(self.actor.address(), &self.organization)?;
        self.organization.require_active()
    }
}

pub fn submit_delivery(
    ctx: &mut Context<SubmitDelivery>,
    milestone: u8,
    revision: u16,
    evidence_root: [u8; 32],
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate()?;
    let next = ctx.accounts.proposal.submit(milestone, at)?;
    require!(next == revision, GroundtruthError::RevisionMismatch);
    ctx.accounts.proposal.invariant()?;

    let waits_until = Delivery::review_by(at)?;
    let delivery = &mut ctx.accounts.delivery;
    delivery.version = VERSION;
    delivery.bump = ctx.bumps.delivery;
    delivery.status = delivery_status::SUBMITTED;
    delivery.milestone = milestone;
    delivery.revision = revision;
    delivery.sequence = 1;
    delivery.submitted_at = at;
    delivery.waits_until = waits_until;
    delivery.proposal = *ctx.accounts.proposal.address();
    delivery.submitter = *ctx.accounts.actor.address();
    delivery.evidence_root = evidence_root;
    delivery.payer = *ctx.accounts.payer.address();
    delivery.invariant()?;
    open_guard(&NewGuard {
        payer: ctx.accounts.payer.account(),
        account: ctx.accounts.evidence.account(),
        claim: ctx.accounts.proposal.address(),
        seed: seeds::EVIDENCE,
        evidence_root: &evidence_root,
        bump: ctx.bumps.evidence,
    })?;
    emit_cpi!(
        ctx,
        DeliverySubmitted {
            version: EVENT_VERSION,
            at,
            proposal: *ctx.accounts.proposal.address(),
            proposal_sequence: ctx.accounts.proposal.sequence,
            delivery: *ctx.accounts.delivery.address(),
            delivery_sequence: ctx.accounts.delivery.sequence,
            actor: *ctx.accounts.actor.address(),
            milestone,
            revision,
            evidence_root,
            waits_until,
        }
    );
    Ok(())
}
