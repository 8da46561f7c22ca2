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

    fn create_buffer(&self, bump: u8) -> Result<()> {
        create_token_account(&NewTokenAccount {
            payer: self.payer.account(),
            account: self.buffer_vault.account(),
            mint: self.mint.account(),
            owner: self.batch.address(),
            token_program: self.token_program.address(),
            seeds: &[seeds::BUFFER, self.batch.address().as_ref(), &[bump]],
        })
    }

    /// Mints both parts and removes the mint authority. A part of zero is not minted.
    fn mint(&mut self, to_project: u64, to_buffer: u64) {
        let token_program = *self.token_program.address();
        let bump = [self.batch.bump];
        let claim = *self.claim.address();
        let seeds: &[&[u8]] = &[seeds::BATCH, claim.as_ref(), &bump];
        if to_buffer > 0 {
            let accounts = SupplyAccounts {
                token_program: &token_program,
                mint: self.mint.cpi_handle_mut(),
                account: self.buffer_vault.cpi_handle_mut(),
                authority: self.batch.cpi_handle(),
            };
            mint_to(accounts, to_buffer, seeds);
        }
        if to_project > 0 {
            let accounts = SupplyAccounts {
                token_program: &token_program,
                mint: self.mint.cpi_handle_mut(),
                account: self.destination.cpi_handle_mut(),
                authority: self.batch.cpi_handle(),
            };
            mint_to(accounts, to_project, seeds);
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
    let to_project = quantity - to_buffer;
    let (start, end) = (
        ctx.accounts.claim.period_start,
        ctx.accounts.claim.period_end,
    );

    ctx.accounts.create_buffer(ctx.bumps.buffer_vault)?;
    ctx.accounts.mint(to_project, to_buffer);

    let buffer_vault = *ctx.accounts.buffer_vault.address();
    ctx.accounts.claim.status = claim_status::ISSUED;
    ctx.accounts.claim.sequence += 1;
    ctx.accounts.project.record_issue(start, end, quantity)?;
    let rows = ctx.accounts.claim.attestations;
    ctx.accounts.project.end_streaks(|organization| {
        rows.iter().any(|row| {
            row.organization == *organization && row.verdict == verdict::ACCEPT && row.revoked == 0
        })
    });
    ctx.accounts.batch.record_issue(quantity, to_buffer, at)?;
    ctx.accounts.batch.buffer_vault = buffer_vault;
    ctx.accounts.batch.buffer_bump = ctx.bumps.buffer_vault;

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
            to_fund: 0,
            project_issued_after: ctx.accounts.project.issued,
        }
    );
    Ok(())
}
