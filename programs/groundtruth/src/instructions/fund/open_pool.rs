use {
    crate::{error::GroundtruthError, events::*, instructions::*, seeds, state::*},
    anchor_lang::accounts::{Interface, InterfaceAccount},
    anchor_lang::prelude::*,
    anchor_spl::{
        token,
        token_interface::{Mint, TokenAccount, TokenInterface},
    },
};

#[event_cpi]
#[derive(Accounts)]
#[instruction(project: Address)]
pub struct OpenPool {
    #[account(address = fund.manager @ GroundtruthError::NotFundManager)]
    pub manager: Signer,
    #[account(mut)]
    pub payer: Signer,
    #[account(mut)]
    pub fund: Account<Fund>,
    /// The project that the pool is earmarked to; absent for the free pool.
    pub project_account: Option<Account<Project>>,
    #[account(
        init,
        payer = payer,
        seeds = [seeds::POOL, fund.address().as_ref(), project.as_ref()],
        bump
    )]
    pub pool: Account<Pool>,
    #[account(address = fund.mint @ GroundtruthError::WrongMint)]
    pub mint: InterfaceAccount<Mint>,
    #[account(
        init,
        payer = payer,
        seeds = [seeds::VAULT, pool.address().as_ref()],
        bump,
        token::mint = mint,
        token::authority = pool,
        token::token_program = token_program
    )]
    pub vault: InterfaceAccount<TokenAccount>,
    pub token_program: Interface<'static, TokenInterface>,
    pub system_program: Program<System>,
}

impl OpenPool {
    fn validate(&self, project: &Address) -> Result<()> {
        crate::token::require_plain_mint(self.mint.account())?;
        require!(
            *self.token_program.account().address() == self.fund.token_program,
            GroundtruthError::TokenProgramUnknown
        );
        let named = match &self.project_account {
            None => Address::default(),
            Some(account) => {
                account.require_active()?;
                *account.address()
            }
        };
        require!(named == *project, GroundtruthError::PoolProjectMismatch);
        Ok(())
    }
}

pub fn open_pool(ctx: &mut Context<OpenPool>, project: Address) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate(&project)?;
    let fund = *ctx.accounts.fund.address();
    let vault = *ctx.accounts.vault.address();
    let payer = *ctx.accounts.payer.address();
    let pool = &mut ctx.accounts.pool;
    pool.version = VERSION;
    pool.bump = ctx.bumps.pool;
    pool.vault_bump = ctx.bumps.vault;
    pool.series = 1;
    pool.sequence = 1;
    pool.opened_at = at;
    pool.fund = fund;
    pool.project = project;
    pool.vault = vault;
    pool.payer = payer;
    pool.invariant(ctx.accounts.vault.amount())?;
    ctx.accounts.fund.pools += 1;
    ctx.accounts.fund.sequence += 1;
    ctx.accounts.fund.invariant()?;
    emit_cpi!(PoolOpened {
        version: EVENT_VERSION,
        at,
        pool: *ctx.accounts.pool.address(),
        pool_sequence: ctx.accounts.pool.sequence,
        fund,
        fund_sequence: ctx.accounts.fund.sequence,
        manager: *ctx.accounts.manager.address(),
        project,
        vault,
    });
    Ok(())
}
