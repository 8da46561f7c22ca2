use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct LapseExpense {
    /// Anyone, once the time for a review is over.
    pub actor: Signer,
    #[account(mut, address = expense.proposal @ GroundtruthError::FundAccountMismatch)]
    pub proposal: Loaded<Account<Proposal>>,
    #[account(mut)]
    pub expense: Loaded<Account<Expense>>,
    /// The contract that it pays, if any.
    #[account(mut)]
    pub award: Option<Loaded<Account<Award>>>,
}

pub fn lapse_expense(ctx: &mut Context<LapseExpense>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let expense = &mut ctx.accounts.expense;
    expense.lapse(at)?;
    expense.invariant()?;
    let (line, amount) = (expense.line, expense.amount);
    let (award, award_sequence) = strike_award(&mut ctx.accounts.award, &ctx.accounts.expense)?;
    let proposal = &mut ctx.accounts.proposal;
    proposal.lapse_expense(line, amount)?;
    proposal.invariant()?;
    emit_cpi!(
        ctx,
        ExpenseLapsed {
            version: EVENT_VERSION,
            at,
            expense: *ctx.accounts.expense.address(),
            expense_sequence: ctx.accounts.expense.sequence,
            proposal: *ctx.accounts.proposal.address(),
            proposal_sequence: ctx.accounts.proposal.sequence,
            award,
            award_sequence,
            actor: *ctx.accounts.actor.address(),
            amount,
            reported_after: ctx.accounts.proposal.reported,
        }
    );
    Ok(())
}
