use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, seeds, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct CreateMethodologyArgs {
    /// A value of `methodology_effect`.
    pub effect: u8,
    pub quorum: u8,
    pub credit_decimals: u8,
    pub warming_potential_set: u8,
    pub credit_symbol: [u8; 8],
    /// Seconds.
    pub challenge_period: i64,
    pub review_period: i64,
    pub buffer_bps: u16,
    pub document_hash: [u8; 32],
}

#[event_cpi]
#[derive(Accounts)]
#[instruction(code: [u8; 16], revision: u16)]
pub struct CreateMethodology {
    #[account(address = registry.steward @ GroundtruthError::NotSteward)]
    pub steward: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(
        init,
        payer = payer,
        seeds = [seeds::METHODOLOGY, code.as_ref(), &revision.to_le_bytes()],
        bump
    )]
    pub methodology: Loaded<Account<Methodology>>,
    pub system_program: Loaded<Program<System>>,
}

pub fn create_methodology(
    ctx: &mut Context<CreateMethodology>,
    code: [u8; 16],
    revision: u16,
    args: CreateMethodologyArgs,
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let payer = *ctx.accounts.payer.address();
    let methodology = &mut ctx.accounts.methodology;
    methodology.version = VERSION;
    methodology.bump = ctx.bumps.methodology;
    methodology.status = methodology_status::DRAFT;
    methodology.effect = args.effect;
    methodology.quorum = args.quorum;
    methodology.credit_decimals = args.credit_decimals;
    methodology.warming_potential_set = args.warming_potential_set;
    methodology.sequence = 1;
    methodology.created_at = at;
    methodology.challenge_period = args.challenge_period;
    methodology.review_period = args.review_period;
    methodology.buffer_bps = args.buffer_bps;
    methodology.revision = revision;
    methodology.code = code;
    methodology.credit_symbol = args.credit_symbol;
    methodology.document_hash = args.document_hash;
    methodology.payer = payer;
    methodology.invariant()?;
    emit_cpi!(
        ctx,
        MethodologyCreated {
            version: EVENT_VERSION,
            at,
            methodology: *ctx.accounts.methodology.address(),
            methodology_sequence: ctx.accounts.methodology.sequence,
            steward: *ctx.accounts.steward.address(),
            code,
            revision,
            effect: args.effect,
            quorum: args.quorum,
            credit_decimals: args.credit_decimals,
            warming_potential_set: args.warming_potential_set,
            credit_symbol: args.credit_symbol,
            challenge_period: args.challenge_period,
            review_period: args.review_period,
            buffer_bps: args.buffer_bps,
            document_hash: args.document_hash,
        }
    );
    Ok(())
}
