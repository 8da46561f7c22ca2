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
pub struct RetireArgs {
    /// Base units.
    pub amount: u64,
    /// A value of `purpose`.
    pub purpose: u8,
    /// ISO 3166-1; zero: not stated.
    pub country: [u8; 2],
    /// A value of `beneficiary_kind`.
    pub beneficiary_kind: u8,
    pub beneficiary: [u8; 64],
    /// Unix seconds, end exclusive; zero: not stated.
    pub period_start: i64,
    pub period_end: i64,
}

#[event_cpi]
#[derive(Accounts)]
#[instruction(id: u64)]
pub struct Retire {
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
            seeds::RETIREMENT,
            batch.address().as_ref(),
            holder.address().as_ref(),
            &id.to_le_bytes()
        ],
        bump
    )]
    pub retirement: Loaded<Account<Retirement>>,
    pub token_program: Loaded<Program<Token2022>>,
    pub system_program: Loaded<Program<System>>,
}

impl Retire {
    fn validate(&self, args: &RetireArgs) -> Result<()> {
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

/// No pause stops a retirement: the registry is not even read.
pub fn retire(ctx: &mut Context<Retire>, _id: u64, args: RetireArgs) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate(&args)?;
    let status = ctx.accounts.batch.status;
    let first_serial = ctx.accounts.batch.take_serials(args.amount)?;

    let retirement = &mut ctx.accounts.retirement;
    retirement.version = VERSION;
    retirement.bump = ctx.bumps.retirement;
    retirement.batch_status = status;
    retirement.purpose = args.purpose;
    retirement.beneficiary_kind = args.beneficiary_kind;
    retirement.country = args.country;
    retirement.amount = args.amount;
    retirement.first_serial = first_serial;
    retirement.number = ctx.accounts.batch.retirements;
    retirement.retired_at = at;
    retirement.period_start = args.period_start;
    retirement.period_end = args.period_end;
    retirement.batch = *ctx.accounts.batch.address();
    retirement.holder = *ctx.accounts.holder.address();
    retirement.payer = *ctx.accounts.payer.address();
    retirement.beneficiary = args.beneficiary;
    retirement.validate()?;

    ctx.accounts.burn(args.amount);

    let supply = ctx.accounts.mint.supply();
    ctx.accounts.batch.invariant(supply)?;
    emit_cpi!(
        ctx,
        CreditsRetired {
            version: EVENT_VERSION,
            at,
            batch: *ctx.accounts.batch.address(),
            batch_sequence: ctx.accounts.batch.sequence,
            retirement: *ctx.accounts.retirement.address(),
            holder: *ctx.accounts.holder.address(),
            amount: args.amount,
            first_serial,
            number: ctx.accounts.batch.retirements,
            purpose: args.purpose,
            country: args.country,
            beneficiary_kind: args.beneficiary_kind,
            beneficiary: args.beneficiary,
            period_start: args.period_start,
            period_end: args.period_end,
            retired_after: ctx.accounts.batch.retired,
            supply_after: supply,
            held_after: ctx.accounts.source.amount(),
        }
    );
    Ok(())
}
