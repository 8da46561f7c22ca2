use {
    crate::{
        emit_cpi,
        error::GroundtruthError,
        events::*,
        instructions::*,
        loaded::Loaded,
        state::*,
        token::{MintAccount, TokenAccount},
    },
    anchor_lang::accounts::Interface,
    anchor_lang::prelude::*,
    anchor_spl::token_interface::TokenInterface,
};

#[event_cpi]
#[derive(Accounts)]
pub struct PayMilestone {
    pub actor: Signer,
    #[account(address = proposal.fund @ GroundtruthError::FundAccountMismatch)]
    pub fund: Loaded<Account<Fund>>,
    #[account(mut, address = proposal.project @ GroundtruthError::FundAccountMismatch)]
    pub project: Loaded<Account<Project>>,
    #[account(mut)]
    pub proposal: Loaded<Account<Proposal>>,
    #[account(address = fund.mint @ GroundtruthError::WrongMint)]
    pub mint: Loaded<MintAccount>,
    #[account(mut, address = proposal.escrow @ GroundtruthError::FundAccountMismatch)]
    pub escrow: Loaded<TokenAccount>,
    /// The payee's associated account.
    #[account(mut, address = proposal.payee_account @ GroundtruthError::PayeeAccountRefused)]
    pub destination: Loaded<TokenAccount>,
    pub token_program: Interface<'static, TokenInterface>,
}

impl PayMilestone {
    /// What is in escrow is paid out also while the fund winds down.
    fn validate(&self, at: i64) -> Result<()> {
        self.fund.require_payments(at)?;
        require!(
            self.destination.owner == self.proposal.payee
                && self.destination.mint == self.fund.mint,
            GroundtruthError::PayeeAccountRefused
        );
        Ok(())
    }

    fn transfer(&mut self, amount: u64) -> Result<()> {
        let mut escrow = Escrow {
            fund: &self.fund,
            proposal: &self.proposal,
            mint: &self.mint,
            account: &mut self.escrow,
            token_program: self.token_program.account().address(),
        };
        escrow.pay(&mut self.destination, amount)
    }
}

pub fn pay_milestone(ctx: &mut Context<PayMilestone>, milestone: u8) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate(at)?;
    let address = *ctx.accounts.proposal.address();
    let proposal = &mut ctx.accounts.proposal;
    let amount = proposal.pay(milestone, at)?;
    let kind = proposal.milestone(milestone)?.kind;
    proposal.invariant()?;
    ctx.accounts.transfer(amount)?;
    // Nothing is paid in advance to a project that is stopped.
    if kind == milestone_kind::ADVANCE {
        ctx.accounts.project.require_active()?;
    }
    let binds = ctx.accounts.project.put_in_force(&address);
    if binds {
        ctx.accounts.project.invariant()?;
    }
    emit_cpi!(
        ctx,
        MilestonePaid {
            version: EVENT_VERSION,
            at,
            proposal: address,
            proposal_sequence: ctx.accounts.proposal.sequence,
            project: *ctx.accounts.project.address(),
            project_sequence: ctx.accounts.project.sequence,
            fund: *ctx.accounts.fund.address(),
            milestone,
            kind,
            actor: *ctx.accounts.actor.address(),
            payee: ctx.accounts.proposal.payee,
            destination: *ctx.accounts.destination.address(),
            amount,
            paid_after: ctx.accounts.proposal.paid,
            escrow_after: ctx.accounts.escrow.amount(),
            report_due_at: ctx.accounts.proposal.report_due_at,
            binds: u8::from(binds),
        }
    );
    Ok(())
}
