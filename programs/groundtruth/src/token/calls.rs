use anchor_lang::{
    pinocchio::instruction::InstructionAccount, prelude::*, unchecked_invoke_signed_fixed,
};

mod tag {
    pub const SET_AUTHORITY: u8 = 6;
    pub const MINT_TO: u8 = 7;
    pub const TRANSFER_CHECKED: u8 = 12;
    pub const BURN_CHECKED: u8 = 15;
}

/// The accounts of a checked transfer.
pub struct TransferAccounts<'a> {
    pub token_program: &'a Address,
    pub from: CpiHandleMut<'a>,
    pub mint: CpiHandle<'a>,
    pub to: CpiHandleMut<'a>,
    pub authority: CpiHandle<'a>,
}

/// Moves `amount` base units; the authority has signed the transaction.
pub fn transfer_checked(accounts: TransferAccounts, amount: u64, decimals: u8) {
    transfer(accounts, amount, decimals, &[]);
}

/// Moves `amount` base units; the authority is a program address with these seeds.
pub fn transfer_checked_signed(
    accounts: TransferAccounts,
    amount: u64,
    decimals: u8,
    seeds: &[&[u8]],
) {
    transfer(accounts, amount, decimals, &[seeds]);
}

#[inline(never)]
fn transfer(accounts: TransferAccounts, amount: u64, decimals: u8, signers: &[&[&[u8]]]) {
    let data = checked(tag::TRANSFER_CHECKED, amount, decimals);
    let metas = [
        InstructionAccount::writable(accounts.from.address()),
        InstructionAccount::readonly(accounts.mint.address()),
        InstructionAccount::writable(accounts.to.address()),
        InstructionAccount::readonly_signer(accounts.authority.address()),
    ];
    let handles = [
        accounts.from.into(),
        accounts.mint,
        accounts.to.into(),
        accounts.authority,
    ];
    unchecked_invoke_signed_fixed(accounts.token_program, &data, &metas, &handles, signers);
}

/// The data of a call that names the mint's decimals.
fn checked(tag: u8, amount: u64, decimals: u8) -> [u8; 10] {
    let mut data = [0; 10];
    data[0] = tag;
    data[1..9].copy_from_slice(&amount.to_le_bytes());
    data[9] = decimals;
    data
}

/// The accounts of a burn or an issue of credits; `authority` is the holder or the batch.
pub struct SupplyAccounts<'a> {
    pub token_program: &'a Address,
    pub mint: CpiHandleMut<'a>,
    pub account: CpiHandleMut<'a>,
    pub authority: CpiHandle<'a>,
}

/// Destroys `amount` base units of the holder's credits.
pub fn burn_checked(accounts: SupplyAccounts, amount: u64, decimals: u8) {
    burn(accounts, amount, decimals, &[]);
}

/// Destroys `amount` base units; the account's owner is a program address with these seeds.
pub fn burn_checked_signed(accounts: SupplyAccounts, amount: u64, decimals: u8, seeds: &[&[u8]]) {
    burn(accounts, amount, decimals, &[seeds]);
}

#[inline(never)]
fn burn(accounts: SupplyAccounts, amount: u64, decimals: u8, signers: &[&[&[u8]]]) {
    let data = checked(tag::BURN_CHECKED, amount, decimals);
    let metas = [
        InstructionAccount::writable(accounts.account.address()),
        InstructionAccount::writable(accounts.mint.address()),
        InstructionAccount::readonly_signer(accounts.authority.address()),
    ];
    let handles = [
        accounts.account.into(),
        accounts.mint.into(),
        accounts.authority,
    ];
    unchecked_invoke_signed_fixed(accounts.token_program, &data, &metas, &handles, signers);
}

/// Creates `amount` base units; the mint authority is a program address with these seeds.
pub fn mint_to(accounts: SupplyAccounts, amount: u64, seeds: &[&[u8]]) {
    let mut data = [0; 9];
    data[0] = tag::MINT_TO;
    data[1..9].copy_from_slice(&amount.to_le_bytes());
    let metas = [
        InstructionAccount::writable(accounts.mint.address()),
        InstructionAccount::writable(accounts.account.address()),
        InstructionAccount::readonly_signer(accounts.authority.address()),
    ];
    let handles = [
        accounts.mint.into(),
        accounts.account.into(),
        accounts.authority,
    ];
    unchecked_invoke_signed_fixed(accounts.token_program, &data, &metas, &handles, &[seeds]);
}

/// Removes the mint authority for ever.
pub fn remove_mint_authority(
    token_program: &Address,
    mint: CpiHandleMut,
    authority: CpiHandle,
    seeds: &[&[u8]],
) {
    const MINT_TOKENS: u8 = 0;
    const NONE: u8 = 0;
    let data = [tag::SET_AUTHORITY, MINT_TOKENS, NONE];
    let metas = [
        InstructionAccount::writable(mint.address()),
        InstructionAccount::readonly_signer(authority.address()),
    ];
    let handles = [mint.into(), authority];
    unchecked_invoke_signed_fixed(token_program, &data, &metas, &handles, &[seeds]);
}
