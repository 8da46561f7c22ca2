use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, seeds, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct CreateFundArgs {
    pub manager: Address,
    pub guardian: Address,
    /// Receives forfeited deposits.
    pub deposit_destination: Address,
    pub rules: FundRules,
    pub profile_hash: [u8; 32],
    /// Unix seconds from which anyone winds it down; zero: it has no end of its own.
    pub expires_at: i64,
}

#[event_cpi]
#[derive(Accounts)]
#[instruction(id: u32)]
pub struct CreateFund {
    pub creator: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub registry: Loaded<Account<Registry>>,
    pub listed_mint: Loaded<Account<ListedMint>>,
    #[account(
        init,
        payer = payer,
        seeds = [seeds::FUND, creator.address().as_ref(), &id.to_le_bytes()],
        bump
    )]
    pub fund: Loaded<Account<Fund>>,
    pub system_program: Loaded<Program<System>>,
}

pub fn create_fund(ctx: &mut Context<CreateFund>, id: u32, args: CreateFundArgs) -> Result<()> {
    no_more_accounts(ctx)?;
    ctx.accounts.registry.require_running(pause::FUNDS)?;
    let at = now()?;
    require!(
        args.expires_at == 0 || args.expires_at > at,
        GroundtruthError::FundRuleOutOfBounds
    );
    let payer = *ctx.accounts.payer.address();
    let creator = *ctx.accounts.creator.address();
    let mint = ctx.accounts.listed_mint.mint;
    let decimals = ctx.accounts.listed_mint.decimals;
    let token_program = ctx.accounts.listed_mint.token_program;
    let fund = &mut ctx.accounts.fund;
    fund.version = VERSION;
    fund.bump = ctx.bumps.fund;
    fund.status = fund_status::OPEN;
    fund.decimals = decimals;
    fund.sequence = 1;
    fund.id = id;
    fund.created_at = at;
    fund.expires_at = args.expires_at;
    fund.rules = args.rules;
    fund.mint = mint;
    fund.token_program = token_program;
    fund.creator = creator;
    fund.manager = args.manager;
    fund.guardian = args.guardian;
    fund.deposit_destination = args.deposit_destination;
    fund.profile_hash = args.profile_hash;
    fund.payer = payer;
    fund.invariant()?;
    emit_cpi!(
        ctx,
        FundCreated {
            version: EVENT_VERSION,
            at,
            fund: *ctx.accounts.fund.address(),
            fund_sequence: ctx.accounts.fund.sequence,
            creator,
            id,
            mint,
            decimals,
            manager: args.manager,
            guardian: args.guardian,
            deposit_destination: args.deposit_destination,
            rules: args.rules,
            profile_hash: args.profile_hash,
            expires_at: args.expires_at,
        }
    );
    Ok(())
}
