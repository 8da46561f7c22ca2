use {
    crate::{
        emit_cpi,
        error::GroundtruthError,
        events::*,
        instructions::*,
        limits::PROPOSAL_POOLS,
        loaded::Loaded,
        math::sub,
        seeds,
        state::*,
        token::{transfer_checked, MintAccount, TokenAccount, TransferAccounts},
    },
    anchor_lang::accounts::Interface,
    anchor_lang::prelude::*,
    anchor_spl::token_interface::TokenInterface,
};

#[event_cpi]
#[derive(Accounts)]
#[instruction(id: u32)]
pub struct ReturnMoney {
    /// Owns the source.
    pub actor: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    #[account(address = proposal.fund @ GroundtruthError::FundAccountMismatch)]
    pub fund: Loaded<Account<Fund>>,
    #[account(mut)]
    pub proposal: Loaded<Account<Proposal>>,
    /// The project's pool and its vault; absent where the proposal draws on none.
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
    #[account(mut)]
    pub source: Loaded<TokenAccount>,
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

impl ReturnMoney {
    fn validate(&self, amount: u64) -> Result<()> {
        require!(amount > 0, GroundtruthError::QuantityIsZero);
        require_project_pool(&self.proposal, &self.pool, &self.vault)?;
        require_own(&self.source, &self.fund.mint, self.actor.address())?;
        require!(
            self.source.amount() >= amount,
            GroundtruthError::InsufficientMoney
        );
        require_money(
            &self.fund,
            &self.mint,
            self.token_program.account().address(),
        )
    }

    /// Gives both pools their part.
    fn give_back(&mut self, parts: &[u64; PROPOSAL_POOLS]) -> Result<()> {
        let mut way = WayBack {
            source: &mut self.source,
            mint: &self.mint,
            token_program: self.token_program.account().address(),
            actor: &self.actor,
        };
        if let (Some(pool), Some(vault)) = (&mut self.pool, &mut self.vault) {
            way.give(pool, vault, parts[PROJECT_POOL])?;
        }
        way.give(&mut self.free_pool, &mut self.free_vault, parts[FREE_POOL])
    }
}

struct WayBack<'a> {
    source: &'a mut Loaded<TokenAccount>,
    mint: &'a Loaded<MintAccount>,
    token_program: &'a Address,
    actor: &'a Signer,
}

impl WayBack<'_> {
    /// Moves one pool's part, which may be zero, into its vault, where it arrives in full.
    #[inline(never)]
    fn give(
        &mut self,
        pool: &mut Pool,
        vault: &mut Loaded<TokenAccount>,
        amount: u64,
    ) -> Result<()> {
        if amount > 0 {
            let before = vault.amount();
            let accounts = TransferAccounts {
                token_program: self.token_program,
                from: self.source.cpi_handle_mut(),
                mint: self.mint.cpi_handle(),
                to: vault.cpi_handle_mut(),
                authority: self.actor.cpi_handle(),
            };
            transfer_checked(accounts, amount, self.mint.decimals);
            invariant(sub(vault.amount(), before)? == amount)?;
        }
        pool.take_back(amount)?;
        pool.invariant(vault.amount())
    }
}

pub fn return_money(
    ctx: &mut Context<ReturnMoney>,
    id: u32,
    milestone: u8,
    amount: u64,
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate(amount)?;
    let proposal = &mut ctx.accounts.proposal;
    let parts = proposal.take_back(milestone, amount)?;
    proposal.invariant()?;
    ctx.accounts.give_back(&parts)?;
    let opening = Opening {
        bump: ctx.bumps.money_back,
        id,
        amounts: parts,
        proposal: ctx.accounts.proposal.address(),
        payer: ctx.accounts.payer.address(),
    };
    ctx.accounts.money_back.open(&opening, at)?;

    let (pool, pool_sequence, balance_after) = match &ctx.accounts.pool {
        Some(pool) => (*pool.address(), pool.sequence, pool.balance),
        None => (Address::default(), 0, 0),
    };
    emit_cpi!(
        ctx,
        MoneyReturned {
            version: EVENT_VERSION,
            at,
            proposal: *ctx.accounts.proposal.address(),
            proposal_sequence: ctx.accounts.proposal.sequence,
            pool,
            pool_sequence,
            free_pool: *ctx.accounts.free_pool.address(),
            free_pool_sequence: ctx.accounts.free_pool.sequence,
            milestone,
            actor: *ctx.accounts.actor.address(),
            source: *ctx.accounts.source.address(),
            amount: parts[PROJECT_POOL],
            free_amount: parts[FREE_POOL],
            balance_after,
            free_balance_after: ctx.accounts.free_pool.balance,
            returned_after: ctx.accounts.proposal.returned,
            money_back: *ctx.accounts.money_back.address(),
            money_back_sequence: ctx.accounts.money_back.sequence,
            claim_until: ctx.accounts.money_back.claim_until,
        }
    );
    Ok(())
}
