use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, seeds, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct RegisterProjectArgs {
    pub owner: Address,
    pub payee: Address,
    /// Unix seconds, end exclusive.
    pub crediting_start: i64,
    pub crediting_end: i64,
    /// Base units of the methodology's credits.
    pub expected_yearly: u64,
    pub jurisdiction: [u8; 8],
    pub cell: [u8; 8],
    pub validation_hash: [u8; 32],
    pub profile_hash: [u8; 32],
    pub document_hash: [u8; 32],
}

#[event_cpi]
#[derive(Accounts)]
#[instruction(id: u32)]
pub struct RegisterProject {
    #[account(address = registry.steward @ GroundtruthError::NotSteward)]
    pub steward: Signer,
    /// Signs for the developer organization.
    #[account(address = organization.authority @ GroundtruthError::NotOrganizationAuthority)]
    pub authority: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub registry: Loaded<Account<Registry>>,
    pub organization: Loaded<Account<Organization>>,
    /// Whose validation statement the project carries.
    pub validator: Loaded<Account<Organization>>,
    pub methodology: Loaded<Account<Methodology>>,
    #[account(
        init,
        payer = payer,
        seeds = [seeds::PROJECT, organization.address().as_ref(), &id.to_le_bytes()],
        bump
    )]
    pub project: Loaded<Account<Project>>,
    pub system_program: Program<System>,
}

impl RegisterProject {
    fn validate(&self) -> Result<()> {
        self.registry.require_running(pause::PROJECTS)?;
        self.methodology.require_active()?;
        self.organization.require_active()?;
        require!(
            self.organization.has_kind(organization_kind::DEVELOPER),
            GroundtruthError::OrganizationIsNotDeveloper
        );
        self.validator.require_active()?;
        require!(
            self.validator.has_kind(organization_kind::VERIFIER),
            GroundtruthError::OrganizationIsNotVerifier
        );
        require!(
            self.validator.address() != self.organization.address(),
            GroundtruthError::ValidatorIsDeveloper
        );
        Ok(())
    }
}

pub fn register_project(
    ctx: &mut Context<RegisterProject>,
    id: u32,
    args: RegisterProjectArgs,
) -> Result<()> {
    no_more_accounts(ctx)?;
    ctx.accounts.validate()?;
    for hash in [
        &args.validation_hash,
        &args.profile_hash,
        &args.document_hash,
    ] {
        require!(*hash != [0; 32], GroundtruthError::HashMissing);
    }
    for address in [&args.owner, &args.payee] {
        require!(
            *address != Address::default(),
            GroundtruthError::AddressMissing
        );
    }
    require!(args.expected_yearly > 0, GroundtruthError::QuantityIsZero);
    let at = now()?;
    let payer = *ctx.accounts.payer.address();
    let organization = *ctx.accounts.organization.address();
    let proposer = *ctx.accounts.authority.address();
    let validator = *ctx.accounts.validator.address();
    let methodology = *ctx.accounts.methodology.address();
    let project = &mut ctx.accounts.project;
    project.version = VERSION;
    project.bump = ctx.bumps.project;
    project.status = project_status::REGISTERED;
    project.id = id;
    project.sequence = 1;
    project.registered_at = at;
    project.crediting_start = args.crediting_start;
    project.crediting_end = args.crediting_end;
    project.expected_yearly = args.expected_yearly;
    project.jurisdiction = args.jurisdiction;
    project.cell = args.cell;
    project.organization = organization;
    project.proposer = proposer;
    project.owner = args.owner;
    project.payee = args.payee;
    project.methodology = methodology;
    project.validator = validator;
    project.validation_hash = args.validation_hash;
    project.profile_hash = args.profile_hash;
    project.document_hash = args.document_hash;
    project.payer = payer;
    project.invariant()?;
    emit_cpi!(
        ctx,
        ProjectRegistered {
            version: EVENT_VERSION,
            at,
            project: *ctx.accounts.project.address(),
            project_sequence: ctx.accounts.project.sequence,
            steward: *ctx.accounts.steward.address(),
            organization,
            id,
            owner: args.owner,
            payee: args.payee,
            methodology,
            crediting_start: args.crediting_start,
            crediting_end: args.crediting_end,
            expected_yearly: args.expected_yearly,
            jurisdiction: args.jurisdiction,
            cell: args.cell,
            validator,
            validation_hash: args.validation_hash,
            profile_hash: args.profile_hash,
            document_hash: args.document_hash,
        }
    );
    Ok(())
}
