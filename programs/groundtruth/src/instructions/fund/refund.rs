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
pub struct Refund {
    #[account(address = contributor.wallet @ GroundtruthError::FundAccountMismatch)]
    pub wallet: Signer,
    #[account(address = pool.fund @ GroundtruthError::FundAccountMismatch)]
    pub fund: Loaded<Account<Fund>>,
    #[account(mut, address = contributor.pool @ GroundtruthError::FundAccountMismatch)]
    pub pool: Loaded<Account<Pool>>,
    #[account(mut)]
    pub contributor: Loaded<ContributorAccount>,
    #[account(address = fund.mint @ GroundtruthError::WrongMint)]
    pub mint: Loaded<MintAccount>,
    #[account(mut, address = pool.vault @ GroundtruthError::FundAccountMismatch)]
    pub vault: Loaded<TokenAccount>,
    /// The contributor's own account.
    #[account(mut)]
    pub destination: Loaded<TokenAccount>,
    pub token_program: Interface<'static, TokenInterface>,
}

impl Refund {
    fn validate(&self) -> Result<()> {
        require_own(&self.destination, &self.fund.mint, self.wallet.address())?;
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
            destination: &mut self.destination,
            token_program: self.token_program.account().address(),
        };
        pay_out(way, amount)
    }
}

/// No pause stops a refund: neither the registry nor the fund's switches are read.
pub fn refund(ctx: &mut Context<Refund>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate()?;
    let amount = ctx.accounts.pool.pay_out(&mut ctx.accounts.contributor)?;
    ctx.accounts.pay(amount)?;
    emit_cpi!(
        ctx,
        RefundPaid {
            version: EVENT_VERSION,
            at,
            pool: *ctx.accounts.pool.address(),
            pool_sequence: ctx.accounts.pool.sequence,
            fund: *ctx.accounts.fund.address(),
            contributor: *ctx.accounts.contributor.address(),
            wallet: *ctx.accounts.wallet.address(),
            destination: *ctx.accounts.destination.address(),
            amount,
            balance_after: ctx.accounts.pool.balance,
            contributor_refunded_after: ctx.accounts.contributor.refunded,
        }
    );
    Ok(())
}
