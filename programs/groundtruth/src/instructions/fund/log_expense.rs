use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, limits::REVIEW_TERM,
    loaded::Loaded, math::later, seeds, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct LogExpenseArgs {
    /// Row of the proposal's budget.
    pub line: u8,
    /// Base units of the fund's mint.
    pub amount: u64,
    /// The smallest unit of the currency in which it was paid; zero: in the fund's own money.
    pub local_amount: u64,
    /// ISO 4217; zero: the fund's own money.
    pub currency: [u8; 3],
    /// Base units of the fund's mint for 10^9 of the smallest local units; zero: none.
    pub rate: u64,
    /// Unix seconds: the day on which it was paid.
    pub spent_at: i64,
    /// People to whom it was passed on; zero: it was not.
    pub recipients: u32,
    /// SHA-256 of the invoice or list.
    pub document_hash: [u8; 32],
}

#[event_cpi]
#[derive(Accounts)]
#[instruction(id: u32)]
pub struct LogExpense {
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
        seeds = [seeds::EXPENSE, proposal.address().as_ref(), &id.to_le_bytes()],
        bump
    )]
    pub expense: Loaded<Account<Expense>>,
    /// The contract that it pays.
    #[account(mut)]
    pub award: Option<Loaded<Account<Award>>>,
    /// The entry in whose place it stands.
    #[account(mut)]
    pub corrected: Option<Loaded<Account<Expense>>>,
    pub system_program: Loaded<Program<System>>,
}

/// The address and number of an account that may be absent, for the event.
pub(crate) type Numbered = (Address, u64);

impl LogExpense {
    /// Takes the corrected entry out of line and contract. Returns its address and number.
    fn correct(&mut self, at: i64) -> Result<Numbered> {
        let Some(corrected) = &mut self.corrected else {
            return Ok((Address::default(), 0));
        };
        let award = match &self.award {
            Some(award) => *award.address(),
            None => Address::default(),
        };
        require!(
            corrected.proposal == *self.proposal.address() && corrected.award == award,
            GroundtruthError::FundAccountMismatch
        );
        let status = corrected.correct(*self.expense.address(), at)?;
        corrected.invariant()?;
        let (line, amount) = (corrected.line, corrected.amount);
        self.proposal.strike(line, amount, status)?;
        if let Some(award) = &mut self.award {
            award.strike(amount)?;
        }
        Ok((*corrected.address(), corrected.sequence))
    }

    /// Adds the expense to its line and contract. Returns the contract's address and number.
    fn book(&mut self, args: &LogExpenseArgs) -> Result<Numbered> {
        self.proposal.report(args.line, args.amount)?;
        let Some(award) = &mut self.award else {
            return Ok((Address::default(), 0));
        };
        require!(
            award.proposal == *self.proposal.address() && award.line == args.line,
            GroundtruthError::FundAccountMismatch
        );
        award.spend(args.amount)?;
        award.invariant()?;
        Ok((*award.address(), award.sequence))
    }
}

pub fn log_expense(ctx: &mut Context<LogExpense>, id: u32, args: LogExpenseArgs) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let actor = *ctx.accounts.actor.address();
    let proposal = &ctx.accounts.proposal;
    proposal.require_payee_side(&actor, &ctx.accounts.organization)?;
    proposal.require_accountable()?;
    let (corrected, corrected_sequence) = ctx.accounts.correct(at)?;
    let (award, award_sequence) = ctx.accounts.book(&args)?;
    ctx.accounts.proposal.invariant()?;
    let waits_until = later(at, REVIEW_TERM)?;

    let expense = &mut ctx.accounts.expense;
    expense.version = VERSION;
    expense.bump = ctx.bumps.expense;
    expense.status = expense_status::REPORTED;
    expense.line = args.line;
    expense.id = id;
    expense.sequence = 1;
    expense.amount = args.amount;
    expense.local_amount = args.local_amount;
    expense.rate = args.rate;
    expense.spent_at = args.spent_at;
    expense.reported_at = at;
    expense.waits_until = waits_until;
    expense.recipients = args.recipients;
    expense.currency = args.currency;
    expense.proposal = *ctx.accounts.proposal.address();
    expense.award = award;
    expense.corrects = corrected;
    expense.document_hash = args.document_hash;
    expense.payer = *ctx.accounts.payer.address();
    expense.invariant()?;
    emit_cpi!(
        ctx,
        ExpenseReported {
            version: EVENT_VERSION,
            at,
            proposal: *ctx.accounts.proposal.address(),
            proposal_sequence: ctx.accounts.proposal.sequence,
            expense: *ctx.accounts.expense.address(),
            expense_sequence: ctx.accounts.expense.sequence,
            award,
            award_sequence,
            corrected,
            corrected_sequence,
            actor,
            id,
            line: args.line,
            amount: args.amount,
            local_amount: args.local_amount,
            currency: args.currency,
            rate: args.rate,
            spent_at: args.spent_at,
            recipients: args.recipients,
            document_hash: args.document_hash,
            waits_until,
            reported_after: ctx.accounts.proposal.reported,
            accepted_after: ctx.accounts.proposal.accepted,
        }
    );
    Ok(())
}
