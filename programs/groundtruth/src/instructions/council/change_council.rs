use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct ChangeCouncil {
    /// The council itself, by its own motion.
    #[account(address = *council.address() @ GroundtruthError::NotCouncil)]
    pub authority: Signer,
    #[account(mut, unsafe(dup))]
    pub council: Loaded<Account<Council>>,
}

pub fn change_council(ctx: &mut Context<ChangeCouncil>, args: CouncilRulesArgs) -> Result<()> {
    let organizations = ctx.remaining_accounts()?;
    let members = members_of(&organizations)?;
    let seat_count = organizations.len() as u8;
    let council = &mut ctx.accounts.council;
    council.compose(&args.rules(), seat_count, &members)?;
    council.invariant()?;
    emit_cpi!(
        ctx,
        CouncilChanged {
            version: EVENT_VERSION,
            at: now()?,
            council: *ctx.accounts.council.address(),
            council_sequence: ctx.accounts.council.sequence,
            composition: ctx.accounts.council.composition,
            threshold: args.threshold,
            time_lock: args.time_lock,
            motion_period: args.motion_period,
            seat_count,
            members,
        }
    );
    Ok(())
}
