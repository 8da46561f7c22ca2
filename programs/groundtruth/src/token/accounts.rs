use {
    anchor_lang::{
        accounts::{Account, SlabSchema},
        prelude::*,
        programs::{Token, Token2022},
    },
    bytemuck::{Pod, Zeroable},
};

/// Token-2022 says behind the base layout of a token account what the account is.
const ACCOUNT_TYPE_OFFSET: usize = 165;
const MINT: u8 = 1;
const TOKEN_ACCOUNT: u8 = 2;
const INITIALIZED: u8 = 1;
const FROZEN: u8 = 2;

/// An address that may be absent, as the token programs store it.
#[derive(Clone, Copy, Pod, Zeroable)]
#[repr(C)]
pub struct OptionalAddress {
    tag: [u8; 4],
    address: Address,
}

impl OptionalAddress {
    pub fn is_some(&self) -> bool {
        self.tag != [0; 4]
    }
}

#[derive(Clone, Copy, Pod, Zeroable)]
#[repr(C)]
pub struct MintLayout {
    pub authority: OptionalAddress,
    supply: [u8; 8],
    pub decimals: u8,
    initialized: u8,
    pub freeze_authority: OptionalAddress,
}

impl MintLayout {
    /// Base units in existence.
    pub fn supply(&self) -> u64 {
        u64::from_le_bytes(self.supply)
    }
}

#[derive(Clone, Copy, Pod, Zeroable)]
#[repr(C)]
pub struct TokenLayout {
    pub mint: Address,
    pub owner: Address,
    amount: [u8; 8],
    pub delegate: OptionalAddress,
    state: u8,
    native: [u8; 12],
    delegated: [u8; 8],
    pub close_authority: OptionalAddress,
}

impl TokenLayout {
    /// Base units held.
    pub fn amount(&self) -> u64 {
        u64::from_le_bytes(self.amount)
    }
}

pub type MintAccount = Account<MintLayout>;
pub type TokenAccount = Account<TokenLayout>;

fn require_token_program(view: &AccountView) -> Result<()> {
    require!(
        view.owned_by(&Token::id()) || view.owned_by(&Token2022::id()),
        ProgramError::IllegalOwner
    );
    Ok(())
}

impl SlabSchema for MintLayout {
    const DATA_OFFSET: usize = 0;
    const MIN_DATA_LEN: usize = core::mem::size_of::<Self>();

    #[inline(never)]
    fn validate(view: &AccountView, data: &[u8]) -> Result<()> {
        require_token_program(view)?;
        let is_mint =
            data.len() == Self::MIN_DATA_LEN || data.get(ACCOUNT_TYPE_OFFSET) == Some(&MINT);
        require!(
            is_mint && data[core::mem::offset_of!(Self, initialized)] == INITIALIZED,
            ProgramError::InvalidAccountData
        );
        Ok(())
    }
}

impl SlabSchema for TokenLayout {
    const DATA_OFFSET: usize = 0;
    const MIN_DATA_LEN: usize = core::mem::size_of::<Self>();

    #[inline(never)]
    fn validate(view: &AccountView, data: &[u8]) -> Result<()> {
        require_token_program(view)?;
        let is_token_account = data.len() == Self::MIN_DATA_LEN
            || data.get(ACCOUNT_TYPE_OFFSET) == Some(&TOKEN_ACCOUNT);
        require!(
            is_token_account
                && matches!(
                    data[core::mem::offset_of!(Self, state)],
                    INITIALIZED | FROZEN
                ),
            ProgramError::InvalidAccountData
        );
        Ok(())
    }
}

#[doc(hidden)]
impl IdlAccountType for MintLayout {}

#[doc(hidden)]
impl IdlAccountType for TokenLayout {}
