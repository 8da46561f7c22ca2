use {
    crate::{
        emit_cpi,
        error::GroundtruthError,
        events::*,
        instructions::*,
        loaded::Loaded,
        math::sub,
        state::*,
        token::{transfer_checked, MintAccount, TokenAccount, TransferAccounts},
    },
    anchor_lang::accounts::Interface,
    anchor_lang::prelude::*,
    anchor_spl::token_interface::TokenInterface,
};

#[event_cpi]
#[derive(Accounts)]
pub struct Contribute {
    #[account(address = contributor.wallet @ GroundtruthError::FundAccountMismatch)]
    pub wallet: Signer,
    /// Pays for the room of a new checkpoint.
    #[account(unsafe(dup))]
    pub payer: Signer,
    #[account(address = pool.fund @ GroundtruthError::FundAccountMismatch)]
    pub fund: Loaded<Account<Fund>>,
    #[account(mut, address = contributor.pool @ GroundtruthError::FundAccountMismatch)]
    pub pool: Loaded<Account<Pool>>,
    #[account(mut)]
    pub contributor: Loaded<ContributorAccount>,
    #[account(address = fund.mint @ GroundtruthError::WrongMint)]
    pub mint: Loaded<MintAccount>,
    #[account(mut)]
    pub source: Loaded<TokenAccount>,
    #[account(mut, address = pool.vault @ GroundtruthError::FundAccountMismatch)]
    pub vault: Loaded<TokenAccount>,
    pub token_program: Interface<'static, TokenInterface>,
    pub system_program: Loaded<Program<System>>,
}

impl Contribute {
    fn validate(&self, amount: u64) -> Result<()> {
        self.fund.require_open_for(fund_pause::CONTRIBUTIONS)?;
        require!(amount > 0, GroundtruthError::ContributionIsZero);
        require_own(&self.source, &self.fund.mint, self.wallet.address())?;
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

    /// Moves the money and returns by how much the vault grew.
    fn transfer(&mut self, amount: u64) -> Result<u64> {
        let before = self.vault.amount();
        let token_program = *self.token_program.account().address();
        let accounts = TransferAccounts {
            token_program: &token_program,
            from: self.source.cpi_handle_mut(),
            mint: self.mint.cpi_handle(),
            to: self.vault.cpi_handle_mut(),
            authority: self.wallet.cpi_handle(),
        };
        transfer_checked(accounts, amount, self.fund.decimals);
        sub(self.vault.amount(), before)
    }
}

pub fn contribute(ctx: &mut Context<Contribute>, amount: u64) -> Result<()> {
    no_more_accounts(ctx)?;
    let clock = Clock::get()?;
    let (slot, at) = (clock.slot, clock.unix_timestamp);
    ctx.accounts.validate(amount)?;

    let received = ctx.accounts.transfer(amount)?;
    require!(
        received >= ctx.accounts.fund.rules.minimum_contribution,
        GroundtruthError::ContributionBelowMinimum
    );
    let receipt = Deposit {
        pool: &mut ctx.accounts.pool,
        contributor: &mut ctx.accounts.contributor,
        payer: ctx.accounts.payer.account(),
        snapshots: ctx.accounts.fund.snapshots,
        slot,
        at,
    };
    let purchase = deposit(receipt, received)?;

    ctx.accounts.pool.invariant(ctx.accounts.vault.amount())?;
    emit_cpi!(
        ctx,
        ContributionReceived {
            version: EVENT_VERSION,
            at,
            pool: *ctx.accounts.pool.address(),
            pool_sequence: ctx.accounts.pool.sequence,
            fund: *ctx.accounts.fund.address(),
            contributor: *ctx.accounts.contributor.address(),
            wallet: *ctx.accounts.wallet.address(),
            amount: received,
            units: purchase.units,
            number: purchase.number,
            balance_after: ctx.accounts.pool.balance,
            units_after: ctx.accounts.pool.units,
            contributor_units_after: ctx.accounts.contributor.units,
            contributor_contributed_after: ctx.accounts.contributor.contributed,
        }
    );
    Ok(())
}
