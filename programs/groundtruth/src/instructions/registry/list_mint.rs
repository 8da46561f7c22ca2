use {
    crate::{
        emit_cpi,
        error::GroundtruthError,
        events::*,
        instructions::*,
        loaded::Loaded,
        seeds,
        state::*,
        token::{require_plain_mint, MintAccount},
    },
    anchor_lang::prelude::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct ListMint {
    #[account(address = registry.steward @ GroundtruthError::NotSteward)]
    pub steward: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub registry: Loaded<Account<Registry>>,
    pub mint: Loaded<MintAccount>,
    #[account(init, payer = payer, seeds = [seeds::LISTED_MINT, mint.address().as_ref()], bump)]
    pub listed_mint: Loaded<Account<ListedMint>>,
    pub system_program: Loaded<Program<System>>,
}

pub fn list_mint(ctx: &mut Context<ListMint>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    require_plain_mint(ctx.accounts.mint.account())?;
    let payer = *ctx.accounts.payer.address();
    let mint = *ctx.accounts.mint.address();
    let token_program = *ctx.accounts.mint.account().owner();
    let decimals = ctx.accounts.mint.decimals;
    let freezable = u8::from(ctx.accounts.mint.freeze_authority.is_some());
    let listed = &mut ctx.accounts.listed_mint;
    listed.version = VERSION;
    listed.bump = ctx.bumps.listed_mint;
    listed.decimals = decimals;
    listed.freezable = freezable;
    listed.listed_at = at;
    listed.sequence = 1;
    listed.mint = mint;
    listed.token_program = token_program;
    listed.payer = payer;
    listed.invariant()?;
    emit_cpi!(
        ctx,
        MintListed {
            version: EVENT_VERSION,
            at,
            listed_mint: *ctx.accounts.listed_mint.address(),
            listed_mint_sequence: ctx.accounts.listed_mint.sequence,
            steward: *ctx.accounts.steward.address(),
            mint,
            token_program,
            decimals,
            freezable,
        }
    );
    Ok(())
}
