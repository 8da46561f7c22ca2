use anchor_lang::prelude::*;

use crate::{
    emit_cpi,
    error::GroundtruthError,
    events::*,
    instructions::*,
    loaded::{create, Creation, Loaded},
    seeds,
    state::*,
};

#[event_cpi]
#[derive(Accounts)]
#[instruction(key: [u8; 32])]
pub struct HoldProjectKey {
    /// The project's owner, or the developer organization for it.
    pub actor: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(address = project.organization @ GroundtruthError::CreditAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    pub project: Loaded<Account<Project>>,
    /// CHECK: created by `open`, or held before and released: then its history goes on.
    #[account(mut, seeds = [seeds::PROJECT_KEY, key.as_ref()], bump)]
    pub project_key: UncheckedAccount,
    pub system_program: Loaded<Program<System>>,
}

impl HoldProjectKey {
    fn validate(&self) -> Result<()> {
        self.registry.require_running(pause::PROJECTS)?;
        self.project
            .require_side(self.actor.address(), &self.organization.authority)?;
        require!(
            self.project.status != project_status::CLOSED,
            GroundtruthError::ProjectStatusInvalid
        );
        Ok(())
    }

    /// The key's account, made here where no project ever held it.
    fn open(&self, kind: u8, key: &[u8; 32], bump: u8) -> Result<Account<ProjectKey>> {
        let view = *self.project_key.account();
        let is_new = view.data_len() == 0;
        if is_new {
            create(&Creation {
                payer: self.payer.account(),
                account: &view,
                space: 8 + core::mem::size_of::<ProjectKey>(),
                owner: &crate::ID,
                seeds: &[seeds::PROJECT_KEY, key, &[bump]],
                discriminator: ProjectKey::DISCRIMINATOR,
            })?;
        }
        // SAFETY: only this instruction refers to its data; the seeds fix its address.
        let mut account = unsafe { Account::<ProjectKey>::load_mut(view)? };
        if is_new {
            account.version = VERSION;
            account.bump = bump;
            account.kind = kind;
            account.key = *key;
            account.payer = *self.payer.address();
        }
        Ok(account)
    }
}

pub fn hold_project_key(ctx: &mut Context<HoldProjectKey>, key: [u8; 32], kind: u8) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate()?;
    let project = *ctx.accounts.project.address();
    let mut held = ctx.accounts.open(kind, &key, ctx.bumps.project_key)?;
    held.hold(project, at)?;
    require!(held.kind == kind, GroundtruthError::ProjectKeyMalformed);
    held.invariant()?;
    let previous_project = held.previous_project;
    emit_cpi!(
        ctx,
        ProjectKeyHeld {
            version: EVENT_VERSION,
            at,
            project_key: *ctx.accounts.project_key.address(),
            project,
            actor: *ctx.accounts.actor.address(),
            kind,
            key,
            previous_project,
        }
    );
    Ok(())
}
