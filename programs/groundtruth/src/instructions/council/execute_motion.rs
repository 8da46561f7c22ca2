use {
    crate::{
        emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, seeds,
        state::*,
    },
    alloc::vec::Vec,
    anchor_lang::{
        pinocchio::{
            cpi::{invoke_signed_unchecked, CpiAccount, Seed, Signer as CpiSigner},
            instruction::{InstructionAccount, InstructionView},
        },
        prelude::*,
    },
};

const LOADER: Address = anchor_lang::address!("BPFLoaderUpgradeab1e11111111111111111111111");

/// The accounts of the stored instruction follow, in their order; where the motion says so, whoever
/// executes stands in for one of them. Behind them stands the loader where it is the target.
#[event_cpi]
#[derive(Accounts)]
pub struct ExecuteMotion {
    pub executor: Signer,
    #[account(address = motion.council @ GroundtruthError::MotionAccountMismatch)]
    pub council: Loaded<Account<Council>>,
    #[account(mut)]
    pub motion: Loaded<Account<Motion>>,
}

impl ExecuteMotion {
    /// The stored accounts as those of a call; refuses any that is not the stored one.
    #[inline(never)]
    fn metas<'a>(&'a self, accounts: &'a [AccountView]) -> Result<Vec<InstructionAccount<'a>>> {
        let stored = self.motion.accounts();
        require!(
            accounts.len() == stored.len(),
            GroundtruthError::MotionAccountMismatch
        );
        let mut metas = Vec::with_capacity(stored.len());
        for (row, view) in stored.iter().zip(accounts) {
            let expected = match row.flags & motion_account::EXECUTOR {
                0 => &row.address,
                _ => self.executor.address(),
            };
            require!(
                view.address() == expected,
                GroundtruthError::MotionAccountMismatch
            );
            metas.push(InstructionAccount {
                address: view.address(),
                is_writable: row.flags & motion_account::WRITABLE != 0,
                is_signer: row.flags & motion_account::SIGNER != 0,
            });
        }
        Ok(metas)
    }

    /// Calls the stored instruction with the council as signer.
    #[inline(never)]
    fn call(&self, accounts: &[AccountView]) -> Result<()> {
        let metas = self.metas(accounts)?;
        let target = match self.motion.target {
            motion_target::LOADER => &LOADER,
            _ => &crate::ID,
        };
        let id = self.council.id.to_le_bytes();
        let bump = [self.council.bump];
        let seeds = [
            Seed::from(seeds::COUNCIL),
            Seed::from(self.council.creator.as_ref()),
            Seed::from(id.as_slice()),
            Seed::from(bump.as_slice()),
        ];
        let called: Vec<CpiAccount> = accounts.iter().map(CpiAccount::from).collect();
        // SAFETY: nothing of these accounts is read afterwards through what was loaded before.
        unsafe {
            invoke_signed_unchecked(
                &InstructionView {
                    program_id: target,
                    accounts: &metas,
                    data: self.motion.data(),
                },
                &called,
                &[CpiSigner::from(&seeds)],
            );
        }
        Ok(())
    }
}

pub fn execute_motion(ctx: &mut Context<ExecuteMotion>) -> Result<()> {
    let accounts = ctx.remaining_accounts()?;
    let at = now()?;
    let accounts = match (ctx.accounts.motion.target, accounts.split_last()) {
        (motion_target::LOADER, Some((loader, rest))) if *loader.address() == LOADER => rest,
        (motion_target::LOADER, _) => return Err(GroundtruthError::MotionAccountMismatch.into()),
        _ => &accounts[..],
    };
    let council = &ctx.accounts.council;
    let motion = &mut ctx.accounts.motion;
    motion.execute(council, at)?;
    motion.invariant()?;
    emit_cpi!(
        ctx,
        MotionExecuted {
            version: EVENT_VERSION,
            at,
            motion: *ctx.accounts.motion.address(),
            motion_sequence: ctx.accounts.motion.sequence,
            council: *ctx.accounts.council.address(),
            executor: *ctx.accounts.executor.address(),
        }
    );
    ctx.accounts.call(accounts)
}
