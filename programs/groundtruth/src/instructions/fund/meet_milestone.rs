use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, seeds, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct MeetMilestone {
    /// The payee's wallet, or who acts for its organization.
    pub actor: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    #[account(address = proposal.organization @ GroundtruthError::FundAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    #[account(mut)]
    pub proposal: Loaded<Account<Proposal>>,
    pub batch: Loaded<Account<Batch>>,
    /// CHECK: created by `open_guard`, so that a batch meets one milestone ever.
    #[account(mut, seeds = [seeds::MET, batch.address().as_ref()], bump)]
    pub evidence: UncheckedAccount,
    pub system_program: Loaded<Program<System>>,
}

impl MeetMilestone {
    fn validate(&self) -> Result<()> {
        self.proposal
            .require_payee_side(self.actor.address(), &self.organization)?;
        require!(
            self.batch.project == self.proposal.project
                && self.batch.status == batch_status::ACTIVE
                && self.batch.issued_at >= self.proposal.approved_at,
            GroundtruthError::BatchDoesNotMeet
        );
        Ok(())
    }
}

pub fn meet_milestone(ctx: &mut Context<MeetMilestone>, milestone: u8) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate()?;
    let issued = ctx.accounts.batch.issued;
    ctx.accounts.proposal.meet(milestone, issued, at)?;
    ctx.accounts.proposal.invariant()?;
    open_guard(&NewGuard {
        payer: ctx.accounts.payer.account(),
        account: ctx.accounts.evidence.account(),
        claim: ctx.accounts.proposal.address(),
        seed: seeds::MET,
        evidence_root: ctx.accounts.batch.address().as_array(),
        bump: ctx.bumps.evidence,
    })?;
    emit_cpi!(
        ctx,
        MilestoneMet {
            version: EVENT_VERSION,
            at,
            proposal: *ctx.accounts.proposal.address(),
            proposal_sequence: ctx.accounts.proposal.sequence,
            milestone,
            batch: *ctx.accounts.batch.address(),
            issued,
            actor: *ctx.accounts.actor.address(),
        }
    );
    Ok(())
}
