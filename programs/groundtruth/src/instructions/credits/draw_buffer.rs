use {
    crate::{
        emit_cpi,
        error::GroundtruthError,
        events::*,
        instructions::*,
        loaded::Loaded,
        seeds,
        state::*,
        token::{burn_checked_signed, MintAccount, SupplyAccounts, TokenAccount},
    },
    anchor_lang::prelude::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct DrawBuffer {
    pub actor: Signer,
    #[account(
        mut,
        constraint = reversal.status == reversal_status::OPEN @ GroundtruthError::ReversalClosed
    )]
    pub reversal: Loaded<Account<Reversal>>,
    /// Its buffer gives; also where it is suspended or invalidated itself.
    #[account(mut, address = reversal.next_cover() @ GroundtruthError::CoverOutOfOrder)]
    pub batch: Loaded<Account<Batch>>,
    #[account(mut, address = batch.mint @ GroundtruthError::WrongCreditMint)]
    pub mint: Loaded<MintAccount>,
    #[account(mut, address = batch.buffer_vault @ GroundtruthError::CreditAccountMismatch)]
    pub buffer_vault: Loaded<TokenAccount>,
    pub token_program: Loaded<Program<Token2022>>,
}

impl DrawBuffer {
    fn validate(&self) -> Result<()> {
        require!(
            self.batch.decimals == self.reversal.decimals,
            GroundtruthError::CoverOrderInvalid
        );
        Ok(())
    }

    fn burn(&mut self, amount: u64) {
        let token_program = *self.token_program.address();
        let bump = [self.batch.bump];
        let claim = self.batch.claim;
        let accounts = SupplyAccounts {
            token_program: &token_program,
            mint: self.mint.cpi_handle_mut(),
            account: self.buffer_vault.cpi_handle_mut(),
            authority: self.batch.cpi_handle(),
        };
        let seeds: &[&[u8]] = &[seeds::BATCH, claim.as_ref(), &bump];
        burn_checked_signed(accounts, amount, self.batch.decimals, seeds);
    }
}

pub fn draw_buffer(ctx: &mut Context<DrawBuffer>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate()?;
    let wanted = ctx.accounts.reversal.uncovered()?;
    let (amount, first_serial) = ctx.accounts.batch.draw_buffer(wanted)?;
    if amount > 0 {
        ctx.accounts.burn(amount);
    }
    let reversal = &mut ctx.accounts.reversal;
    reversal.record_draw(amount, at)?;
    reversal.invariant()?;

    let supply = ctx.accounts.mint.supply();
    ctx.accounts.batch.invariant(supply)?;
    emit_cpi!(
        ctx,
        BufferDrawn {
            version: EVENT_VERSION,
            at,
            batch: *ctx.accounts.batch.address(),
            batch_sequence: ctx.accounts.batch.sequence,
            reversal: *ctx.accounts.reversal.address(),
            reversal_sequence: ctx.accounts.reversal.sequence,
            actor: *ctx.accounts.actor.address(),
            amount,
            first_serial,
            buffered_after: ctx.accounts.batch.buffered,
            covered_after: ctx.accounts.reversal.covered,
            uncovered_after: ctx.accounts.reversal.uncovered()?,
            reversal_status_after: ctx.accounts.reversal.status,
            supply_after: supply,
        }
    );
    Ok(())
}
