use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, limits::MAX_COUNCIL_MEMBERS,
    loaded::Loaded, seeds, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct CouncilRulesArgs {
    /// Organizations that must approve.
    pub threshold: u8,
    /// Seconds between approval and execution.
    pub time_lock: i64,
    /// Seconds in which a motion collects its approvals, and again in which it may be executed.
    pub motion_period: i64,
}

impl CouncilRulesArgs {
    pub(crate) fn rules(&self) -> CouncilRules {
        CouncilRules {
            time_lock: self.time_lock,
            motion_period: self.motion_period,
            threshold: self.threshold,
            _padding: [0; 7],
        }
    }
}

/// The members, as further accounts behind the instruction's own: active organizations.
#[inline(never)]
pub(crate) fn members_of(accounts: &[AccountView]) -> Result<[Address; MAX_COUNCIL_MEMBERS]> {
    require!(
        accounts.len() <= MAX_COUNCIL_MEMBERS,
        GroundtruthError::CouncilMembersInvalid
    );
    let mut members = [Address::default(); MAX_COUNCIL_MEMBERS];
    for (member, view) in members.iter_mut().zip(accounts) {
        Loaded::<Account<Organization>>::load(*view)?.require_active()?;
        *member = *view.address();
    }
    Ok(members)
}

#[event_cpi]
#[derive(Accounts)]
#[instruction(id: u32)]
pub struct CreateCouncil {
    pub creator: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    #[account(
        init,
        payer = payer,
        seeds = [seeds::COUNCIL, creator.address().as_ref(), &id.to_le_bytes()],
        bump
    )]
    pub council: Loaded<Account<Council>>,
    pub system_program: Loaded<Program<System>>,
}

pub fn create_council(
    ctx: &mut Context<CreateCouncil>,
    id: u32,
    args: CouncilRulesArgs,
) -> Result<()> {
    let organizations = ctx.remaining_accounts()?;
    let members = members_of(&organizations)?;
    let seat_count = organizations.len() as u8;
    let at = now()?;
    let creator = *ctx.accounts.creator.address();
    let payer = *ctx.accounts.payer.address();
    let council = &mut ctx.accounts.council;
    council.version = VERSION;
    council.bump = ctx.bumps.council;
    council.id = id;
    council.created_at = at;
    council.creator = creator;
    council.payer = payer;
    council.compose(&args.rules(), seat_count, &members)?;
    council.invariant()?;
    emit_cpi!(
        ctx,
        CouncilCreated {
            version: EVENT_VERSION,
            at,
            council: *ctx.accounts.council.address(),
            council_sequence: ctx.accounts.council.sequence,
            creator,
            id,
            threshold: args.threshold,
            time_lock: args.time_lock,
            motion_period: args.motion_period,
            seat_count,
            members,
        }
    );
    Ok(())
}
