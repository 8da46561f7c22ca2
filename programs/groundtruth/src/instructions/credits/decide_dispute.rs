use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct DecideDisputeArgs {
    /// A value of `dispute_status` other than open.
    pub outcome: u8,
    /// 1: the deposit is not given back; only where the claim is upheld.
    pub abusive: u8,
    /// SHA-256 of the decision; zero where nobody decided.
    pub decision_hash: [u8; 32],
}

#[event_cpi]
#[derive(Accounts)]
pub struct DecideDispute {
    /// The steward; anyone lets it lapse once its time is over.
    pub actor: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(address = claim.methodology @ GroundtruthError::CreditAccountMismatch)]
    pub methodology: Loaded<Account<Methodology>>,
    #[account(mut, address = claim.project @ GroundtruthError::CreditAccountMismatch)]
    pub project: Loaded<Account<Project>>,
    #[account(mut, address = dispute.claim @ GroundtruthError::CreditAccountMismatch)]
    pub claim: Loaded<Account<Claim>>,
    #[account(mut)]
    pub dispute: Loaded<Account<Dispute>>,
    /// CHECK: receives lamports alone, and may be the actor; `validate` compares its address.
    #[account(mut, unsafe(dup))]
    pub deposit_to: UncheckedAccount,
}

impl DecideDispute {
    fn validate(&self, args: &DecideDisputeArgs, at: i64) -> Result<()> {
        if args.outcome == dispute_status::LAPSED {
            require!(
                at >= self.dispute.decide_by,
                GroundtruthError::DisputeNotLapsed
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
            0 => &self.dispute.payer,
            _ => &self.registry.deposit_destination,
        };
        require!(
            self.deposit_to.address() == receiver && self.claim.dispute == *self.dispute.address(),
            GroundtruthError::CreditAccountMismatch
        );
        Ok(())
    }
}

pub fn decide_dispute(ctx: &mut Context<DecideDispute>, args: DecideDisputeArgs) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate(&args, at)?;
    let terms = Review {
        quorum: ctx.accounts.methodology.quorum,
        challenge_period: ctx.accounts.methodology.challenge_period,
        response_term: ctx.accounts.registry.parameters.response_term,
        now: at,
    };
    let deposit =
        ctx.accounts
            .dispute
            .decide(args.outcome, args.abusive != 0, args.decision_hash, at)?;
    ctx.accounts.dispute.invariant()?;
    let left = ctx.accounts.dispute.challenge_left;
    let claim = &mut ctx.accounts.claim;
    claim.close_dispute(args.outcome, left, &terms)?;
    claim.reason_hash = args.decision_hash;
    claim.invariant()?;
    let (start, end) = (claim.period_start, claim.period_end);
    if args.outcome == dispute_status::REVERSED {
        ctx.accounts.project.release_period(start, end)?;
        ctx.accounts.project.invariant()?;
    }
    let accounts = &ctx.accounts;
    pay_lamports(*accounts.dispute.account(), &accounts.deposit_to, deposit)?;
    emit_cpi!(
        ctx,
        DisputeDecided {
            version: EVENT_VERSION,
            at,
            claim: *ctx.accounts.claim.address(),
            claim_sequence: ctx.accounts.claim.sequence,
            project: *ctx.accounts.project.address(),
            project_sequence: ctx.accounts.project.sequence,
            dispute: *ctx.accounts.dispute.address(),
            actor: *ctx.accounts.actor.address(),
            outcome: args.outcome,
            abusive: ctx.accounts.dispute.abusive,
            decision_hash: args.decision_hash,
            deposit,
            deposit_to: *ctx.accounts.deposit_to.address(),
            status_after: ctx.accounts.claim.status,
            accepted_quantity_after: ctx.accounts.claim.accepted_quantity,
            challenge_ends_at: ctx.accounts.claim.challenge_ends_at,
            waits_until: ctx.accounts.claim.waits_until,
        }
    );
    Ok(())
}
