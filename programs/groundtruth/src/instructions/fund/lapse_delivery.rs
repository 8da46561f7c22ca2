use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct LapseDelivery {
    pub actor: Signer,
    #[account(mut, address = delivery.proposal @ GroundtruthError::FundAccountMismatch)]
    pub proposal: Loaded<Account<Proposal>>,
    #[account(mut)]
    pub delivery: Loaded<Account<Delivery>>,
}

pub fn lapse_delivery(ctx: &mut Context<LapseDelivery>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let delivery = &mut ctx.accounts.delivery;
    delivery.lapse(at)?;
    delivery.invariant()?;
    let milestone = delivery.milestone;
    let proposal = &mut ctx.accounts.proposal;
    proposal.refuse(milestone, at)?;
    proposal.invariant()?;
    let due_at = proposal.milestone(milestone)?.due_at;
    emit_cpi!(
        ctx,
        DeliveryLapsed {
            version: EVENT_VERSION,
            at,
            delivery: *ctx.accounts.delivery.address(),
            delivery_sequence: ctx.accounts.delivery.sequence,
            proposal: *ctx.accounts.proposal.address(),
            proposal_sequence: ctx.accounts.proposal.sequence,
            milestone,
            actor: *ctx.accounts.actor.address(),
            due_at,
        }
    );
    Ok(())
}
