use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct DecideObjectionArgs {
    /// A value of `dispute_status` other than open.
    pub outcome: u8,
    /// 1: the deposit is not given back; only where the delivery is upheld.
    pub abusive: u8,
    /// SHA-256 of the decision; zero where nobody decided.
    pub decision_hash: [u8; 32],
}

#[event_cpi]
#[derive(Accounts)]
pub struct DecideObjection {
    /// The steward; anyone lets it lapse once its time is over.
    pub actor: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(mut, address = delivery.proposal @ GroundtruthError::FundAccountMismatch)]
    pub proposal: Loaded<Account<Proposal>>,
    /// Named so that a council's motion tells whose project it decides about.
    #[account(address = proposal.project @ GroundtruthError::FundAccountMismatch)]
    pub project: Loaded<Account<Project>>,
    #[account(mut, address = objection.delivery @ GroundtruthError::FundAccountMismatch)]
    pub delivery: Loaded<Account<Delivery>>,
    #[account(mut)]
    pub objection: Loaded<Account<Objection>>,
    /// CHECK: receives lamports alone, and may be the actor; `validate` compares its address.
    #[account(mut, unsafe(dup))]
    pub deposit_to: UncheckedAccount,
}

impl DecideObjection {
    fn validate(&self, args: &DecideObjectionArgs, at: i64) -> Result<()> {
        if args.outcome == dispute_status::LAPSED {
            require!(
                at >= self.objection.decide_by,
                GroundtruthError::ObjectionNotLapsed
            );
            // Nobody decided, so nobody gives reasons.
            require!(
                args.decision_hash == [0; 32],
                GroundtruthError::OutcomeInvalid
            );
        } else {
            require!(
                *self.actor.address() == self.registry.steward,
                GroundtruthError::NotSteward
            );
            require_hash(&args.decision_hash)?;
        }
        let receiver = match args.abusive {
            0 => &self.objection.payer,
            _ => &self.registry.deposit_destination,
        };
        require!(
            self.deposit_to.address() == receiver,
            GroundtruthError::DepositDestinationMismatch
        );
        Ok(())
    }
}

pub fn decide_objection(
    ctx: &mut Context<DecideObjection>,
    args: DecideObjectionArgs,
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate(&args, at)?;
    let address = *ctx.accounts.objection.address();
    let objection = &mut ctx.accounts.objection;
    let deposit = objection.decide(args.outcome, args.abusive != 0, args.decision_hash, at)?;
    objection.invariant()?;
    let left = objection.challenge_left;

    let delivery = &mut ctx.accounts.delivery;
    require!(
        delivery.objection == address,
        GroundtruthError::DeliveryNotDisputed
    );
    delivery.close_objection(args.outcome, left, at)?;
    delivery.invariant()?;
    let milestone = delivery.milestone;
    let challenge_ends_at = delivery.challenge_ends_at;
    let proposal = &mut ctx.accounts.proposal;
    match args.outcome {
        dispute_status::UPHELD => proposal.accept(milestone, challenge_ends_at)?,
        _ => proposal.refuse(milestone, at)?,
    }
    proposal.invariant()?;
    let due_at = proposal.milestone(milestone)?.due_at;
    let accounts = &ctx.accounts;
    pay_lamports(*accounts.objection.account(), &accounts.deposit_to, deposit)?;
    emit_cpi!(
        ctx,
        ObjectionDecided {
            version: EVENT_VERSION,
            at,
            delivery: *ctx.accounts.delivery.address(),
            delivery_sequence: ctx.accounts.delivery.sequence,
            proposal: *ctx.accounts.proposal.address(),
            proposal_sequence: ctx.accounts.proposal.sequence,
            milestone,
            objection: address,
            actor: *ctx.accounts.actor.address(),
            outcome: args.outcome,
            abusive: ctx.accounts.objection.abusive,
            decision_hash: args.decision_hash,
            deposit,
            deposit_to: *ctx.accounts.deposit_to.address(),
            status_after: ctx.accounts.delivery.status,
            challenge_ends_at,
            due_at,
        }
    );
    Ok(())
}
