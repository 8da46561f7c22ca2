use anchor_lang::prelude::*;

use crate::{emit_cpi, events::*, instructions::*, loaded::Loaded, state::*};

#[event_cpi]
#[derive(Accounts)]
pub struct AcceptProjectRole {
    /// To whom the role was offered.
    pub successor: Signer,
    #[account(mut)]
    pub project: Loaded<Account<Project>>,
}

pub fn accept_project_role(ctx: &mut Context<AcceptProjectRole>, role: u8) -> Result<()> {
    no_more_accounts(ctx)?;
    let successor = *ctx.accounts.successor.address();
    let project = &mut ctx.accounts.project;
    let holder_before = project.accept_role(role, &successor)?;
    project.invariant()?;
    emit_cpi!(
        ctx,
        ProjectRoleAccepted {
            version: EVENT_VERSION,
            at: now()?,
            project: *ctx.accounts.project.address(),
            project_sequence: ctx.accounts.project.sequence,
            role,
            holder_before,
            holder_after: successor,
        }
    );
    Ok(())
}
