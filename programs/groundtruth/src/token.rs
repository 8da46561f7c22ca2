//! Calls into SPL Token and Token-2022 with fixed account lists, and what a fund's mint may carry.

use {
    crate::{
        error::GroundtruthError,
        loaded::{create, Creation},
    },
    alloc::vec::Vec,
    anchor_lang::{
        pinocchio::{
            cpi::{Seed, Signer as CpiSigner},
            instruction::{InstructionAccount, InstructionView},
        },
        prelude::*,
        programs::{Token, Token2022},
        unchecked_invoke_signed_fixed,
    },
};

/// Bytes of a base mint, and where Token-2022 keeps the account type behind it.
const MINT_LENGTH: usize = 82;
const TOKEN_ACCOUNT_LENGTH: usize = 165;
const ACCOUNT_TYPE_OFFSET: usize = 165;
const ACCOUNT_TYPE_MINT: u8 = 1;
/// Metadata pointer, metadata, group pointer, group, group member pointer, group member.
const ALLOWED_EXTENSIONS: core::ops::RangeInclusive<u16> = 18..=23;
/// Space of a mint with a metadata pointer, before the metadata itself.
pub const CREDIT_MINT_SPACE: usize = 234;

mod tag {
    pub const MINT_TO: u8 = 7;
    pub const BURN_CHECKED: u8 = 15;
    pub const SET_AUTHORITY: u8 = 6;
    pub const TRANSFER_CHECKED: u8 = 12;
    pub const INITIALIZE_ACCOUNT_3: u8 = 18;
    pub const INITIALIZE_MINT_2: u8 = 20;
    pub const METADATA_POINTER: [u8; 2] = [39, 0];
    pub const TOKEN_METADATA_INITIALIZE: [u8; 8] = [210, 225, 30, 162, 88, 184, 77, 141];
}

/// Refuses a mint whose tokens could move, vanish or shrink in ways the fund's sums do not know.
/// Only pointers, metadata and groups are allowed; anything unknown is refused.
pub fn require_plain_mint(mint: &AccountView) -> Result<()> {
    if mint.owned_by(&Token::id()) {
        return Ok(());
    }
    require!(
        mint.owned_by(&Token2022::id()),
        GroundtruthError::TokenProgramUnknown
    );
    let data = mint.try_borrow()?;
    if data.len() == MINT_LENGTH {
        return Ok(());
    }
    require!(
        data.get(ACCOUNT_TYPE_OFFSET) == Some(&ACCOUNT_TYPE_MINT),
        GroundtruthError::MintExtensionRefused
    );
    let mut rest = &data[ACCOUNT_TYPE_OFFSET + 1..];
    while let [kind_low, kind_high, length_low, length_high, tail @ ..] = rest {
        let kind = u16::from_le_bytes([*kind_low, *kind_high]);
        if kind == 0 {
            break;
        }
        require!(
            ALLOWED_EXTENSIONS.contains(&kind),
            GroundtruthError::MintExtensionRefused
        );
        let length = usize::from(u16::from_le_bytes([*length_low, *length_high]));
        rest = tail
            .get(length..)
            .ok_or(GroundtruthError::MintExtensionRefused)?;
    }
    Ok(())
}

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
    data[0] = tag::INITIALIZE_ACCOUNT_3;
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
    let mut data = [0; 10];
    data[0] = tag::TRANSFER_CHECKED;
    data[1..9].copy_from_slice(&amount.to_le_bytes());
    data[9] = decimals;
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
    unchecked_invoke_signed_fixed(accounts.token_program, &data, &metas, &handles, &[]);
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
    let mut data = [0; 10];
    data[0] = tag::BURN_CHECKED;
    data[1..9].copy_from_slice(&amount.to_le_bytes());
    data[9] = decimals;
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
    unchecked_invoke_signed_fixed(accounts.token_program, &data, &metas, &handles, &[]);
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

/// What a new credit mint says about itself.
pub struct CreditMetadata<'a> {
    pub decimals: u8,
    pub name: &'a [u8],
    pub symbol: &'a [u8],
}

/// The accounts of a new credit mint.
pub struct CreditMintAccounts<'a> {
    pub payer: &'a AccountView,
    pub mint: &'a AccountView,
    pub batch: &'a AccountView,
}

/// Creates the Token-2022 mint of a batch with its metadata on it. The batch is mint and metadata
/// authority; there is no freeze, delegate, hook or close authority.
pub fn create_credit_mint(
    accounts: CreditMintAccounts,
    metadata: CreditMetadata,
    mint_seeds: &[&[u8]],
    batch_seeds: &[&[u8]],
) -> Result<()> {
    let CreditMintAccounts { payer, mint, batch } = accounts;
    let token_2022 = Token2022::id();
    let initialize = metadata_instruction(&metadata);
    let final_space = CREDIT_MINT_SPACE + 4 + metadata_length(&metadata);
    create(&Creation {
        payer,
        account: mint,
        space: CREDIT_MINT_SPACE,
        owner: &token_2022,
        seeds: mint_seeds,
        discriminator: &[],
    })?;
    let missing = Rent::get()?
        .try_minimum_balance(final_space)?
        .saturating_sub(mint.lamports());
    pinocchio_system::instructions::Transfer {
        from: payer,
        to: mint,
        lamports: missing,
    }
    .invoke()?;

    let mut pointer = [0; 66];
    pointer[..2].copy_from_slice(&tag::METADATA_POINTER);
    pointer[34..66].copy_from_slice(mint.address().as_ref());
    let mut initialize_mint = [0; 67];
    initialize_mint[0] = tag::INITIALIZE_MINT_2;
    initialize_mint[1] = metadata.decimals;
    initialize_mint[2..34].copy_from_slice(batch.address().as_ref());
    for data in [&pointer[..], &initialize_mint[..35]] {
        anchor_lang::pinocchio::cpi::invoke(
            &InstructionView {
                program_id: &token_2022,
                accounts: &[InstructionAccount::writable(mint.address())],
                data,
            },
            &[mint],
        )?;
    }
    let seeds: Vec<Seed> = batch_seeds.iter().map(|seed| Seed::from(*seed)).collect();
    anchor_lang::pinocchio::cpi::invoke_signed(
        &InstructionView {
            program_id: &token_2022,
            accounts: &[
                InstructionAccount::writable(mint.address()),
                InstructionAccount::readonly(batch.address()),
                InstructionAccount::readonly(mint.address()),
                InstructionAccount::readonly_signer(batch.address()),
            ],
            data: &initialize,
        },
        &[mint, batch, mint, batch],
        &[CpiSigner::from(&seeds[..])],
    )
}

/// Bytes of the packed metadata: update authority, mint, three strings, no further fields.
fn metadata_length(metadata: &CreditMetadata) -> usize {
    32 + 32 + 4 + metadata.name.len() + 4 + metadata.symbol.len() + 4 + 4
}

fn metadata_instruction(metadata: &CreditMetadata) -> Vec<u8> {
    let mut data = Vec::with_capacity(20 + metadata.name.len() + metadata.symbol.len());
    data.extend_from_slice(&tag::TOKEN_METADATA_INITIALIZE);
    for text in [metadata.name, metadata.symbol, &[]] {
        data.extend_from_slice(&(text.len() as u32).to_le_bytes());
        data.extend_from_slice(text);
    }
    data
}
