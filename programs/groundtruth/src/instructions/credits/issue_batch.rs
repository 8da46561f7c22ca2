use {
    crate::{
        emit_cpi,
        error::GroundtruthError,
        events::*,
        instructions::*,
        loaded::Loaded,
        seeds,
        state::*,
        token::{
            create_token_account, mint_to, remove_mint_authority, MintAccount, NewTokenAccount,
            SupplyAccounts, TokenAccount,
        },
    },
    anchor_lang::prelude::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct IssueBatch {
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(mut, address = batch.project @ GroundtruthError::CreditAccountMismatch)]
    pub project: Loaded<Account<Project>>,
    #[account(address = project.organization @ GroundtruthError::CreditAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    #[account(address = batch.methodology @ GroundtruthError::CreditAccountMismatch)]
    pub methodology: Loaded<Account<Methodology>>,
    #[account(mut, address = batch.claim @ GroundtruthError::CreditAccountMismatch)]
    pub claim: Loaded<Account<Claim>>,
    #[account(mut)]
    pub batch: Loaded<Account<Batch>>,
    #[account(mut, address = batch.mint @ GroundtruthError::WrongCreditMint)]
    pub mint: Loaded<MintAccount>,
    /// The project owner's own account.
    #[account(mut)]
    pub destination: Loaded<TokenAccount>,
    /// CHECK: created by `create_buffer` as the batch's token account.
    #[account(mut, seeds = [seeds::BUFFER, batch.address().as_ref()], bump)]
    pub buffer_vault: UncheckedAccount,
    /// CHECK: created by `create_share_vault` as the batch's token account for contributors' shares; absent
    /// where no proposal binds the claim.
    #[account(mut, seeds = [seeds::SHARE, batch.address().as_ref()], bump)]
    pub share_vault: Option<UncheckedAccount>,
    pub token_program: Loaded<Program<Token2022>>,
    pub system_program: Loaded<Program<System>>,
}

impl IssueBatch {
    fn validate(&self, at: i64) -> Result<()> {
        self.registry.require_running(pause::ISSUANCE)?;
        self.project.require_active()?;
        self.organization.require_owing_nothing()?;
        match self.batch.status {
            batch_status::OPEN => {}
            batch_status::SUSPENDED => return Err(GroundtruthError::BatchSuspended.into()),
            _ => return Err(GroundtruthError::BatchAlreadyIssued.into()),
        }
        self.claim.require_issuable(at)?;
        require_destination(&self.destination, self.mint.address(), &self.project.owner)
    }

    /// Creates a token account of the batch at the program address of `seed`.
    #[inline(never)]
    fn create_vault(&self, account: &AccountView, seed: &[u8], bump: u8) -> Result<()> {
        create_token_account(&NewTokenAccount {
            payer: self.payer.account(),
            account,
            mint: self.mint.account(),
            owner: self.batch.address(),
            token_program: self.token_program.address(),
            seeds: &[seed, self.batch.address().as_ref(), &[bump]],
        })
    }

    /// The account for `to_fund` base units of contributors' shares; none where there are none.
    fn create_share_vault(&self, to_fund: u64, bump: Option<u8>) -> Result<Address> {
        if to_fund == 0 {
            return Ok(Address::default());
        }
        let (Some(vault), Some(bump)) = (&self.share_vault, bump) else {
            return Err(GroundtruthError::ShareVaultMissing.into());
        };
        self.create_vault(vault.account(), seeds::SHARE, bump)?;
        Ok(*vault.address())
    }

    /// Mints the parts and removes the mint authority. A part of zero is not minted.
    fn mint(&mut self, to_project: u64, to_fund: u64, to_buffer: u64) {
        let token_program = *self.token_program.address();
        let bump = [self.batch.bump];
        let claim = *self.claim.address();
        let seeds: &[&[u8]] = &[seeds::BATCH, claim.as_ref(), &bump];
        let share_vault = self
            .share_vault
            .as_mut()
            .map(|vault| vault.cpi_handle_mut());
        let parts = [
            (to_buffer, Some(self.buffer_vault.cpi_handle_mut())),
            (to_fund, share_vault),
            (to_project, Some(self.destination.cpi_handle_mut())),
        ];
        for (amount, account) in parts {
            let (1.., Some(account)) = (amount, account) else {
                continue;
            };
            let accounts = SupplyAccounts {
                token_program: &token_program,
                mint: self.mint.cpi_handle_mut(),
                account,
                authority: self.batch.cpi_handle(),
            };
            mint_to(accounts, amount, seeds);
        }
        remove_mint_authority(
            &token_program,
            self.mint.cpi_handle_mut(),
            self.batch.cpi_handle(),
            seeds,
        );
    }
}

pub fn issue_batch(ctx: &mut Context<IssueBatch>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate(at)?;
    let quantity = ctx.accounts.claim.accepted_quantity;
    let to_buffer = ctx.accounts.methodology.buffer_of(quantity)?;
    let (start, end) = (
        ctx.accounts.claim.period_start,
        ctx.accounts.claim.period_end,
    );
    let shares = ctx
        .accounts
        .project
        .take_shares(quantity - to_buffer, start)?;
    let to_fund = ctx.accounts.batch.note_shares(shares)?;
    let to_project = quantity - to_buffer - to_fund;

    let (buffer_bump, share_bump) = (ctx.bumps.buffer_vault, ctx.bumps.share_vault);
    let buffer = *ctx.accounts.buffer_vault.account();
    ctx.accounts
        .create_vault(&buffer, seeds::BUFFER, buffer_bump)?;
    let share_vault = ctx.accounts.create_share_vault(to_fund, share_bump)?;
    ctx.accounts.mint(to_project, to_fund, to_buffer);

    let buffer_vault = *ctx.accounts.buffer_vault.address();
    ctx.accounts.claim.status = claim_status::ISSUED;
    advance(&mut ctx.accounts.claim.sequence);
    ctx.accounts.project.record_issue(start, end, quantity)?;
    let rows = ctx.accounts.claim.attestations;
    ctx.accounts.project.end_streaks(|organization| {
        rows.iter().any(|row| {
            row.organization == *organization && row.verdict == verdict::ACCEPT && row.revoked == 0
        })
    });
    ctx.accounts.batch.record_issue(quantity, to_buffer, at)?;
    ctx.accounts.batch.buffer_vault = buffer_vault;
    ctx.accounts.batch.buffer_bump = buffer_bump;
    ctx.accounts.batch.share_vault = share_vault;
    ctx.accounts.batch.share_bump = share_bump.unwrap_or(0);

    let supply = ctx.accounts.mint.supply();
    invariant(supply == quantity && !ctx.accounts.mint.authority.is_some())?;
    ctx.accounts.batch.invariant(supply)?;
    ctx.accounts.claim.invariant()?;
    ctx.accounts.project.invariant()?;
    emit_cpi!(
        ctx,
        BatchIssued {
            version: EVENT_VERSION,
            at,
            batch: *ctx.accounts.batch.address(),
            batch_sequence: ctx.accounts.batch.sequence,
            project: *ctx.accounts.project.address(),
            project_sequence: ctx.accounts.project.sequence,
            claim: *ctx.accounts.claim.address(),
            claim_sequence: ctx.accounts.claim.sequence,
            payer: *ctx.accounts.payer.address(),
            mint: *ctx.accounts.mint.address(),
            owner: ctx.accounts.project.owner,
            destination: *ctx.accounts.destination.address(),
            buffer_vault,
            issued: quantity,
            to_project,
            to_buffer,
            to_fund,
            project_issued_after: ctx.accounts.project.issued,
            share_vault,
            shares,
        }
    );
    Ok(())
}
