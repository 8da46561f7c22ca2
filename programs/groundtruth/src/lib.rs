//! Groundtruth: eco-credits minted against verified climate actions, and community funds whose
//! money anyone can follow.
#![cfg_attr(target_os = "solana", no_std)]

extern crate alloc;

#[cfg(target_os = "solana")]
use solana_compiler_builtins as _;

use anchor_lang::prelude::*;

pub mod error;
pub mod events;
// The accounts derive binds the instruction's arguments in every pass, also where no seed needs them.
#[allow(unused_variables)]
pub mod instructions;
pub mod limits;
pub mod loaded;
pub mod math;

pub mod seeds;
pub mod state;
pub mod token;

use instructions::*;

declare_id!("HzyHKA6xu6bDoNhpU5cNksyigYAySXagGLQFa4fk1eau");

#[program]
pub mod groundtruth {
    use super::*;

    /// Creates the registry. Signer: the program's upgrade authority, read from its program data.
    pub fn initialize_registry(
        ctx: &mut Context<InitializeRegistry>,
        args: InitializeRegistryArgs,
    ) -> Result<()> {
        instructions::initialize_registry(ctx, args)
    }

    /// Adds an organization under a code of its own. Signer: the steward.
    pub fn register_organization(
        ctx: &mut Context<RegisterOrganization>,
        code: [u8; 8],
        args: RegisterOrganizationArgs,
    ) -> Result<()> {
        instructions::register_organization(ctx, code, args)
    }

    /// Brings an organization account of an earlier version to the present layout. Signer: anyone.
    pub fn migrate_organization(ctx: &mut Context<MigrateOrganization>) -> Result<()> {
        instructions::migrate_organization(ctx)
    }

    /// Accredits a person of a verifying organization for named methodologies. Signer: the steward.
    pub fn accredit_verifier(
        ctx: &mut Context<AccreditVerifier>,
        args: AccreditVerifierArgs,
    ) -> Result<()> {
        instructions::accredit_verifier(ctx, args)
    }

    /// Suspends, reinstates or revokes an accreditation, with a reason. Signer: the steward.
    pub fn set_verifier_status(
        ctx: &mut Context<SetVerifierStatus>,
        status: u8,
        reason_hash: [u8; 32],
    ) -> Result<()> {
        instructions::set_verifier_status(ctx, status, reason_hash)
    }

    /// Creates a methodology version as a draft. Signer: the steward.
    pub fn create_methodology(
        ctx: &mut Context<CreateMethodology>,
        code: [u8; 16],
        revision: u16,
        args: CreateMethodologyArgs,
    ) -> Result<()> {
        instructions::create_methodology(ctx, code, revision, args)
    }

    /// Opens a drafted methodology for projects. Signer: the steward.
    pub fn activate_methodology(ctx: &mut Context<ActivateMethodology>) -> Result<()> {
        instructions::activate_methodology(ctx)
    }

    /// Lists a mint in which funds may hold money. Signer: the steward.
    pub fn list_mint(ctx: &mut Context<ListMint>) -> Result<()> {
        instructions::list_mint(ctx)
    }

    /// Registers a project. Signers: the developer organization and the steward.
    pub fn register_project(
        ctx: &mut Context<RegisterProject>,
        id: u32,
        args: RegisterProjectArgs,
    ) -> Result<()> {
        instructions::register_project(ctx, id, args)
    }

    /// Reports the results of a project for one monitoring period. Signer: the project's owner.
    pub fn submit_claim(
        ctx: &mut Context<SubmitClaim>,
        id: u32,
        evidence_root: [u8; 32],
        args: SubmitClaimArgs,
    ) -> Result<()> {
        instructions::submit_claim(ctx, id, evidence_root, args)
    }

    /// States a verifier's verdict on a claim. Signer: an accredited verifier.
    pub fn attest(ctx: &mut Context<Attest>, revision: u16, args: AttestArgs) -> Result<()> {
        instructions::attest(ctx, revision, args)
    }

    /// Opens the batch of a verified claim: its mint, its metadata, its serial block. Signer: anyone.
    pub fn open_batch(ctx: &mut Context<OpenBatch>) -> Result<()> {
        instructions::open_batch(ctx)
    }

    /// Issues an opened batch once the challenge period has passed. Signer: anyone.
    pub fn issue_batch(ctx: &mut Context<IssueBatch>) -> Result<()> {
        instructions::issue_batch(ctx)
    }

    /// Retires credits for ever and records for whom. Signer: the holder.
    pub fn retire(ctx: &mut Context<Retire>, id: u64, args: RetireArgs) -> Result<()> {
        instructions::retire(ctx, id, args)
    }

    /// Creates a fund for a listed mint. Signer: anyone.
    pub fn create_fund(ctx: &mut Context<CreateFund>, id: u32, args: CreateFundArgs) -> Result<()> {
        instructions::create_fund(ctx, id, args)
    }

    /// Opens a pool of a fund: the free one, or one earmarked to a project. Signer: the manager.
    pub fn open_pool(ctx: &mut Context<OpenPool>, project: Address) -> Result<()> {
        instructions::open_pool(ctx, project)
    }

    /// Opens a contributor's account in a pool, before its first contribution. Signer: the contributor.
    pub fn join_pool(ctx: &mut Context<JoinPool>) -> Result<()> {
        instructions::join_pool(ctx)
    }

    /// Moves money into a pool and credits units for it. Signer: the contributor.
    pub fn contribute(ctx: &mut Context<Contribute>, amount: u64) -> Result<()> {
        instructions::contribute(ctx, amount)
    }

    /// Pauses or reopens contributions to a fund. Signer: its manager or guardian.
    pub fn set_fund_pause(ctx: &mut Context<SetFundPause>, paused: u32) -> Result<()> {
        instructions::set_fund_pause(ctx, paused)
    }
}
