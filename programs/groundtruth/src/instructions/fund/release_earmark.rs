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
pub struct ReleaseEarmark {
    #[account(address = contributor.wallet @ GroundtruthError::FundAccountMismatch)]
    pub wallet: Signer,
    /// Pays for the room of a new checkpoint.
    #[account(unsafe(dup))]
    pub payer: Signer,
    #[account(address = pool.fund @ GroundtruthError::FundAccountMismatch)]
    pub fund: Loaded<Account<Fund>>,
    /// The closing pool of a project.
    #[account(mut, address = contributor.pool @ GroundtruthError::FundAccountMismatch)]
    pub pool: Loaded<Account<Pool>>,
    #[account(mut)]
    pub contributor: Loaded<ContributorAccount>,
    /// The free pool of the same fund, and what the wallet holds of it.
    #[account(mut, address = free_contributor.pool @ GroundtruthError::FundAccountMismatch)]
    pub free_pool: Loaded<Account<Pool>>,
    #[account(
        mut,
        constraint = free_contributor.wallet == contributor.wallet
            @ GroundtruthError::FundAccountMismatch
    )]
    pub free_contributor: Loaded<ContributorAccount>,
    #[account(address = fund.mint @ GroundtruthError::WrongMint)]
    pub mint: Loaded<MintAccount>,
    #[account(mut, address = pool.vault @ GroundtruthError::FundAccountMismatch)]
    pub vault: Loaded<TokenAccount>,
    #[account(mut, address = free_pool.vault @ GroundtruthError::FundAccountMismatch)]
    pub free_vault: Loaded<TokenAccount>,
    pub token_program: Interface<'static, TokenInterface>,
    pub system_program: Loaded<Program<System>>,
}

impl ReleaseEarmark {
    fn validate(&self) -> Result<()> {
        self.fund.require_open()?;
        require!(
            self.free_pool.fund == self.pool.fund && self.free_pool.project == Address::default(),
            GroundtruthError::FundAccountMismatch
        );
        require_money(
            &self.fund,
            &self.mint,
            self.token_program.account().address(),
        )
    }

    fn pay(&mut self, amount: u64) -> Result<()> {
        let way = PayOut {
            pool: &self.pool,
            vault: &mut self.vault,
            mint: &self.mint,
            destination: &mut self.free_vault,
            token_program: self.token_program.account().address(),
        };
        pay_out(way, amount)
    }
}

pub fn release_earmark(ctx: &mut Context<ReleaseEarmark>) -> Result<()> {
    no_more_accounts(ctx)?;
    let clock = Clock::get()?;
    let (slot, at) = (clock.slot, clock.unix_timestamp);
    ctx.accounts.validate()?;
    let amount = ctx.accounts.pool.pay_out(&mut ctx.accounts.contributor)?;
    ctx.accounts.pay(amount)?;
    let receipt = Deposit {
        pool: &mut ctx.accounts.free_pool,
        contributor: &mut ctx.accounts.free_contributor,
        payer: ctx.accounts.payer.account(),
        snapshots: ctx.accounts.fund.snapshots,
        slot,
        at,
    };
    let purchase = deposit(receipt, amount)?;
    ctx.accounts
        .free_pool
        .invariant(ctx.accounts.free_vault.amount())?;
    emit_cpi!(
        ctx,
        EarmarkReleased {
            version: EVENT_VERSION,
            at,
            pool: *ctx.accounts.pool.address(),
            pool_sequence: ctx.accounts.pool.sequence,
            free_pool: *ctx.accounts.free_pool.address(),
            free_pool_sequence: ctx.accounts.free_pool.sequence,
            fund: *ctx.accounts.fund.address(),
            contributor: *ctx.accounts.contributor.address(),
            free_contributor: *ctx.accounts.free_contributor.address(),
            wallet: *ctx.accounts.wallet.address(),
            amount,
            units: purchase.units,
            number: purchase.number,
            balance_after: ctx.accounts.pool.balance,
            contributor_refunded_after: ctx.accounts.contributor.refunded,
            free_balance_after: ctx.accounts.free_pool.balance,
            free_units_after: ctx.accounts.free_pool.units,
            free_contributor_units_after: ctx.accounts.free_contributor.units,
            free_contributor_contributed_after: ctx.accounts.free_contributor.contributed,
        }
    );
    Ok(())
}
