use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct ReviewExpenseArgs {
    /// `ACCEPT` or `REJECT` of `verdict`.
    pub verdict: u8,
    /// SHA-256 of the statement.
    pub statement_hash: [u8; 32],
    /// Bits of `declaration`.
    pub declarations: u8,
}

#[event_cpi]
#[derive(Accounts)]
pub struct ReviewExpense {
    #[account(address = verifier.person @ GroundtruthError::NotVerifier)]
    pub person: Signer,
    pub verifier: Loaded<Account<Verifier>>,
    #[account(address = verifier.organization @ GroundtruthError::NotVerifier)]
    pub organization: Loaded<Account<Organization>>,
    #[account(address = proposal.project @ GroundtruthError::FundAccountMismatch)]
    pub project: Loaded<Account<Project>>,
    #[account(mut, address = expense.proposal @ GroundtruthError::FundAccountMismatch)]
    pub proposal: Loaded<Account<Proposal>>,
    #[account(mut)]
    pub expense: Loaded<Account<Expense>>,
    /// The contract that it pays, if any.
    #[account(mut)]
    pub award: Option<Loaded<Account<Award>>>,
}

impl ReviewExpense {
    fn validate(&self, args: &ReviewExpenseArgs, at: i64) -> Result<()> {
        require!(
            matches!(args.verdict, verdict::ACCEPT | verdict::REJECT),
            GroundtruthError::VerdictUnknown
        );
        require_hash(&args.statement_hash)?;
        Attestation::require_declared(args.declarations, false)?;
        self.proposal.require_accountable()?;
        require_reviewer(
            &Reviewer {
                person: self.person.address(),
                verifier: &self.verifier,
                organization_address: self.organization.address(),
                organization: &self.organization,
                proposal: &self.proposal,
                project: &self.project,
            },
            at,
        )
    }

    /// Books the outcome in line and contract. Returns the contract's address and number where it changed.
    fn book(&mut self, status: u8) -> Result<Numbered> {
        let (line, amount) = (self.expense.line, self.expense.amount);
        match status {
            expense_status::ACCEPTED => self.proposal.accept_expense(line, amount)?,
            expense_status::DISALLOWED => {
                self.proposal.disallow(line, amount)?;
                return strike_award(&mut self.award, &self.expense);
            }
            _ => {}
        }
        Ok((Address::default(), 0))
    }
}

/// Takes an expense that does not stand out of its contract, which has to be given where it names one.
#[inline(never)]
pub(crate) fn strike_award(
    award: &mut Option<Loaded<Account<Award>>>,
    expense: &Expense,
) -> Result<Numbered> {
    match award {
        None if expense.award == Address::default() => Ok((Address::default(), 0)),
        Some(award) if *award.address() == expense.award => {
            award.strike(expense.amount)?;
            advance(&mut award.sequence);
            award.invariant()?;
            Ok((*award.address(), award.sequence))
        }
        _ => Err(GroundtruthError::FundAccountMismatch.into()),
    }
}

pub fn review_expense(ctx: &mut Context<ReviewExpense>, args: ReviewExpenseArgs) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate(&args, at)?;
    let organization = *ctx.accounts.organization.address();
    let reviewers = ctx.accounts.proposal.rules.reviewers;
    let accepts = args.verdict == verdict::ACCEPT;
    let expense = &mut ctx.accounts.expense;
    let status_after = expense.review(organization, accepts, reviewers, at)?;
    expense.statement_hash = args.statement_hash;
    expense.invariant()?;
    let (award, award_sequence) = ctx.accounts.book(status_after)?;
    ctx.accounts.proposal.invariant()?;
    emit_cpi!(
        ctx,
        ExpenseReviewed {
            version: EVENT_VERSION,
            at,
            expense: *ctx.accounts.expense.address(),
            expense_sequence: ctx.accounts.expense.sequence,
            proposal: *ctx.accounts.proposal.address(),
            proposal_sequence: ctx.accounts.proposal.sequence,
            award,
            award_sequence,
            organization,
            verifier: *ctx.accounts.verifier.address(),
            person: *ctx.accounts.person.address(),
            verdict: args.verdict,
            statement_hash: args.statement_hash,
            status_after,
            amount: ctx.accounts.expense.amount,
            reported_after: ctx.accounts.proposal.reported,
            accepted_after: ctx.accounts.proposal.accepted,
            disallowed_after: ctx.accounts.proposal.disallowed,
        }
    );
    Ok(())
}
