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
    anchor_lang::prelude::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct CancelArgs {
    /// Base units.
    pub amount: u64,
    /// A value of `cancellation_reason` that a holder may give.
    pub reason: u8,
    /// SHA-256 of the explanation.
    pub reason_hash: [u8; 32],
}

#[event_cpi]
#[derive(Accounts)]
#[instruction(id: u64)]
pub struct Cancel {
    pub holder: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    #[account(mut)]
    pub batch: Loaded<Account<Batch>>,
    #[account(mut, address = batch.mint @ GroundtruthError::WrongCreditMint)]
    pub mint: Loaded<MintAccount>,
    #[account(mut)]
    pub source: Loaded<TokenAccount>,
    #[account(
        init,
        payer = payer,
        seeds = [
            seeds::CANCELLATION,
            batch.address().as_ref(),
            holder.address().as_ref(),
            &id.to_le_bytes()
        ],
        bump
    )]
    pub cancellation: Loaded<Account<Cancellation>>,
    pub token_program: Loaded<Program<Token2022>>,
    pub system_program: Loaded<Program<System>>,
}

impl Cancel {
    fn validate(&self, args: &CancelArgs) -> Result<()> {
        require!(args.amount > 0, GroundtruthError::QuantityIsZero);
        Cancellation::require_reason(args.reason, &args.reason_hash)?;
        require_held(
            &self.source,
            self.mint.address(),
            self.holder.address(),
            args.amount,
        )
    }

    fn burn(&mut self, amount: u64) {
        let credits = HeldCredits {
            batch: &self.batch,
            mint: &mut self.mint,
            source: &mut self.source,
            holder: &self.holder,
            token_program: self.token_program.address(),
        };
        burn_held(credits, amount);
    }
}

/// No pause stops a cancellation: the registry is not even read.
pub fn cancel(ctx: &mut Context<Cancel>, _id: u64, args: CancelArgs) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate(&args)?;
    let status = ctx.accounts.batch.status;
    let first_serial = ctx.accounts.batch.cancel_serials(args.amount)?;

    let cancellation = &mut ctx.accounts.cancellation;
    cancellation.version = VERSION;
    cancellation.bump = ctx.bumps.cancellation;
    cancellation.reason = args.reason;
    cancellation.batch_status = status;
    cancellation.amount = args.amount;
    cancellation.first_serial = first_serial;
    cancellation.cancelled_at = at;
    cancellation.batch = *ctx.accounts.batch.address();
    cancellation.holder = *ctx.accounts.holder.address();
    cancellation.reason_hash = args.reason_hash;
    cancellation.payer = *ctx.accounts.payer.address();
    cancellation.invariant()?;

    ctx.accounts.burn(args.amount);

    let supply = ctx.accounts.mint.supply();
    ctx.accounts.batch.invariant(supply)?;
    emit_cpi!(
        ctx,
        CreditsCancelled {
            version: EVENT_VERSION,
            at,
            batch: *ctx.accounts.batch.address(),
            batch_sequence: ctx.accounts.batch.sequence,
            cancellation: *ctx.accounts.cancellation.address(),
            holder: *ctx.accounts.holder.address(),
            amount: args.amount,
            first_serial,
            reason: args.reason,
            reason_hash: args.reason_hash,
            cancelled_after: ctx.accounts.batch.cancelled,
            supply_after: supply,
            held_after: ctx.accounts.source.amount(),
        }
    );
    Ok(())
}
