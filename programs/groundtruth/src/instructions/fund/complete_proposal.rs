use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct CompleteProposal {
    /// The payee's wallet, or who acts for its organization.
    pub actor: Signer,
    #[account(address = proposal.organization @ GroundtruthError::FundAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    #[account(mut, address = proposal.project @ GroundtruthError::FundAccountMismatch)]
    pub project: Loaded<Account<Project>>,
    #[account(mut)]
    pub proposal: Loaded<Account<Proposal>>,
}

pub fn complete_proposal(ctx: &mut Context<CompleteProposal>, report_hash: [u8; 32]) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let actor = *ctx.accounts.actor.address();
    let proposal = &mut ctx.accounts.proposal;
    proposal.require_payee_side(&actor, &ctx.accounts.organization)?;
    proposal.complete(report_hash, at)?;
    proposal.invariant()?;
    let address = *proposal.address();
    ctx.accounts
        .project
        .unbind(&address, &ctx.accounts.proposal);
    ctx.accounts.project.invariant()?;
    emit_cpi!(
        ctx,
        ProposalCompleted {
            version: EVENT_VERSION,
            at,
            proposal: address,
            proposal_sequence: ctx.accounts.proposal.sequence,
            project: *ctx.accounts.project.address(),
            project_sequence: ctx.accounts.project.sequence,
            actor,
            report_hash,
            paid: ctx.accounts.proposal.paid,
            accepted: ctx.accounts.proposal.accepted,
            returned: ctx.accounts.proposal.returned,
        }
    );
    Ok(())
}
