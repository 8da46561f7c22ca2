use anchor_lang::prelude::*;

use crate::{
    emit_cpi,
    error::GroundtruthError,
    events::*,
    instructions::*,
    loaded::{transfer_lamports, Loaded},
    seeds,
    state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct DisputeDelivery {
    pub objector: Signer,
    /// Also pays the deposit, which comes back to it.
    #[account(mut, unsafe(dup))]
    pub payer: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(mut, address = delivery.proposal @ GroundtruthError::FundAccountMismatch)]
    pub proposal: Loaded<Account<Proposal>>,
    #[account(mut)]
    pub delivery: Loaded<Account<Delivery>>,
    #[account(
        init,
        payer = payer,
        seeds = [
            seeds::OBJECTION,
            delivery.address().as_ref(),
            objector.address().as_ref()
        ],
        bump
    )]
    pub objection: Loaded<Account<Objection>>,
    pub system_program: Loaded<Program<System>>,
}

pub fn dispute_delivery(ctx: &mut Context<DisputeDelivery>, document_hash: [u8; 32]) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let parameters = ctx.accounts.registry.parameters;
    let address = *ctx.accounts.objection.address();
    let objector = *ctx.accounts.objector.address();
    let delivery = &mut ctx.accounts.delivery;
    let challenge_left = delivery.open_objection(address, parameters.decision_term, at)?;
    delivery.invariant()?;
    let decide_by = delivery.waits_until;
    let milestone = delivery.milestone;
    ctx.accounts.proposal.object(milestone, at)?;
    ctx.accounts.proposal.invariant()?;

    let objection = &mut ctx.accounts.objection;
    objection.version = VERSION;
    objection.bump = ctx.bumps.objection;
    objection.status = dispute_status::OPEN;
    objection.deposit = parameters.dispute_deposit;
    objection.opened_at = at;
    objection.decide_by = decide_by;
    objection.challenge_left = challenge_left;
    objection.delivery = *ctx.accounts.delivery.address();
    objection.objector = objector;
    objection.document_hash = document_hash;
    objection.payer = *ctx.accounts.payer.address();
    objection.invariant()?;
    if parameters.dispute_deposit > 0 {
        transfer_lamports(
            ctx.accounts.payer.account(),
            ctx.accounts.objection.account(),
            parameters.dispute_deposit,
        );
    }
    emit_cpi!(
        ctx,
        DeliveryDisputed {
            version: EVENT_VERSION,
            at,
            delivery: *ctx.accounts.delivery.address(),
            delivery_sequence: ctx.accounts.delivery.sequence,
            proposal: *ctx.accounts.proposal.address(),
            proposal_sequence: ctx.accounts.proposal.sequence,
            milestone,
            objection: address,
            objector,
            document_hash,
            deposit: parameters.dispute_deposit,
            decide_by,
        }
    );
    Ok(())
}
