//! How money enters and leaves the vaults of pools, compiled once.

use {
    crate::{
        error::GroundtruthError,
        loaded::Loaded,
        math::sub,
        seeds,
        state::*,
        token::{
            require_plain_mint, transfer_checked_signed, MintAccount, TokenAccount,
            TransferAccounts,
        },
    },
    anchor_lang::prelude::*,
};

/// Refuses another token program than the fund's, and a mint whose tokens could move without the fund.
#[inline(never)]
pub(crate) fn require_money(
    fund: &Fund,
    mint: &MintAccount,
    token_program: &Address,
) -> Result<()> {
    require!(
        *token_program == fund.token_program,
        GroundtruthError::TokenProgramUnknown
    );
    require_plain_mint(mint.account())
}

/// Refuses a token account that is not `wallet`'s own or holds another mint.
#[inline(never)]
pub(crate) fn require_own(account: &TokenAccount, mint: &Address, wallet: &Address) -> Result<()> {
    require!(
        account.owner == *wallet && account.mint == *mint,
        GroundtruthError::SourceRefused
    );
    Ok(())
}

/// Refuses the project's pool and vault where the proposal draws on none, and their absence where it does.
#[inline(never)]
pub(crate) fn require_project_pool(
    proposal: &Proposal,
    pool: &Option<Loaded<Account<Pool>>>,
    vault: &Option<Loaded<TokenAccount>>,
) -> Result<()> {
    let expected = proposal.pools[PROJECT_POOL].pool;
    let fits = match (pool, vault) {
        (Some(pool), Some(vault)) => *pool.address() == expected && *vault.address() == pool.vault,
        (None, None) => expected == Address::default(),
        _ => false,
    };
    require!(fits, GroundtruthError::ProposalPoolMismatch);
    Ok(())
}

/// Money that an open pool's vault has received.
pub(crate) struct Deposit<'a> {
    pub pool: &'a mut Pool,
    pub contributor: &'a mut ContributorAccount,
    /// Pays for the room of a new checkpoint.
    pub payer: &'a AccountView,
    /// The fund's count of snapshots.
    pub snapshots: u32,
    pub slot: u64,
    pub at: i64,
}

/// Credits a contributor with the units that a contribution of `amount` buys and keeps its checkpoint.
#[inline(never)]
pub(crate) fn deposit(deposit: Deposit, amount: u64) -> Result<Purchase> {
    let purchase = deposit.pool.contribute(amount, deposit.slot)?;
    deposit.keep(purchase.units, amount)?;
    Ok(purchase)
}

/// The same with money that came back: nothing is given anew.
#[inline(never)]
pub(crate) fn reinvest(deposit: Deposit, amount: u64) -> Result<u64> {
    let units = deposit.pool.buy_reclaimed(amount, deposit.slot)?;
    deposit.keep(units, 0)?;
    Ok(units)
}

impl Deposit<'_> {
    #[inline(never)]
    fn keep(self, units: u64, given: u64) -> Result<()> {
        let Deposit {
            pool,
            contributor,
            payer,
            snapshots,
            slot,
            at,
        } = self;
        if needs_room(contributor, snapshots) {
            let room = contributor.capacity() as u32 + 1;
            contributor.resize_to_capacity(room)?;
            contributor.top_up(payer)?;
        }
        credit(contributor, pool, units, given, snapshots, (slot, at))
    }
}

/// The way of money out of a pool's vault.
pub(crate) struct PayOut<'a> {
    pub pool: &'a Loaded<Account<Pool>>,
    pub vault: &'a mut Loaded<TokenAccount>,
    pub mint: &'a Loaded<MintAccount>,
    pub destination: &'a mut Loaded<TokenAccount>,
    pub token_program: &'a Address,
}

/// Moves `amount`, which arrives in full, and checks what the vault is left with.
#[inline(never)]
pub(crate) fn pay_out(way: PayOut, amount: u64) -> Result<()> {
    let pool = way.pool;
    let before = way.destination.amount();
    let accounts = TransferAccounts {
        token_program: way.token_program,
        from: way.vault.cpi_handle_mut(),
        mint: way.mint.cpi_handle(),
        to: way.destination.cpi_handle_mut(),
        authority: pool.cpi_handle(),
    };
    let bump = [pool.bump];
    let seeds: &[&[u8]] = &[
        seeds::POOL,
        pool.fund.as_ref(),
        pool.project.as_ref(),
        &bump,
    ];
    transfer_checked_signed(accounts, amount, way.mint.decimals, seeds);
    invariant(sub(way.destination.amount(), before)? == amount)?;
    pool.invariant(way.vault.amount())
}
