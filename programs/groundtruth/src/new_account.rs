//! The account that an instruction creates.
//!
//! Anchor's own `init` unrolls account creation, with its cases for accounts that somebody funded
//! beforehand, at every use. `New` keeps `init` as a constraint and creates at one place.

use {
    anchor_lang::{
        accounts::{HeaderOnly, Slab},
        prelude::*,
        AccountInitialize, CpiHandle, CpiHandleMut,
    },
    bytemuck::{Pod, Zeroable},
    core::ops::{Deref, DerefMut},
};

/// What an account type must be to be created: plain data, owned by this program.
pub trait Header: Pod + Zeroable + Owner + Discriminator {}
impl<H: Pod + Zeroable + Owner + Discriminator> Header for H {}

/// An account under `#[account(init, ...)]`; behaves as the `Slab` or `Account` inside.
pub struct New<H: Header, T = HeaderOnly>(Slab<H, T>);

impl<H: Header, T> New<H, T> {
    pub fn address(&self) -> &Address {
        self.0.address()
    }
}

impl<H: Header, T> Deref for New<H, T> {
    type Target = H;

    fn deref(&self) -> &H {
        &self.0
    }
}

impl<H: Header, T> DerefMut for New<H, T> {
    fn deref_mut(&mut self) -> &mut H {
        &mut self.0
    }
}

impl<H: Header, T> AsRef<AccountView> for New<H, T> {
    fn as_ref(&self) -> &AccountView {
        self.0.view()
    }
}

impl<H: Header, T> AnchorAccount for New<H, T> {
    type Data = H;
    const MIN_DATA_LEN: usize = <Slab<H, T> as AnchorAccount>::MIN_DATA_LEN;
    const RELAX_READONLY_CPI_BORROW_FROM_MUT: bool = true;

    fn load(view: AccountView) -> Result<Self> {
        Slab::load(view).map(Self)
    }

    unsafe fn load_mut(view: AccountView) -> Result<Self> {
        // SAFETY: the caller's promise is the same.
        unsafe { Slab::load_mut(view) }.map(Self)
    }

    unsafe fn load_mut_after_init(view: AccountView) -> Result<Self> {
        // SAFETY: the caller's promise is the same.
        unsafe { Slab::load_mut_after_init(view) }.map(Self)
    }

    fn account(&self) -> &AccountView {
        self.0.account()
    }

    fn cpi_handle(&self) -> CpiHandle<'_> {
        self.0.cpi_handle()
    }

    fn try_cpi_handle_mut(&mut self) -> Result<CpiHandleMut<'_>> {
        self.0.try_cpi_handle_mut()
    }
}

impl<H: Header, T> AccountInitialize for New<H, T> {
    type Params<'a> = ();

    fn create_and_initialize<'a>(
        payer: &AccountView,
        account: &AccountView,
        space: usize,
        _owner: &Address,
        _params: &(),
        signer_seeds: Option<&[&[u8]]>,
        _payer_signer_seeds: Option<&[&[u8]]>,
    ) -> Result<Self> {
        create(&Creation {
            payer,
            account,
            space,
            owner: &crate::ID,
            seeds: signer_seeds.unwrap_or(&[]),
            discriminator: H::DISCRIMINATOR,
        })?;
        // SAFETY: the account was created just now; nothing else refers to its data.
        unsafe { Self::load_mut_after_init(*account) }
    }
}

/// An account to be created at a program address.
pub struct Creation<'a> {
    pub payer: &'a AccountView,
    pub account: &'a AccountView,
    pub space: usize,
    pub owner: &'a Address,
    /// With the bump.
    pub seeds: &'a [&'a [u8]],
    /// First bytes of the new account; empty for another program's account.
    pub discriminator: &'a [u8],
}

/// Creates an account, also where somebody has sent lamports to its address before.
#[inline(never)]
pub fn create(new: &Creation) -> Result<()> {
    create_account_signed(new.payer, new.account, new.space, new.owner, new.seeds)?;
    if !new.discriminator.is_empty() {
        let mut view = *new.account;
        view.try_borrow_mut()?[..new.discriminator.len()].copy_from_slice(new.discriminator);
    }
    Ok(())
}

impl<H: Header, T> Space for New<H, T> {
    const INIT_SPACE: usize = <Slab<H, T> as Space>::INIT_SPACE;
}

impl<H: Header, T> Discriminator for New<H, T> {
    const DISCRIMINATOR: &'static [u8] = H::DISCRIMINATOR;
}

impl<H: Header, T> ToCpiHandle for New<H, T> {
    fn to_cpi_handle(&self) -> CpiHandle<'_> {
        self.cpi_handle()
    }
}

#[doc(hidden)]
impl<H: Header + IdlAccountType, T> IdlAccountType for New<H, T> {
    fn __idl_account_entry() -> Option<&'static str> {
        H::__idl_account_entry()
    }
    fn __idl_type_def() -> Option<&'static str> {
        H::__idl_type_def()
    }
    fn __register_idl_deps(
        accounts: &mut alloc::vec::Vec<&'static str>,
        types: &mut alloc::vec::Vec<&'static str>,
    ) {
        H::__register_idl_deps(accounts, types);
    }
}
