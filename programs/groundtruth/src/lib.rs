#![cfg_attr(target_os = "solana", no_std)]

extern crate alloc;

#[cfg(target_os = "solana")]
use solana_compiler_builtins as _;

use anchor_lang::prelude::*;

declare_id!("HzyHKA6xu6bDoNhpU5cNksyigYAySXagGLQFa4fk1eau");

#[program]
pub mod groundtruth {
    use super::*;

    pub fn ping(_ctx: &mut Context<Ping>) -> Result<()> {
        Ok(())
    }
}

#[derive(Accounts)]
pub struct Ping {
    pub actor: Signer,
}
