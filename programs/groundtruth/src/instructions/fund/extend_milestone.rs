use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct ExtendMilestone {
    #[account(address = fund.manager @ GroundtruthError::NotFundManager)]
    pub manager: Signer,
    #[account(address = proposal.fund @ GroundtruthError::FundAccountMismatch)]
    pub fund: Loaded<Account<Fund>>,
    #[account(mut)]
    pub proposal: Loaded<Account<Proposal>>,
}

pub fn extend_milestone(
    ctx: &mut Context<ExtendMilestone>,
    milestone: u8,
    due_at: i64,
    reason_hash: [u8; 32],
) -> Result<()> {
    no_more_accounts(ctx)?;
    require_hash(&reason_hash)?;
    let proposal = &mut ctx.accounts.proposal;
    let due_before = proposal.milestone(milestone)?.due_at;
    proposal.extend(milestone, due_at)?;
    proposal.invariant()?;
    emit_cpi!(
        ctx,
        MilestoneExtended {
            version: EVENT_VERSION,
            at: now()?,
            proposal: *ctx.accounts.proposal.address(),
            proposal_sequence: ctx.accounts.proposal.sequence,
            milestone,
            manager: *ctx.accounts.manager.address(),
            due_before,
            due_after: due_at,
            reason_hash,
        }
    );
    Ok(())
}
