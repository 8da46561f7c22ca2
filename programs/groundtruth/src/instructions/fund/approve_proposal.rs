use {
    super::deposit::pay_deposit,
    crate::{
        emit_cpi,
        error::GroundtruthError,
        events::*,
        instructions::*,
        limits::PROPOSAL_POOLS,
        loaded::Loaded,
        math::add,
        seeds,
        state::*,
        token::{
            create_token_account, transfer_checked_signed, MintAccount, NewTokenAccount,
            TokenAccount, TransferAccounts,
        },
    },
    anchor_lang::accounts::Interface,
    anchor_lang::prelude::*,
    anchor_spl::token_interface::TokenInterface,
};

#[event_cpi]
#[derive(Accounts)]
pub struct ApproveProposal {
    pub actor: Signer,
    /// Pays for the escrow.
    #[account(mut, unsafe(dup))]
    pub payer: Signer,
    #[account(mut, address = proposal.fund @ GroundtruthError::FundAccountMismatch)]
    pub fund: Loaded<Account<Fund>>,
    #[account(mut, address = proposal.project @ GroundtruthError::PoolProjectMismatch)]
    pub project: Loaded<Account<Project>>,
    #[account(address = proposal.organization @ GroundtruthError::FundAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    #[account(mut)]
    pub proposal: Loaded<Account<Proposal>>,
    /// The project's pool and its vault; both absent where the proposal has none.
    #[account(mut)]
    pub project_pool: Option<Loaded<Account<Pool>>>,
    #[account(mut)]
    pub project_vault: Option<Loaded<TokenAccount>>,
    #[account(
        mut,
        address = proposal.pools[FREE_POOL].pool @ GroundtruthError::ProposalPoolMismatch
    )]
    pub free_pool: Loaded<Account<Pool>>,
    #[account(mut, address = free_pool.vault @ GroundtruthError::FundAccountMismatch)]
    pub free_vault: Loaded<TokenAccount>,
    /// CHECK: created by `create_escrow` as the proposal's token account.
    #[account(mut, seeds = [seeds::ESCROW, proposal.address().as_ref()], bump)]
    pub escrow: UncheckedAccount,
    #[account(address = fund.mint @ GroundtruthError::WrongMint)]
    pub mint: Loaded<MintAccount>,
    /// CHECK: receives lamports alone, and may be the payer.
    #[account(
        mut,
        unsafe(dup),
        address = proposal.payer @ GroundtruthError::DepositDestinationMismatch
    )]
    pub deposit_to: UncheckedAccount,
    pub token_program: Interface<'static, TokenInterface>,
    pub system_program: Loaded<Program<System>>,
}

impl ApproveProposal {
    fn validate(&self, at: i64) -> Result<()> {
        self.proposal.require_drawable(at)?;
        self.fund.require_open()?;
        self.fund.require_payments(at)?;
        self.project.require_active()?;
        self.organization.require_active()?;
        require_project_pool(&self.proposal, &self.project_pool, &self.project_vault)?;
        require_money(
            &self.fund,
            &self.mint,
            self.token_program.account().address(),
        )
    }

    /// What each pool gives: the project's first, as much as it may; the free one the rest.
    fn parts(&self, at: i64) -> Result<[u64; PROPOSAL_POOLS]> {
        let proposal = &self.proposal;
        let (mut available, mut drawn) = (self.free_pool.balance, 0);
        if let Some(pool) = &self.project_pool {
            available = add(available, pool.balance)?;
            drawn = pool.drawable(&proposal.rules, at)?.min(proposal.total);
        }
        require!(
            proposal.total <= available,
            GroundtruthError::PoolsHoldTooLittle
        );
        proposal.require_within_cap(available)?;
        Ok([drawn, proposal.total - drawn])
    }

    fn create_escrow(&self, bump: u8) -> Result<()> {
        create_token_account(&NewTokenAccount {
            payer: self.payer.account(),
            account: self.escrow.account(),
            mint: self.mint.account(),
            owner: self.proposal.address(),
            token_program: self.token_program.account().address(),
            seeds: &[seeds::ESCROW, self.proposal.address().as_ref(), &[bump]],
        })
    }

    /// Draws both parts into the escrow.
    fn draw(&mut self, parts: [u64; PROPOSAL_POOLS], at: i64) -> Result<()> {
        let mut drawing = Drawing {
            proposal: &mut self.proposal,
            escrow: &mut self.escrow,
            mint: &self.mint,
            token_program: self.token_program.account().address(),
            parts,
            at,
        };
        if let (Some(pool), Some(vault)) = (&mut self.project_pool, &mut self.project_vault) {
            drawing.draw(PROJECT_POOL, pool, vault)?;
        }
        drawing.draw(FREE_POOL, &mut self.free_pool, &mut self.free_vault)?;
        let escrow = Loaded::<TokenAccount>::load(*self.escrow.account())?;
        invariant(escrow.amount() == self.proposal.total)
    }
}

/// What both draws share.
struct Drawing<'a> {
    proposal: &'a mut Loaded<Account<Proposal>>,
    escrow: &'a mut UncheckedAccount,
    mint: &'a Loaded<MintAccount>,
    token_program: &'a Address,
    parts: [u64; PROPOSAL_POOLS],
    at: i64,
}

impl Drawing<'_> {
    /// Notes the pool as it stands, takes its part from its books and moves it into the escrow.
    #[inline(never)]
    fn draw(
        &mut self,
        row: usize,
        pool: &mut Loaded<Account<Pool>>,
        vault: &mut Loaded<TokenAccount>,
    ) -> Result<()> {
        let amount = self.parts[row];
        self.proposal.note_draw(row, pool, amount);
        pool.draw(amount, &self.proposal.rules, self.at)?;
        if amount > 0 {
            let (fund, project, bump) = (pool.fund, pool.project, [pool.bump]);
            let accounts = TransferAccounts {
                token_program: self.token_program,
                from: vault.cpi_handle_mut(),
                mint: self.mint.cpi_handle(),
                to: self.escrow.cpi_handle_mut(),
                authority: pool.cpi_handle(),
            };
            let seeds: &[&[u8]] = &[seeds::POOL, fund.as_ref(), project.as_ref(), &bump];
            transfer_checked_signed(accounts, amount, self.mint.decimals, seeds);
        }
        pool.invariant(vault.amount())
    }
}

pub fn approve_proposal(ctx: &mut Context<ApproveProposal>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate(at)?;
    let parts = ctx.accounts.parts(at)?;
    ctx.accounts.create_escrow(ctx.bumps.escrow)?;
    ctx.accounts.draw(parts, at)?;

    let snapshot = ctx.accounts.fund.take_snapshot()?;
    ctx.accounts.fund.invariant()?;
    let address = *ctx.accounts.proposal.address();
    ctx.accounts.project.bind(address, &ctx.accounts.proposal)?;
    ctx.accounts.project.invariant()?;
    let escrow = *ctx.accounts.escrow.address();
    let proposal = &mut ctx.accounts.proposal;
    proposal.escrow_bump = ctx.bumps.escrow;
    proposal.approve(escrow, snapshot, at);
    let deposit = pay_deposit(proposal, &ctx.accounts.deposit_to)?;
    proposal.invariant()?;
    let [part, free_part] = proposal.pools;
    let (pool_sequence, balance_after) = match &ctx.accounts.project_pool {
        Some(pool) => (pool.sequence, pool.balance),
        None => (0, 0),
    };
    emit_cpi!(
        ctx,
        ProposalApproved {
            version: EVENT_VERSION,
            at,
            proposal: address,
            proposal_sequence: ctx.accounts.proposal.sequence,
            fund: *ctx.accounts.fund.address(),
            fund_sequence: ctx.accounts.fund.sequence,
            project: *ctx.accounts.project.address(),
            project_sequence: ctx.accounts.project.sequence,
            pool: part.pool,
            pool_sequence,
            free_pool: free_part.pool,
            free_pool_sequence: ctx.accounts.free_pool.sequence,
            actor: *ctx.accounts.actor.address(),
            escrow,
            snapshot,
            drawn: part.drawn,
            drawn_units: part.drawn_units,
            balance_after,
            free_drawn: free_part.drawn,
            free_drawn_units: free_part.drawn_units,
            free_balance_after: ctx.accounts.free_pool.balance,
            deposit,
        }
    );
    Ok(())
}
