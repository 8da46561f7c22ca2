use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct ChangeFundRulesArgs {
    pub rules: FundRules,
    /// Receives forfeited deposits.
    pub deposit_destination: Address,
    pub profile_hash: [u8; 32],
}

#[event_cpi]
#[derive(Accounts)]
pub struct ChangeFundRules {
    #[account(address = fund.manager @ GroundtruthError::NotFundManager)]
    pub manager: Signer,
    #[account(mut)]
    pub fund: Loaded<Account<Fund>>,
}

/// Binds only proposals made after a day's notice: each has a copy of the rules of its day.
pub fn change_fund_rules(
    ctx: &mut Context<ChangeFundRules>,
    args: ChangeFundRulesArgs,
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let fund = &mut ctx.accounts.fund;
    fund.require_open()?;
    fund.change_rules(args.rules, at)?;
    fund.deposit_destination = args.deposit_destination;
    fund.profile_hash = args.profile_hash;
    fund.invariant()?;
    emit_cpi!(
        ctx,
        FundRulesChanged {
            version: EVENT_VERSION,
            at,
            fund: *ctx.accounts.fund.address(),
            fund_sequence: ctx.accounts.fund.sequence,
            manager: *ctx.accounts.manager.address(),
            deposit_destination: args.deposit_destination,
            rules: args.rules,
            profile_hash: args.profile_hash,
            rules_due_at: ctx.accounts.fund.rules_due_at,
        }
    );
    Ok(())
}
