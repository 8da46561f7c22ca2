use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, seeds, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct ResubmitClaimArgs {
    /// Base units.
    pub quantity: u64,
    /// SHA-256 of the answer to the request for changes; zero: none.
    pub answer_hash: [u8; 32],
}

#[event_cpi]
#[derive(Accounts)]
#[instruction(evidence_root: [u8; 32])]
pub struct ResubmitClaim {
    #[account(address = project.owner @ GroundtruthError::NotProjectOwner)]
    pub owner: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(address = claim.project @ GroundtruthError::CreditAccountMismatch)]
    pub project: Loaded<Account<Project>>,
    #[account(address = claim.methodology @ GroundtruthError::CreditAccountMismatch)]
    pub methodology: Loaded<Account<Methodology>>,
    #[account(mut)]
    pub claim: Loaded<Account<Claim>>,
    /// CHECK: created by `open_guard`, so that a second use is refused by name.
    #[account(mut, seeds = [seeds::EVIDENCE, evidence_root.as_ref()], bump)]
    pub evidence: UncheckedAccount,
    pub system_program: Loaded<Program<System>>,
}

pub fn resubmit_claim(
    ctx: &mut Context<ResubmitClaim>,
    evidence_root: [u8; 32],
    args: ResubmitClaimArgs,
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.registry.require_running(pause::CLAIMS)?;
    ctx.accounts.project.require_active()?;
    require_hash(&evidence_root)?;
    require!(args.quantity > 0, GroundtruthError::QuantityIsZero);
    let review_term = ctx.accounts.methodology.review_term();
    let quantity_before = ctx.accounts.claim.quantity;
    let evidence_before = ctx.accounts.claim.evidence_root;
    let revision = Revision {
        quantity: args.quantity,
        evidence_root,
    };
    let claim = &mut ctx.accounts.claim;
    claim.resubmit(revision, review_term, at)?;
    claim.invariant()?;
    open_guard(&NewGuard {
        payer: ctx.accounts.payer.account(),
        account: ctx.accounts.evidence.account(),
        claim: ctx.accounts.claim.address(),
        seed: seeds::EVIDENCE,
        evidence_root: &evidence_root,
        bump: ctx.bumps.evidence,
    })?;
    emit_cpi!(
        ctx,
        ClaimResubmitted {
            version: EVENT_VERSION,
            at,
            claim: *ctx.accounts.claim.address(),
            claim_sequence: ctx.accounts.claim.sequence,
            project: *ctx.accounts.project.address(),
            owner: *ctx.accounts.owner.address(),
            revision: ctx.accounts.claim.revision,
            quantity_before,
            quantity: args.quantity,
            evidence_before,
            evidence_root,
            answer_hash: args.answer_hash,
            waits_until: ctx.accounts.claim.waits_until,
        }
    );
    Ok(())
}
