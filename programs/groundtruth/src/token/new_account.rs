use {
    crate::loaded::{create, Creation},
    anchor_lang::{
        pinocchio::instruction::{InstructionAccount, InstructionView},
        prelude::*,
    },
};

const TOKEN_ACCOUNT_LENGTH: usize = 165;
const INITIALIZE_ACCOUNT_3: u8 = 18;

/// A token account to be created at a program address, owned by one of the program's accounts.
pub struct NewTokenAccount<'a> {
    pub payer: &'a AccountView,
    pub account: &'a AccountView,
    pub mint: &'a AccountView,
    pub owner: &'a Address,
    pub token_program: &'a Address,
    /// With the bump.
    pub seeds: &'a [&'a [u8]],
}

/// Creates a token account of the base size: no extension that a plain mint may carry asks for more.
#[inline(never)]
pub fn create_token_account(new: &NewTokenAccount) -> Result<()> {
    create(&Creation {
        payer: new.payer,
        account: new.account,
        space: TOKEN_ACCOUNT_LENGTH,
        owner: new.token_program,
        seeds: new.seeds,
        discriminator: &[],
    })?;
    let mut data = [0; 33];
    data[0] = INITIALIZE_ACCOUNT_3;
    data[1..].copy_from_slice(new.owner.as_ref());
    anchor_lang::pinocchio::cpi::invoke(
        &InstructionView {
            program_id: new.token_program,
            accounts: &[
                InstructionAccount::writable(new.account.address()),
                InstructionAccount::readonly(new.mint.address()),
            ],
            data: &data,
        },
        &[new.account, new.mint],
    )
}
