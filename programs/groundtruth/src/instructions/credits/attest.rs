use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, seeds, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct AttestArgs {
    /// A value of `verdict`.
    pub verdict: u8,
    /// Accepted quantity in base units; zero with a rejection.
    pub quantity: u64,
    /// SHA-256 of the statement, with its declaration of no stake.
    pub statement_hash: [u8; 32],
    /// Bits of `declaration`.
    pub declarations: u8,
}

#[event_cpi]
#[derive(Accounts)]
#[instruction(revision: u16)]
pub struct Attest {
    #[account(address = verifier.person @ GroundtruthError::NotVerifier)]
    pub person: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub registry: Loaded<Account<Registry>>,
    pub verifier: Loaded<Account<Verifier>>,
    #[account(address = verifier.organization @ GroundtruthError::NotVerifier)]
    pub organization: Loaded<Account<Organization>>,
    #[account(address = claim.methodology @ GroundtruthError::CreditAccountMismatch)]
    pub methodology: Loaded<Account<Methodology>>,
    #[account(mut, address = claim.project @ GroundtruthError::CreditAccountMismatch)]
    pub project: Loaded<Account<Project>>,
    #[account(mut)]
    pub claim: Loaded<Account<Claim>>,
    #[account(
        init,
        payer = payer,
        seeds = [
            seeds::ATTESTATION,
            claim.address().as_ref(),
            organization.address().as_ref(),
            &revision.to_le_bytes()
        ],
        bump
    )]
    pub attestation: Loaded<Account<Attestation>>,
    pub system_program: Loaded<Program<System>>,
}

impl Attest {
    fn validate(&self, revision: u16, args: &AttestArgs, expected: u64, at: i64) -> Result<()> {
        self.registry.require_running(pause::ATTESTATIONS)?;
        self.claim.require_under_review()?;
        require!(
            self.claim.revision == revision,
            GroundtruthError::RevisionMismatch
        );
        self.claim.require_in_time(at)?;
        self.organization.require_active()?;
        self.verifier
            .require_accredited(self.methodology.address(), at)?;
        self.require_independent()?;
        let quantities = match args.verdict {
            verdict::ACCEPT => 1..=self.claim.quantity,
            verdict::REJECT | verdict::CHANGES => 0..=0,
            _ => return Err(GroundtruthError::VerdictUnknown.into()),
        };
        require!(
            quantities.contains(&args.quantity),
            GroundtruthError::AttestedQuantityInvalid
        );
        Attestation::require_declared(args.declarations, args.quantity > expected)
    }

    /// Law 6: nobody of the receiving side, and not the validator at the first claim.
    fn require_independent(&self) -> Result<()> {
        let organization = self.organization.address();
        let receiving = [
            &self.claim.owner,
            &self.project.proposer,
            &self.project.owner,
            &self.project.payee,
        ];
        require!(
            *organization != self.project.organization
                && !receiving.contains(&self.person.address())
                && !receiving.contains(&&self.organization.authority)
                && !self.project.is_paid_through(
                    &[self.person.address(), &self.organization.authority],
                    organization
                ),
            GroundtruthError::VerifierOnReceivingSide
        );
        require!(
            self.claim.number != 1 || *organization != self.project.validator,
            GroundtruthError::ValidatorVerifiesFirstClaim
        );
        Ok(())
    }
}

pub fn attest(ctx: &mut Context<Attest>, revision: u16, args: AttestArgs) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    let (start, end) = (
        ctx.accounts.claim.period_start,
        ctx.accounts.claim.period_end,
    );
    let expected_quantity = ctx.accounts.project.expected_of(start, end)?;
    ctx.accounts
        .validate(revision, &args, expected_quantity, at)?;
    let organization = *ctx.accounts.organization.address();
    let verifier = *ctx.accounts.verifier.address();
    let parameters = ctx.accounts.registry.parameters;
    let review = Review {
        quorum: ctx.accounts.methodology.quorum,
        challenge_period: ctx.accounts.methodology.challenge_period,
        response_term: parameters.response_term,
        now: at,
    };

    let attestation = &mut ctx.accounts.attestation;
    attestation.version = VERSION;
    attestation.bump = ctx.bumps.attestation;
    attestation.verdict = args.verdict;
    attestation.revision = revision;
    attestation.declarations = args.declarations;
    attestation.quantity = args.quantity;
    attestation.attested_at = at;
    attestation.claim = *ctx.accounts.claim.address();
    attestation.organization = organization;
    attestation.verifier = verifier;
    attestation.statement_hash = args.statement_hash;
    attestation.payer = *ctx.accounts.payer.address();
    attestation.invariant()?;

    let row = AttestationRow {
        quantity: args.quantity,
        organization,
        verdict: args.verdict,
        revoked: 0,
        _padding: [0; 6],
    };
    let claim = &mut ctx.accounts.claim;
    let status_before = claim.status;
    let status_after = claim.record_attestation(row, &review)?;
    claim.invariant()?;
    let number = claim.number;
    let bound = parameters.consecutive_claims;
    if args.verdict == verdict::ACCEPT {
        ctx.accounts
            .project
            .extend_streak(&organization, number, bound)?;
    }
    if status_after == claim_status::REJECTED {
        ctx.accounts.project.release_period(start, end)?;
    }
    emit_cpi!(
        ctx,
        ClaimAttested {
            version: EVENT_VERSION,
            at,
            claim: *ctx.accounts.claim.address(),
            claim_sequence: ctx.accounts.claim.sequence,
            project: *ctx.accounts.project.address(),
            attestation: *ctx.accounts.attestation.address(),
            organization,
            verifier,
            person: *ctx.accounts.person.address(),
            revision,
            verdict: args.verdict,
            quantity: args.quantity,
            statement_hash: args.statement_hash,
            accepting_after: ctx.accounts.claim.count(verdict::ACCEPT),
            rejecting_after: ctx.accounts.claim.count(verdict::REJECT),
            quorum: review.quorum,
            status_before,
            status_after,
            accepted_quantity_after: ctx.accounts.claim.accepted_quantity,
            challenge_ends_at: ctx.accounts.claim.challenge_ends_at,
            project_sequence: ctx.accounts.project.sequence,
            declarations: args.declarations,
            expected_quantity,
            waits_until: ctx.accounts.claim.waits_until,
        }
    );
    Ok(())
}
