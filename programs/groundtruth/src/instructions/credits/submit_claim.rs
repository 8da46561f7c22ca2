use anchor_lang::prelude::*;

use crate::{
    emit_cpi,
    error::GroundtruthError,
    events::*,
    instructions::*,
    limits::MAX_CLAIM_PROPOSALS,
    loaded::{create, Creation, Loaded},
    math::later,
    seeds,
    state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct SubmitClaimArgs {
    /// Unix seconds, end exclusive.
    pub period_start: i64,
    pub period_end: i64,
    /// Base units.
    pub quantity: u64,
    /// Zero: no other funding declared.
    pub funding_hash: [u8; 32],
    /// Used rows of `proposals`; the rest is zero.
    pub proposal_count: u8,
    pub proposals: [Address; MAX_CLAIM_PROPOSALS],
    /// Basis points that each of them and that other sources paid, summing to 10,000.
    pub proposal_bps: [u16; MAX_CLAIM_PROPOSALS],
    pub other_funding_bps: u16,
}

#[event_cpi]
#[derive(Accounts)]
#[instruction(id: u32, evidence_root: [u8; 32])]
pub struct SubmitClaim {
    #[account(address = project.owner @ GroundtruthError::NotProjectOwner)]
    pub owner: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(mut)]
    pub project: Loaded<Account<Project>>,
    #[account(address = project.organization @ GroundtruthError::CreditAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    #[account(address = project.methodology @ GroundtruthError::CreditAccountMismatch)]
    pub methodology: Loaded<Account<Methodology>>,
    #[account(
        init,
        payer = payer,
        seeds = [seeds::CLAIM, project.address().as_ref(), &id.to_le_bytes()],
        bump
    )]
    pub claim: Loaded<Account<Claim>>,
    /// CHECK: created by `open_guard`, so that a second use is refused by name.
    #[account(mut, seeds = [seeds::EVIDENCE, evidence_root.as_ref()], bump)]
    pub evidence: UncheckedAccount,
    pub system_program: Loaded<Program<System>>,
}

impl SubmitClaim {
    fn validate(&self, evidence_root: &[u8; 32], args: &SubmitClaimArgs) -> Result<()> {
        self.registry.require_running(pause::CLAIMS)?;
        self.project.require_active()?;
        self.organization.require_active()?;
        self.methodology.require_in_force()?;
        require_hash(evidence_root)?;
        require!(args.quantity > 0, GroundtruthError::QuantityIsZero);
        let used = usize::from(args.proposal_count);
        require!(
            used <= MAX_CLAIM_PROPOSALS
                && args.proposals[used..]
                    .iter()
                    .all(|row| *row == Address::default())
                && args.proposal_bps[used..].iter().all(|bps| *bps == 0),
            GroundtruthError::TooManyProposals
        );
        Ok(())
    }
}

/// Creates the account that keeps this evidence for this claim, for ever.
#[inline(never)]
pub(crate) fn open_guard(guard: &NewGuard) -> Result<()> {
    let view = *guard.account;
    require!(view.data_len() == 0, GroundtruthError::EvidenceAlreadyUsed);
    create(&Creation {
        payer: guard.payer,
        account: &view,
        space: 8 + core::mem::size_of::<EvidenceGuard>(),
        owner: &crate::ID,
        seeds: &[guard.seed, guard.evidence_root, &[guard.bump]],
        discriminator: EvidenceGuard::DISCRIMINATOR,
    })?;
    // SAFETY: the account was created just now; nothing else refers to its data.
    let mut created = unsafe { Account::<EvidenceGuard>::load_mut(view)? };
    created.version = VERSION;
    created.bump = guard.bump;
    created.claim = *guard.claim;
    created.payer = *guard.payer.address();
    Ok(())
}

pub(crate) struct NewGuard<'a> {
    pub payer: &'a AccountView,
    pub account: &'a AccountView,
    /// What it backs.
    pub claim: &'a Address,
    /// First seed of its address, and the second.
    pub seed: &'a [u8],
    pub evidence_root: &'a [u8; 32],
    pub bump: u8,
}

pub fn submit_claim(
    ctx: &mut Context<SubmitClaim>,
    id: u32,
    evidence_root: [u8; 32],
    args: SubmitClaimArgs,
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate(&evidence_root, &args)?;
    let named = &args.proposals[..usize::from(args.proposal_count)];
    let bound_share_bps = ctx
        .accounts
        .project
        .require_named(named, args.period_start)?;
    let vintage = Claim::vintage_of(args.period_start, args.period_end, at)?;
    let number = ctx
        .accounts
        .project
        .open_claim(args.period_start, args.period_end)?;
    let payer = *ctx.accounts.payer.address();
    let owner = *ctx.accounts.owner.address();
    let project = *ctx.accounts.project.address();
    let methodology = *ctx.accounts.methodology.address();
    let waits_until = later(at, ctx.accounts.methodology.review_term())?;
    let claim = &mut ctx.accounts.claim;
    claim.version = VERSION;
    claim.bump = ctx.bumps.claim;
    claim.status = claim_status::SUBMITTED;
    claim.id = id;
    claim.number = number;
    claim.revision = 1;
    claim.vintage = vintage;
    claim.sequence = 1;
    claim.period_start = args.period_start;
    claim.period_end = args.period_end;
    claim.quantity = args.quantity;
    claim.submitted_at = at;
    claim.waits_until = waits_until;
    claim.bound_share_bps = bound_share_bps;
    claim.proposal_bps = args.proposal_bps;
    claim.other_funding_bps = args.other_funding_bps;
    claim.proposal_count = args.proposal_count;
    claim.project = project;
    claim.methodology = methodology;
    claim.owner = owner;
    claim.evidence_root = evidence_root;
    claim.funding_hash = args.funding_hash;
    claim.payer = payer;
    claim.proposals = args.proposals;
    claim.invariant()?;
    ctx.accounts.project.invariant()?;
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
        ClaimSubmitted {
            version: EVENT_VERSION,
            at,
            claim: *ctx.accounts.claim.address(),
            claim_sequence: ctx.accounts.claim.sequence,
            project,
            project_sequence: ctx.accounts.project.sequence,
            owner,
            methodology,
            id,
            number,
            revision: 1,
            vintage,
            period_start: args.period_start,
            period_end: args.period_end,
            quantity: args.quantity,
            evidence_root,
            funding_hash: args.funding_hash,
            proposal_count: args.proposal_count,
            proposals: args.proposals,
            proposal_bps: args.proposal_bps,
            other_funding_bps: args.other_funding_bps,
            waits_until,
            bound_share_bps,
        }
    );
    Ok(())
}
