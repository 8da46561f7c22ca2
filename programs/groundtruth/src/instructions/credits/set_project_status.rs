use anchor_lang::prelude::*;

use crate::{
    emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, math::later,
    state::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct SetProjectStatus {
    pub actor: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(address = project.organization @ GroundtruthError::CreditAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    #[account(mut)]
    pub project: Loaded<Account<Project>>,
}

impl SetProjectStatus {
    /// The steward may do everything and the guardian suspend; the developer may close its project;
    /// once nobody need be waited for, anyone may close a proposal and end a suspension.
    fn require_may(&self, status: u8, at: i64) -> Result<()> {
        let actor = self.actor.address();
        let overdue = self.project.waits_until != 0 && at >= self.project.waits_until;
        let allowed = match (self.project.status, status) {
            (project_status::PROPOSED, project_status::CLOSED) => {
                overdue || *actor == self.organization.authority
            }
            (project_status::SUSPENDED, project_status::REGISTERED) => overdue,
            (project_status::REGISTERED, project_status::CLOSED) => {
                *actor == self.organization.authority
            }
            _ => false,
        };
        if allowed {
            return Ok(());
        }
        let suspends = status == project_status::SUSPENDED;
        self.registry.require_may_stop(actor, suspends)?;
        // A guardian does not prolong a suspension that has ended.
        let reinstated_at = self.project.reinstated_at();
        require!(
            *actor == self.registry.steward
                || reinstated_at == 0
                || at >= later(reinstated_at, self.registry.parameters.suspension_term)?,
            GroundtruthError::SuspendedRecently
        );
        Ok(())
    }
}

pub fn set_project_status(
    ctx: &mut Context<SetProjectStatus>,
    status: u8,
    reason_hash: [u8; 32],
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.require_may(status, at)?;
    let status_before = ctx.accounts.project.status;
    let term = ctx.accounts.registry.parameters.suspension_term;
    let project = &mut ctx.accounts.project;
    match status {
        project_status::SUSPENDED => project.suspend(term, reason_hash, at)?,
        project_status::REGISTERED => project.reinstate(reason_hash, at)?,
        project_status::CLOSED => project.end(reason_hash, at)?,
        _ => return Err(GroundtruthError::StatusChangeInvalid.into()),
    }
    project.invariant()?;
    emit_cpi!(
        ctx,
        ProjectStatusChanged {
            version: EVENT_VERSION,
            at,
            project: *ctx.accounts.project.address(),
            project_sequence: ctx.accounts.project.sequence,
            actor: *ctx.accounts.actor.address(),
            organization: ctx.accounts.project.organization,
            status_before,
            status_after: status,
            reason_hash,
            waits_until: ctx.accounts.project.waits_until,
        }
    );
    Ok(())
}
