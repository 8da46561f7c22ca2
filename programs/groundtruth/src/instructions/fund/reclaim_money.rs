use {
    crate::{
        emit_cpi,
        error::GroundtruthError,
        events::*,
        instructions::*,
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
pub struct ReclaimMoney {
    #[account(address = contributor.wallet @ GroundtruthError::FundAccountMismatch)]
    pub wallet: Signer,
    /// Pays also for the room of a new checkpoint.
    #[account(unsafe(dup))]
    pub payer: Signer,
    #[account(address = proposal.fund @ GroundtruthError::FundAccountMismatch)]
    pub fund: Loaded<Account<Fund>>,
    #[account(address = money_back.proposal @ GroundtruthError::FundAccountMismatch)]
    pub proposal: Loaded<Account<Proposal>>,
    #[account(mut)]
    pub money_back: Loaded<Account<MoneyBack>>,
    /// A pool that the proposal drew on, and what the wallet holds of it.
    #[account(mut, address = contributor.pool @ GroundtruthError::FundAccountMismatch)]
    pub pool: Loaded<Account<Pool>>,
    #[account(mut)]
    pub contributor: Loaded<ContributorAccount>,
    #[account(
        init,
        payer = payer,
        seeds = [
            seeds::RECLAIM,
            money_back.address().as_ref(),
            contributor.address().as_ref()
        ],
        bump
    )]
    pub reclaim: Loaded<Account<Reclaim>>,
    #[account(address = fund.mint @ GroundtruthError::WrongMint)]
    pub mint: Loaded<MintAccount>,
    #[account(mut, address = pool.vault @ GroundtruthError::FundAccountMismatch)]
    pub vault: Loaded<TokenAccount>,
    /// The contributor's own account; asked for where the pool is closing.
    #[account(mut)]
    pub destination: Option<Loaded<TokenAccount>>,
    pub token_program: Interface<'static, TokenInterface>,
    pub system_program: Loaded<Program<System>>,
}

impl ReclaimMoney {
    /// What the contributor gave to the proposal when the money was drawn, of what came back.
    fn claim(&mut self) -> Result<u64> {
        let row = self.proposal.pool_row(&self.contributor.pool)?;
        let part = &self.proposal.pools[row];
        let units = units_at(
            &self.contributor,
            self.proposal.drawn_snapshot,
            part.drawn_series,
        );
        self.money_back.claim(row, units, part.drawn_units)
    }

    /// Out of a closing pool: as money. Returns where to.
    fn pay(&mut self, amount: u64) -> Result<Address> {
        let Some(destination) = &mut self.destination else {
            return Err(GroundtruthError::SourceRefused.into());
        };
        let token_program = self.token_program.account().address();
        require_own(destination, &self.fund.mint, self.wallet.address())?;
        require_money(&self.fund, &self.mint, token_program)?;
        self.pool.pay_reclaimed(amount)?;
        self.contributor.refunded = crate::math::add(self.contributor.refunded, amount)?;
        self.contributor.pool_sequence = self.pool.sequence;
        let way = PayOut {
            pool: &self.pool,
            vault: &mut self.vault,
            mint: &self.mint,
            destination,
            token_program,
        };
        pay_out(way, amount)?;
        Ok(*destination.address())
    }

    /// In an open pool: as units at their present value. Returns them.
    fn buy(&mut self, amount: u64, slot: u64, at: i64) -> Result<u64> {
        let receipt = Deposit {
            pool: &mut self.pool,
            contributor: &mut self.contributor,
            payer: self.payer.account(),
            snapshots: self.fund.snapshots,
            slot,
            at,
        };
        let units = reinvest(receipt, amount)?;
        self.pool.invariant(self.vault.amount())?;
        Ok(units)
    }
}

/// No pause stops it: neither the registry nor the fund's switches are read.
pub fn reclaim_money(ctx: &mut Context<ReclaimMoney>) -> Result<()> {
    no_more_accounts(ctx)?;
    let clock = Clock::get()?;
    let (slot, at) = (clock.slot, clock.unix_timestamp);
    let amount = ctx.accounts.claim()?;
    ctx.accounts.money_back.invariant()?;
    let (units, destination) = match ctx.accounts.pool.status {
        pool_status::CLOSING => (0, ctx.accounts.pay(amount)?),
        _ => (ctx.accounts.buy(amount, slot, at)?, Address::default()),
    };
    let reclaim = &mut ctx.accounts.reclaim;
    reclaim.version = VERSION;
    reclaim.bump = ctx.bumps.reclaim;
    reclaim.amount = amount;
    reclaim.claimed_at = at;
    reclaim.money_back = *ctx.accounts.money_back.address();
    reclaim.contributor = *ctx.accounts.contributor.address();
    reclaim.payer = *ctx.accounts.payer.address();
    emit_cpi!(
        ctx,
        MoneyReclaimed {
            version: EVENT_VERSION,
            at,
            money_back: *ctx.accounts.money_back.address(),
            money_back_sequence: ctx.accounts.money_back.sequence,
            pool: *ctx.accounts.pool.address(),
            pool_sequence: ctx.accounts.pool.sequence,
            fund: *ctx.accounts.fund.address(),
            proposal: *ctx.accounts.proposal.address(),
            contributor: *ctx.accounts.contributor.address(),
            wallet: *ctx.accounts.wallet.address(),
            reclaim: *ctx.accounts.reclaim.address(),
            amount,
            units,
            destination,
            balance_after: ctx.accounts.pool.balance,
            reclaimable_after: ctx.accounts.pool.reclaimable,
            units_after: ctx.accounts.pool.units,
            contributor_units_after: ctx.accounts.contributor.units,
            contributor_refunded_after: ctx.accounts.contributor.refunded,
        }
    );
    Ok(())
}
