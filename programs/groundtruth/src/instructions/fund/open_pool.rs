use {
    crate::{
        emit_cpi,
        error::GroundtruthError,
        events::*,
        instructions::*,
        loaded::Loaded,
        seeds,
        state::*,
        token::{create_token_account, require_plain_mint, MintAccount, NewTokenAccount},
    },
    anchor_lang::accounts::Interface,
    anchor_lang::prelude::*,
    anchor_spl::token_interface::TokenInterface,
};

#[event_cpi]
#[derive(Accounts)]
#[instruction(project: Address)]
pub struct OpenPool {
    #[account(address = fund.manager @ GroundtruthError::NotFundManager)]
    pub manager: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    #[account(mut)]
    pub fund: Loaded<Account<Fund>>,
    /// The project that the pool is earmarked to; absent for the free pool.
    pub project_account: Option<Loaded<Account<Project>>>,
    #[account(
        init,
        payer = payer,
        seeds = [seeds::POOL, fund.address().as_ref(), project.as_ref()],
        bump
    )]
    pub pool: Loaded<Account<Pool>>,
    #[account(address = fund.mint @ GroundtruthError::WrongMint)]
    pub mint: Loaded<MintAccount>,
    /// CHECK: created by `create_vault` as the pool's token account.
    #[account(mut, seeds = [seeds::VAULT, pool.address().as_ref()], bump)]
    pub vault: UncheckedAccount,
    pub token_program: Interface<'static, TokenInterface>,
    pub system_program: Loaded<Program<System>>,
}

impl OpenPool {
    fn validate(&self, project: &Address) -> Result<()> {
        self.fund.require_open()?;
        require_plain_mint(self.mint.account())?;
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

    fn create_vault(&self, bump: u8) -> Result<()> {
        create_token_account(&NewTokenAccount {
            payer: self.payer.account(),
            account: self.vault.account(),
            mint: self.mint.account(),
            owner: self.pool.address(),
            token_program: self.token_program.account().address(),
            seeds: &[seeds::VAULT, self.pool.address().as_ref(), &[bump]],
        })
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
    pool.status = pool_status::OPEN;
    pool.series = 1;
    pool.sequence = 1;
    pool.opened_at = at;
    pool.fund = fund;
    pool.project = project;
    pool.vault = vault;
    pool.payer = payer;
    pool.invariant(0)?;
    ctx.accounts.create_vault(ctx.bumps.vault)?;
    ctx.accounts.fund.pools += 1;
    advance(&mut ctx.accounts.fund.sequence);
    ctx.accounts.fund.invariant()?;
    emit_cpi!(
        ctx,
        PoolOpened {
            version: EVENT_VERSION,
            at,
            pool: *ctx.accounts.pool.address(),
            pool_sequence: ctx.accounts.pool.sequence,
            fund,
            fund_sequence: ctx.accounts.fund.sequence,
            manager: *ctx.accounts.manager.address(),
            project,
            vault,
        }
    );
    Ok(())
}
