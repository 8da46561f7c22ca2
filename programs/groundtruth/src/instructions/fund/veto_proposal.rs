use anchor_lang::prelude::*;

use super::deposit::pay_deposit;
use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct VetoProposal {
    #[account(address = fund.guardian @ GroundtruthError::NotFundGuardian)]
    pub guardian: Signer,
    #[account(address = proposal.fund @ GroundtruthError::FundAccountMismatch)]
    pub fund: Loaded<Account<Fund>>,
    #[account(mut)]
    pub proposal: Loaded<Account<Proposal>>,
    /// CHECK: receives lamports alone, and may be the guardian; `validate` compares its address.
    #[account(mut, unsafe(dup))]
    pub deposit_to: UncheckedAccount,
}

impl VetoProposal {
    fn validate(&self, abusive: bool) -> Result<()> {
        let receiver = match abusive {
            true => &self.fund.deposit_destination,
            false => &self.proposal.payer,
        };
        require!(
            self.deposit_to.address() == receiver,
            GroundtruthError::DepositDestinationMismatch
        );
        Ok(())
    }
}

pub fn veto_proposal(
    ctx: &mut Context<VetoProposal>,
    abusive: u8,
    reason_hash: [u8; 32],
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let abusive = abusive != 0;
    ctx.accounts.validate(abusive)?;
    let proposal = &mut ctx.accounts.proposal;
    proposal.veto(reason_hash, at)?;
    let deposit = pay_deposit(proposal, &ctx.accounts.deposit_to)?;
    proposal.invariant()?;
    emit_cpi!(
        ctx,
        ProposalClosed {
            version: EVENT_VERSION,
            at,
            proposal: *ctx.accounts.proposal.address(),
            proposal_sequence: ctx.accounts.proposal.sequence,
            actor: *ctx.accounts.guardian.address(),
            status_after: ctx.accounts.proposal.status,
            abusive: u8::from(abusive),
            reason_hash,
            deposit,
            deposit_to: *ctx.accounts.deposit_to.address(),
        }
    );
    Ok(())
}
