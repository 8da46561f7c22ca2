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
#[instruction(revision: u16)]
pub struct DisputeClaim {
    pub disputant: Signer,
    /// Also pays the deposit, which comes back to it.
    #[account(mut, unsafe(dup))]
    pub payer: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(mut)]
    pub claim: Loaded<Account<Claim>>,
    #[account(
        init,
        payer = payer,
        seeds = [
            seeds::DISPUTE,
            claim.address().as_ref(),
            disputant.address().as_ref(),
            &revision.to_le_bytes()
        ],
        bump
    )]
    pub dispute: Loaded<Account<Dispute>>,
    pub system_program: Loaded<Program<System>>,
}

pub fn dispute_claim(
    ctx: &mut Context<DisputeClaim>,
    revision: u16,
    document_hash: [u8; 32],
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    require!(
        ctx.accounts.claim.revision == revision,
        GroundtruthError::RevisionMismatch
    );
    let parameters = ctx.accounts.registry.parameters;
    let address = *ctx.accounts.dispute.address();
    let disputant = *ctx.accounts.disputant.address();
    let claim = &mut ctx.accounts.claim;
    let challenge_left = claim.open_dispute(address, parameters.decision_term, at)?;
    claim.invariant()?;
    let decide_by = claim.waits_until;

    let dispute = &mut ctx.accounts.dispute;
    dispute.version = VERSION;
    dispute.bump = ctx.bumps.dispute;
    dispute.status = dispute_status::OPEN;
    dispute.revision = revision;
    dispute.deposit = parameters.dispute_deposit;
    dispute.opened_at = at;
    dispute.decide_by = decide_by;
    dispute.challenge_left = challenge_left;
    dispute.claim = *ctx.accounts.claim.address();
    dispute.disputant = disputant;
    dispute.document_hash = document_hash;
    dispute.payer = *ctx.accounts.payer.address();
    dispute.invariant()?;
    if parameters.dispute_deposit > 0 {
        transfer_lamports(
            ctx.accounts.payer.account(),
            ctx.accounts.dispute.account(),
            parameters.dispute_deposit,
        );
    }
    emit_cpi!(
        ctx,
        ClaimDisputed {
            version: EVENT_VERSION,
            at,
            claim: *ctx.accounts.claim.address(),
            claim_sequence: ctx.accounts.claim.sequence,
            project: ctx.accounts.claim.project,
            dispute: address,
            disputant,
            revision,
            document_hash,
            deposit: parameters.dispute_deposit,
            decide_by,
        }
    );
    Ok(())
}
