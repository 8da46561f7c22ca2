use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, seeds, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct LogAwardArgs {
    /// Row of the proposal's budget.
    pub line: u8,
    /// A value of `award_method`.
    pub method: u8,
    /// Base units of the fund's mint.
    pub amount: u64,
    /// ASCII, padded with zeros: a code, never a person's name.
    pub supplier: [u8; 16],
    /// SHA-256 of the contract.
    pub document_hash: [u8; 32],
}

#[event_cpi]
#[derive(Accounts)]
#[instruction(id: u32)]
pub struct LogAward {
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
        seeds = [seeds::AWARD, proposal.address().as_ref(), &id.to_le_bytes()],
        bump
    )]
    pub award: Loaded<Account<Award>>,
    pub system_program: Loaded<Program<System>>,
}

pub fn log_award(ctx: &mut Context<LogAward>, id: u32, args: LogAwardArgs) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let actor = *ctx.accounts.actor.address();
    let organization = &ctx.accounts.organization;
    let proposal = &mut ctx.accounts.proposal;
    proposal.require_payee_side(&actor, organization)?;
    proposal.require_in_delivery()?;
    proposal.award(args.line, args.amount)?;
    proposal.invariant()?;
    let award = &mut ctx.accounts.award;
    award.version = VERSION;
    award.bump = ctx.bumps.award;
    award.method = args.method;
    award.line = args.line;
    award.id = id;
    award.sequence = 1;
    award.amount = args.amount;
    award.awarded_at = at;
    award.supplier = args.supplier;
    award.proposal = *ctx.accounts.proposal.address();
    award.document_hash = args.document_hash;
    award.payer = *ctx.accounts.payer.address();
    award.invariant()?;
    emit_cpi!(
        ctx,
        ContractAwarded {
            version: EVENT_VERSION,
            at,
            proposal: *ctx.accounts.proposal.address(),
            proposal_sequence: ctx.accounts.proposal.sequence,
            award: *ctx.accounts.award.address(),
            award_sequence: ctx.accounts.award.sequence,
            actor,
            id,
            line: args.line,
            method: args.method,
            amount: args.amount,
            supplier: args.supplier,
            document_hash: args.document_hash,
        }
    );
    Ok(())
}
