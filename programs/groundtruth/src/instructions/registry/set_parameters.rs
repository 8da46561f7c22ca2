use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct SetParametersArgs {
    pub guardian: Address,
    /// Receives the deposits of abusive disputes.
    pub deposit_destination: Address,
    pub parameters: Parameters,
}

#[event_cpi]
#[derive(Accounts)]
pub struct SetParameters {
    #[account(address = registry.steward @ GroundtruthError::NotSteward)]
    pub steward: Signer,
    #[account(mut)]
    pub registry: Loaded<Account<Registry>>,
}

pub fn set_parameters(ctx: &mut Context<SetParameters>, args: SetParametersArgs) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let registry = &mut ctx.accounts.registry;
    registry.guardian = args.guardian;
    registry.deposit_destination = args.deposit_destination;
    registry.parameters = args.parameters;
    advance(&mut registry.sequence);
    registry.invariant()?;
    emit_cpi!(
        ctx,
        ParametersChanged {
            version: EVENT_VERSION,
            at,
            registry: *ctx.accounts.registry.address(),
            registry_sequence: ctx.accounts.registry.sequence,
            steward: *ctx.accounts.steward.address(),
            guardian: args.guardian,
            deposit_destination: args.deposit_destination,
            handover_delay: args.parameters.handover_delay,
            suspension_term: args.parameters.suspension_term,
            decision_term: args.parameters.decision_term,
            response_term: args.parameters.response_term,
            dispute_deposit: args.parameters.dispute_deposit,
            consecutive_claims: args.parameters.consecutive_claims,
        }
    );
    Ok(())
}
