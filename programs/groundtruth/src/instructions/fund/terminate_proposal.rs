use {
    crate::{
        emit_cpi,
        error::GroundtruthError,
        events::*,
        instructions::*,
        limits::PROPOSAL_POOLS,
        loaded::Loaded,
        seeds,
        state::*,
        token::{MintAccount, TokenAccount},
    },
    anchor_lang::accounts::Interface,
    anchor_lang::prelude::*,
    anchor_spl::token_interface::TokenInterface,
};

#[event_cpi]
#[derive(Accounts)]
#[instruction(id: u32)]
pub struct TerminateProposal {
    /// The proposer; anyone once the proposal is abandoned.
    pub actor: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    #[account(address = proposal.fund @ GroundtruthError::FundAccountMismatch)]
    pub fund: Loaded<Account<Fund>>,
    #[account(mut, address = proposal.project @ GroundtruthError::FundAccountMismatch)]
    pub project: Loaded<Account<Project>>,
    #[account(mut)]
    pub proposal: Loaded<Account<Proposal>>,
    /// The project's pool and its vault; absent where the proposal draws on the free pool alone.
    #[account(mut)]
    pub pool: Option<Loaded<Account<Pool>>>,
    #[account(mut)]
    pub vault: Option<Loaded<TokenAccount>>,
    #[account(
        mut,
        address = proposal.pools[FREE_POOL].pool @ GroundtruthError::ProposalPoolMismatch
    )]
    pub free_pool: Loaded<Account<Pool>>,
    #[account(mut, address = free_pool.vault @ GroundtruthError::FundAccountMismatch)]
    pub free_vault: Loaded<TokenAccount>,
    #[account(address = fund.mint @ GroundtruthError::WrongMint)]
    pub mint: Loaded<MintAccount>,
    #[account(mut, address = proposal.escrow @ GroundtruthError::FundAccountMismatch)]
    pub escrow: Loaded<TokenAccount>,
    #[account(
        init,
        payer = payer,
        seeds = [seeds::MONEY_BACK, proposal.address().as_ref(), &id.to_le_bytes()],
        bump
    )]
    pub money_back: Loaded<Account<MoneyBack>>,
    pub token_program: Interface<'static, TokenInterface>,
    pub system_program: Loaded<Program<System>>,
}

impl TerminateProposal {
    fn validate(&self, at: i64) -> Result<()> {
        require!(
            *self.actor.address() == self.proposal.proposer || self.proposal.is_abandoned(at),
            GroundtruthError::MilestoneNotOverdue
        );
        require_project_pool(&self.proposal, &self.pool, &self.vault)
    }

    /// Gives both pools their part of what goes back.
    fn give_back(&mut self, parts: &[u64; PROPOSAL_POOLS]) -> Result<()> {
        let mut escrow = Escrow {
            fund: &self.fund,
            proposal: &self.proposal,
            mint: &self.mint,
            account: &mut self.escrow,
            token_program: self.token_program.account().address(),
        };
        if let (Some(pool), Some(vault)) = (&mut self.pool, &mut self.vault) {
            escrow.give_back(pool, vault, parts[PROJECT_POOL])?;
        }
        escrow.give_back(&mut self.free_pool, &mut self.free_vault, parts[FREE_POOL])
    }
}

pub fn terminate_proposal(
    ctx: &mut Context<TerminateProposal>,
    id: u32,
    reason_hash: [u8; 32],
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate(at)?;
    require_hash(&reason_hash)?;
    let paused = ctx.accounts.fund.payments_paused(at);
    let proposal = &mut ctx.accounts.proposal;
    let ends = proposal.status != proposal_status::TERMINATED;
    let parts = proposal.terminate(reason_hash, paused, at)?;
    proposal.invariant()?;
    ctx.accounts.give_back(&parts)?;
    let address = *ctx.accounts.proposal.address();
    let opening = Opening {
        bump: ctx.bumps.money_back,
        id,
        amounts: parts,
        proposal: &address,
        payer: ctx.accounts.payer.address(),
    };
    ctx.accounts.money_back.open(&opening, at)?;
    // An accepted milestone may still be paid: then the contributors' share comes into force.
    let project = &mut ctx.accounts.project;
    if project.unbind(&address, &ctx.accounts.proposal) {
        project.invariant()?;
    }
    let (pool, pool_sequence, balance_after) = match &ctx.accounts.pool {
        Some(pool) => (*pool.address(), pool.sequence, pool.balance),
        None => (Address::default(), 0, 0),
    };
    emit_cpi!(
        ctx,
        ProposalTerminated {
            version: EVENT_VERSION,
            at,
            proposal: address,
            proposal_sequence: ctx.accounts.proposal.sequence,
            project: *ctx.accounts.project.address(),
            project_sequence: ctx.accounts.project.sequence,
            pool,
            pool_sequence,
            free_pool: *ctx.accounts.free_pool.address(),
            free_pool_sequence: ctx.accounts.free_pool.sequence,
            actor: *ctx.accounts.actor.address(),
            reason_hash,
            amount: parts[PROJECT_POOL],
            free_amount: parts[FREE_POOL],
            balance_after,
            free_balance_after: ctx.accounts.free_pool.balance,
            escrow_after: ctx.accounts.escrow.amount(),
            money_back: *ctx.accounts.money_back.address(),
            money_back_sequence: ctx.accounts.money_back.sequence,
            claim_until: ctx.accounts.money_back.claim_until,
            ends: u8::from(ends),
        }
    );
    Ok(())
}
