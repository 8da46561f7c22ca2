use {
    crate::loaded::{create, Creation},
    alloc::vec::Vec,
    anchor_lang::{
        pinocchio::{
            cpi::{Seed, Signer as CpiSigner},
            instruction::{InstructionAccount, InstructionView},
        },
        prelude::*,
        programs::Token2022,
    },
};

/// Space of a mint with a metadata pointer, before the metadata itself.
const CREDIT_MINT_SPACE: usize = 234;

mod tag {
    pub const INITIALIZE_MINT_2: u8 = 20;
    pub const METADATA_POINTER: [u8; 2] = [39, 0];
    pub const TOKEN_METADATA_INITIALIZE: [u8; 8] = [210, 225, 30, 162, 88, 184, 77, 141];
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
