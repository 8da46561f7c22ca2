use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, math::later,
    seeds, state::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct FileConcernArgs {
    /// The account that it is about.
    pub subject: Address,
    /// SHA-256 of the concern.
    pub document_hash: [u8; 32],
}

#[event_cpi]
#[derive(Accounts)]
#[instruction(id: u32)]
pub struct FileConcern {
    #[account(address = organization.authority @ GroundtruthError::NotOrganizationAuthority)]
    pub authority: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub registry: Loaded<Account<Registry>>,
    pub organization: Loaded<Account<Organization>>,
    #[account(
        init,
        payer = payer,
        seeds = [seeds::CONCERN, organization.address().as_ref(), &id.to_le_bytes()],
        bump
    )]
    pub concern: Loaded<Account<Concern>>,
    pub system_program: Loaded<Program<System>>,
}

impl FileConcern {
    fn validate(&self) -> Result<()> {
        self.registry.require_running(pause::RECORDS)?;
        self.organization.require_active()?;
        require!(
            self.organization
                .has_kind(organization_kind::VERIFIER | organization_kind::AUTHORITY),
            GroundtruthError::OrganizationMayNotFile
        );
        Ok(())
    }
}

pub fn file_concern(ctx: &mut Context<FileConcern>, id: u32, args: FileConcernArgs) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate()?;
    let answer_by = later(at, ctx.accounts.registry.parameters.response_term)?;
    let payer = *ctx.accounts.payer.address();
    let organization = *ctx.accounts.organization.address();
    let concern = &mut ctx.accounts.concern;
    concern.version = VERSION;
    concern.bump = ctx.bumps.concern;
    concern.status = concern_status::OPEN;
    concern.id = id;
    concern.filed_at = at;
    concern.answer_by = answer_by;
    concern.organization = organization;
    concern.subject = args.subject;
    concern.document_hash = args.document_hash;
    concern.payer = payer;
    concern.invariant()?;
    emit_cpi!(
        ctx,
        ConcernFiled {
            version: EVENT_VERSION,
            at,
            concern: *ctx.accounts.concern.address(),
            organization,
            actor: *ctx.accounts.authority.address(),
            id,
            subject: args.subject,
            document_hash: args.document_hash,
            answer_by,
        }
    );
    Ok(())
}
