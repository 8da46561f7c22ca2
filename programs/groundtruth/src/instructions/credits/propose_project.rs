use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, math::later,
    seeds, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct ProposeProjectArgs {
    pub owner: Address,
    pub payee: Address,
    /// Unix seconds, end exclusive.
    pub crediting_start: i64,
    pub crediting_end: i64,
    /// Base units of the methodology's credits.
    pub expected_yearly: u64,
    pub jurisdiction: [u8; 8],
    pub cell: [u8; 8],
    pub profile_hash: [u8; 32],
    pub document_hash: [u8; 32],
}

#[event_cpi]
#[derive(Accounts)]
#[instruction(id: u32)]
pub struct ProposeProject {
    /// Signs for the developer organization.
    #[account(address = organization.authority @ GroundtruthError::NotOrganizationAuthority)]
    pub authority: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub registry: Loaded<Account<Registry>>,
    pub organization: Loaded<Account<Organization>>,
    pub methodology: Loaded<Account<Methodology>>,
    #[account(
        init,
        payer = payer,
        seeds = [seeds::PROJECT, organization.address().as_ref(), &id.to_le_bytes()],
        bump
    )]
    pub project: Loaded<Account<Project>>,
    pub system_program: Loaded<Program<System>>,
}

impl ProposeProject {
    fn validate(&self, args: &ProposeProjectArgs) -> Result<()> {
        self.registry.require_running(pause::PROJECTS)?;
        self.methodology.require_active()?;
        self.organization.require_active()?;
        require!(
            self.organization.has_kind(organization_kind::DEVELOPER),
            GroundtruthError::OrganizationIsNotDeveloper
        );
        require!(args.expected_yearly > 0, GroundtruthError::QuantityIsZero);
        require_hash(&args.profile_hash)?;
        require_hash(&args.document_hash)?;
        require_address(&args.owner)?;
        require_address(&args.payee)
    }
}

pub fn propose_project(
    ctx: &mut Context<ProposeProject>,
    id: u32,
    args: ProposeProjectArgs,
) -> Result<()> {
    no_more_accounts(ctx)?;
    ctx.accounts.validate(&args)?;
    let at = now()?;
    let waits_until = later(at, ctx.accounts.registry.parameters.response_term)?;
    let payer = *ctx.accounts.payer.address();
    let organization = *ctx.accounts.organization.address();
    let proposer = *ctx.accounts.authority.address();
    let methodology = *ctx.accounts.methodology.address();
    let project = &mut ctx.accounts.project;
    project.version = VERSION;
    project.bump = ctx.bumps.project;
    project.status = project_status::PROPOSED;
    project.id = id;
    project.sequence = 1;
    project.proposed_at = at;
    project.waits_until = waits_until;
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
    project.profile_hash = args.profile_hash;
    project.document_hash = args.document_hash;
    project.payer = payer;
    project.invariant()?;
    emit_cpi!(
        ctx,
        ProjectProposed {
            version: EVENT_VERSION,
            at,
            project: *ctx.accounts.project.address(),
            project_sequence: ctx.accounts.project.sequence,
            proposer,
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
            profile_hash: args.profile_hash,
            document_hash: args.document_hash,
            waits_until,
        }
    );
    Ok(())
}
