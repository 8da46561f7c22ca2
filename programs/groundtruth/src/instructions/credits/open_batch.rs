use anchor_lang::prelude::*;

use crate::{
    emit_cpi,
    error::GroundtruthError,
    events::*,
    instructions::*,
    loaded::Loaded,
    seeds,
    state::*,
    token::{create_credit_mint, CreditMetadata, CreditMintAccounts},
};

#[event_cpi]
#[derive(Accounts)]
pub struct OpenBatch {
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(mut, address = claim.project @ GroundtruthError::CreditAccountMismatch)]
    pub project: Loaded<Account<Project>>,
    #[account(address = project.organization @ GroundtruthError::CreditAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    #[account(address = claim.methodology @ GroundtruthError::CreditAccountMismatch)]
    pub methodology: Loaded<Account<Methodology>>,
    #[account(mut)]
    pub claim: Loaded<Account<Claim>>,
    #[account(init, payer = payer, seeds = [seeds::BATCH, claim.address().as_ref()], bump)]
    pub batch: Loaded<Account<Batch>>,
    /// CHECK: created here as the batch's mint.
    #[account(mut, seeds = [seeds::MINT, batch.address().as_ref()], bump)]
    pub mint: UncheckedAccount,
    pub token_program: Loaded<Program<Token2022>>,
    pub system_program: Loaded<Program<System>>,
}

impl OpenBatch {
    fn validate(&self) -> Result<()> {
        self.registry.require_running(pause::ISSUANCE)?;
        self.project.require_active()?;
        self.claim.require_verified()
    }

    fn create_mint(&self, batch_bump: u8, mint_bump: u8) -> Result<()> {
        create_credit_mint(
            CreditMintAccounts {
                payer: self.payer.account(),
                mint: self.mint.account(),
                batch: self.batch.account(),
            },
            CreditMetadata {
                decimals: self.methodology.credit_decimals,
                name: trimmed(&self.batch.code),
                symbol: trimmed(&self.methodology.credit_symbol),
            },
            &[seeds::MINT, self.batch.address().as_ref(), &[mint_bump]],
            &[seeds::BATCH, self.claim.address().as_ref(), &[batch_bump]],
        )
    }
}

/// The bytes before the padding.
fn trimmed(text: &[u8]) -> &[u8] {
    let length = text
        .iter()
        .position(|byte| *byte == 0)
        .unwrap_or(text.len());
    &text[..length]
}

pub fn open_batch(ctx: &mut Context<OpenBatch>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate()?;
    let number = ctx.accounts.project.open_batch();
    let code = batch_code(
        &ctx.accounts.organization.code,
        ctx.accounts.project.id,
        ctx.accounts.claim.vintage,
        number,
    );
    let batch_address = *ctx.accounts.batch.address();
    let mint = *ctx.accounts.mint.address();
    let decimals = ctx.accounts.methodology.credit_decimals;
    let quantity = ctx.accounts.claim.accepted_quantity;

    let batch = &mut ctx.accounts.batch;
    batch.version = VERSION;
    batch.bump = ctx.bumps.batch;
    batch.status = batch_status::OPEN;
    batch.decimals = decimals;
    batch.mint_bump = ctx.bumps.mint;
    batch.vintage = ctx.accounts.claim.vintage;
    batch.sequence = 1;
    batch.number = number;
    batch.next_serial = 1;
    batch.opened_at = at;
    batch.code = code;
    batch.claim = *ctx.accounts.claim.address();
    batch.project = *ctx.accounts.project.address();
    batch.methodology = *ctx.accounts.methodology.address();
    batch.mint = mint;
    batch.payer = *ctx.accounts.payer.address();
    batch.invariant(0)?;
    ctx.accounts.claim.batch = batch_address;
    advance(&mut ctx.accounts.claim.sequence);
    ctx.accounts.claim.invariant()?;
    ctx.accounts.create_mint(ctx.bumps.batch, ctx.bumps.mint)?;

    emit_cpi!(
        ctx,
        BatchOpened {
            version: EVENT_VERSION,
            at,
            batch: batch_address,
            batch_sequence: ctx.accounts.batch.sequence,
            project: *ctx.accounts.project.address(),
            project_sequence: ctx.accounts.project.sequence,
            claim: *ctx.accounts.claim.address(),
            claim_sequence: ctx.accounts.claim.sequence,
            payer: *ctx.accounts.payer.address(),
            mint,
            code,
            vintage: ctx.accounts.claim.vintage,
            decimals,
            quantity,
        }
    );
    Ok(())
}
