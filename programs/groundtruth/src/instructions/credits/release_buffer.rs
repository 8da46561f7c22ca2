use {
    crate::{
        emit_cpi,
        error::GroundtruthError,
        events::*,
        instructions::*,
        loaded::Loaded,
        seeds,
        state::*,
        token::{transfer_checked_signed, MintAccount, TokenAccount, TransferAccounts},
    },
    anchor_lang::prelude::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct ReleaseBuffer {
    #[account(address = registry.steward @ GroundtruthError::NotSteward)]
    pub steward: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(address = batch.project @ GroundtruthError::CreditAccountMismatch)]
    pub project: Loaded<Account<Project>>,
    #[account(mut)]
    pub batch: Loaded<Account<Batch>>,
    #[account(address = batch.mint @ GroundtruthError::WrongCreditMint)]
    pub mint: Loaded<MintAccount>,
    #[account(mut, address = batch.buffer_vault @ GroundtruthError::CreditAccountMismatch)]
    pub buffer_vault: Loaded<TokenAccount>,
    /// The project owner's own account.
    #[account(mut)]
    pub destination: Loaded<TokenAccount>,
    pub token_program: Loaded<Program<Token2022>>,
}

impl ReleaseBuffer {
    fn validate(&self, at: i64) -> Result<()> {
        require!(
            at >= self.project.crediting_end,
            GroundtruthError::BufferNotAtTerm
        );
        require_destination(&self.destination, self.mint.address(), &self.project.owner)
    }

    fn transfer(&mut self, amount: u64) {
        let token_program = *self.token_program.address();
        let bump = [self.batch.bump];
        let claim = self.batch.claim;
        let accounts = TransferAccounts {
            token_program: &token_program,
            from: self.buffer_vault.cpi_handle_mut(),
            mint: self.mint.cpi_handle(),
            to: self.destination.cpi_handle_mut(),
            authority: self.batch.cpi_handle(),
        };
        let seeds: &[&[u8]] = &[seeds::BATCH, claim.as_ref(), &bump];
        transfer_checked_signed(accounts, amount, self.batch.decimals, seeds);
    }
}

pub fn release_buffer(ctx: &mut Context<ReleaseBuffer>, amount: u64) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate(at)?;
    ctx.accounts.batch.release_buffer(amount)?;
    ctx.accounts.transfer(amount);

    let supply = ctx.accounts.mint.supply();
    ctx.accounts.batch.invariant(supply)?;
    emit_cpi!(
        ctx,
        BufferReleased {
            version: EVENT_VERSION,
            at,
            batch: *ctx.accounts.batch.address(),
            batch_sequence: ctx.accounts.batch.sequence,
            steward: *ctx.accounts.steward.address(),
            owner: ctx.accounts.project.owner,
            destination: *ctx.accounts.destination.address(),
            amount,
            buffered_after: ctx.accounts.batch.buffered,
        }
    );
    Ok(())
}
