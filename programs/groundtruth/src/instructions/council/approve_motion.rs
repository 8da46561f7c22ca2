use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instruction, instructions::*, loaded::Loaded,
    state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct ApproveMotion {
    /// Signs for an organization with an active seat.
    #[account(address = organization.authority @ GroundtruthError::NotOrganizationAuthority)]
    pub authority: Signer,
    pub organization: Loaded<Account<Organization>>,
    #[account(address = motion.council @ GroundtruthError::MotionAccountMismatch)]
    pub council: Loaded<Account<Council>>,
    #[account(mut)]
    pub motion: Loaded<Account<Motion>>,
    /// What the motion decides about, where it decides a dispute of a claim or an objection to a delivery:
    /// claim and project, or delivery, proposal and project.
    pub claim: Option<Loaded<Account<Claim>>>,
    pub delivery: Option<Loaded<Account<Delivery>>>,
    pub proposal: Option<Loaded<Account<Proposal>>>,
    pub project: Option<Loaded<Account<Project>>>,
}

/// Places in the account lists of `decide_dispute` and `decide_objection`.
mod dispute_accounts {
    pub const PROJECT: usize = 3;
    pub const CLAIM: usize = 4;
}
mod objection_accounts {
    pub const PROPOSAL: usize = 2;
    pub const PROJECT: usize = 3;
    pub const DELIVERY: usize = 4;
}

impl ApproveMotion {
    /// Law 6: an organization does not decide about its own statement, review, project or delivery.
    #[inline(never)]
    fn require_disinterested(&self) -> Result<()> {
        let discriminator = self.motion.data().get(..8);
        let own = *self.organization.address();
        let interested = if discriminator == Some(instruction::DecideDispute::DISCRIMINATOR) {
            let claim = self.decided(&self.claim, dispute_accounts::CLAIM)?;
            let project = self.decided(&self.project, dispute_accounts::PROJECT)?;
            project.organization == own || claim.rows().iter().any(|row| row.organization == own)
        } else if discriminator == Some(instruction::DecideObjection::DISCRIMINATOR) {
            let delivery = self.decided(&self.delivery, objection_accounts::DELIVERY)?;
            let proposal = self.decided(&self.proposal, objection_accounts::PROPOSAL)?;
            let project = self.decided(&self.project, objection_accounts::PROJECT)?;
            project.organization == own
                || proposal.organization == own
                || delivery.rows().iter().any(|row| row.organization == own)
        } else {
            false
        };
        require!(!interested, GroundtruthError::DecidesAboutItself);
        Ok(())
    }

    /// The account that stands at `place` of the stored instruction.
    fn decided<'a, T: AnchorAccount>(
        &self,
        account: &'a Option<Loaded<T>>,
        place: usize,
    ) -> Result<&'a Loaded<T>> {
        let stored = self.motion.accounts().get(place).map(|row| &row.address);
        match account {
            Some(account) if stored == Some(account.account().address()) => Ok(account),
            _ => Err(GroundtruthError::MotionAccountMismatch.into()),
        }
    }
}

pub fn approve_motion(ctx: &mut Context<ApproveMotion>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.organization.require_active()?;
    ctx.accounts.require_disinterested()?;
    let organization = *ctx.accounts.organization.address();
    let council = &ctx.accounts.council;
    let row = council.seat_of(&organization)?;
    let motion = &mut ctx.accounts.motion;
    motion.approve(row, council, at)?;
    motion.invariant()?;
    emit_cpi!(
        ctx,
        MotionApproved {
            version: EVENT_VERSION,
            at,
            motion: *ctx.accounts.motion.address(),
            motion_sequence: ctx.accounts.motion.sequence,
            council: *ctx.accounts.council.address(),
            organization,
            actor: *ctx.accounts.authority.address(),
            approvals_after: ctx.accounts.council.count(ctx.accounts.motion.approvals),
            threshold: ctx.accounts.council.rules.threshold,
            status_after: ctx.accounts.motion.status,
            executable_at: ctx.accounts.motion.executable_at,
            expires_at: ctx.accounts.motion.expires_at,
        }
    );
    Ok(())
}
