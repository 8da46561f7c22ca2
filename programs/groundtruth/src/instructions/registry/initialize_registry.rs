use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct InitializeRegistryArgs {
    pub steward: Address,
    pub guardian: Address,
    /// Receives the deposits of abusive disputes.
    pub deposit_destination: Address,
}

#[event_cpi]
#[derive(Accounts)]
pub struct InitializeRegistry {
    pub upgrade_authority: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    #[account(init, payer = payer, seeds = [b"registry"], bump)]
    pub registry: Loaded<Account<Registry>>,
    /// CHECK: its address is fixed and its content is read by `upgrade_authority_of`.
    #[account(address = PROGRAM_DATA @ GroundtruthError::NotUpgradeAuthority)]
    pub program_data: UncheckedAccount,
    pub system_program: Loaded<Program<System>>,
}

/// Where the upgradeable loader keeps who may upgrade this program.
pub(crate) const PROGRAM_DATA: Address =
    anchor_lang::address!("BuxhnZ3qodXnxs4yf8PBPkyX71sxT3yZmAgZg4CesfVu");

/// Program data: a tag of 3 (u32), the slot of deployment (u64), an optional authority.
fn upgrade_authority_of(program_data: &AccountView) -> Result<Address> {
    let data = program_data.try_borrow()?;
    match (data.get(..4), data.get(12), data.get(13..45)) {
        (Some([3, 0, 0, 0]), Some(1), Some(authority)) => {
            let mut bytes = [0; 32];
            bytes.copy_from_slice(authority);
            Ok(Address::new_from_array(bytes))
        }
        _ => Err(GroundtruthError::NotUpgradeAuthority.into()),
    }
}

pub fn initialize_registry(
    ctx: &mut Context<InitializeRegistry>,
    args: InitializeRegistryArgs,
) -> Result<()> {
    no_more_accounts(ctx)?;
    let authority = upgrade_authority_of(ctx.accounts.program_data.account())?;
    require!(
        authority == *ctx.accounts.upgrade_authority.address(),
        GroundtruthError::NotUpgradeAuthority
    );
    let at = now()?;
    let payer = *ctx.accounts.payer.address();
    let registry = &mut ctx.accounts.registry;
    registry.version = VERSION;
    registry.bump = ctx.bumps.registry;
    registry.sequence = 1;
    registry.initialized_at = at;
    registry.steward = args.steward;
    registry.guardian = args.guardian;
    registry.deposit_destination = args.deposit_destination;
    registry.parameters = Parameters::INITIAL;
    registry.payer = payer;
    registry.invariant()?;
    emit_cpi!(
        ctx,
        RegistryInitialized {
            version: EVENT_VERSION,
            at,
            registry: *ctx.accounts.registry.address(),
            registry_sequence: ctx.accounts.registry.sequence,
            steward: args.steward,
            guardian: args.guardian,
            deposit_destination: args.deposit_destination,
        }
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_the_program_data_follows_from_the_program() {
        let loader = anchor_lang::address!("BPFLoaderUpgradeab1e11111111111111111111111");
        assert_eq!(
            find_program_address(&[crate::ID.as_ref()], &loader).0,
            PROGRAM_DATA
        );
    }

    #[test]
    fn the_seed_in_the_constraint_is_the_one_of_the_table() {
        // Anchor derives the bump at compile time from a literal only.
        assert_eq!(crate::seeds::REGISTRY, b"registry");
    }
}
