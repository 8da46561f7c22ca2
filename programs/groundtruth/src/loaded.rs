//! One copy of what Anchor unrolls at every use.
//!
//! Anchor 2 inlines the loading of an account, and its creation with all cases, into every
//! instruction. `Loaded` keeps both as constraints and compiles each once per account type: the
//! program is half as large, for some ten compute units an account.

use {
    anchor_lang::{
        accounts::Slab,
        pinocchio::{
            cpi::{invoke_unchecked, CpiAccount},
            instruction::{InstructionAccount, InstructionView},
        },
        prelude::*,
        AccountInitialize, CpiHandle, CpiHandleMut,
    },
    bytemuck::{Pod, Zeroable},
    core::{
        mem::ManuallyDrop,
        ops::{Deref, DerefMut},
    },
};

/// An account as Anchor's type `A` loads it.
///
/// Never dropped: all that Anchor does then is to clear the mark of its own loan in the input, which
/// ends with the instruction anyway.
pub struct Loaded<A>(Words<A>);

/// An account as whole words: moved as three of them. Anchor's type ends in a byte and seven of padding, which
/// the compiler would copy apart at every move.
union Words<A> {
    account: ManuallyDrop<A>,
    _words: [u64; 3],
}

impl<A> Loaded<A> {
    #[inline(always)]
    fn new(account: A) -> Self {
        Self(Words {
            account: ManuallyDrop::new(account),
        })
    }
}

impl<A> Deref for Loaded<A> {
    type Target = A;

    #[inline(always)]
    fn deref(&self) -> &A {
        // SAFETY: `new` alone makes it, from an account.
        unsafe { &self.0.account }
    }
}

impl<A> DerefMut for Loaded<A> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut A {
        // SAFETY: `new` alone makes it, from an account.
        unsafe { &mut self.0.account }
    }
}

impl<A: AnchorAccount> AnchorAccount for Loaded<A> {
    type Data = A;
    const IS_SIGNER: bool = A::IS_SIGNER;
    const MIN_DATA_LEN: usize = A::MIN_DATA_LEN;
    const RELAX_READONLY_CPI_BORROW_FROM_MUT: bool = A::RELAX_READONLY_CPI_BORROW_FROM_MUT;

    #[inline(never)]
    fn load(view: AccountView) -> Result<Self> {
        A::load(view).map(Self::new)
    }

    #[inline(never)]
    unsafe fn load_mut(view: AccountView) -> Result<Self> {
        // SAFETY: the caller's promise is the same.
        unsafe { A::load_mut(view) }.map(Self::new)
    }

    unsafe fn load_mut_after_init(view: AccountView) -> Result<Self> {
        // SAFETY: the caller's promise is the same.
        unsafe { A::load_mut_after_init(view) }.map(Self::new)
    }

    #[inline(always)]
    fn account(&self) -> &AccountView {
        (**self).account()
    }

    #[inline(always)]
    fn exit(&mut self) -> ProgramResult {
        (**self).exit()
    }

    #[inline(always)]
    fn cpi_handle(&self) -> CpiHandle<'_> {
        (**self).cpi_handle()
    }

    #[inline(always)]
    fn try_cpi_handle_mut(&mut self) -> Result<CpiHandleMut<'_>> {
        (**self).try_cpi_handle_mut()
    }
}

impl<H: Pod + Zeroable + Owner + Discriminator, T> AccountInitialize for Loaded<Slab<H, T>> {
    type Params<'a> = ();

    #[inline(always)]
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

/// Moves lamports of a wallet that has signed, also to an account whose data is on loan here: only the
/// balance changes, which nothing has borrowed.
pub fn transfer_lamports(from: &AccountView, to: &AccountView, lamports: u64) {
    const TRANSFER: [u8; 4] = [2, 0, 0, 0];
    let mut data = [0; 12];
    data[..4].copy_from_slice(&TRANSFER);
    data[4..].copy_from_slice(&lamports.to_le_bytes());
    let accounts = [
        InstructionAccount::writable_signer(from.address()),
        InstructionAccount::writable(to.address()),
    ];
    // SAFETY: the system program writes no data of either account.
    unsafe {
        invoke_unchecked(
            &InstructionView {
                program_id: &System::id(),
                accounts: &accounts,
                data: &data,
            },
            &[CpiAccount::from(from), CpiAccount::from(to)],
        );
    }
}

impl<A: AnchorAccount> AsRef<AccountView> for Loaded<A> {
    fn as_ref(&self) -> &AccountView {
        (**self).account()
    }
}

impl<A: Space> Space for Loaded<A> {
    const INIT_SPACE: usize = A::INIT_SPACE;
}

impl<A: Discriminator> Discriminator for Loaded<A> {
    const DISCRIMINATOR: &'static [u8] = A::DISCRIMINATOR;
}

impl<A: AnchorAccount> ToCpiHandle for Loaded<A> {
    fn to_cpi_handle(&self) -> CpiHandle<'_> {
        (**self).cpi_handle()
    }
}

#[doc(hidden)]
impl<A: IdlAccountType> IdlAccountType for Loaded<A> {
    const __IDL_IS_SIGNER: bool = A::__IDL_IS_SIGNER;
    const __IDL_ADDRESS: Option<&'static str> = A::__IDL_ADDRESS;

    fn __idl_account_entry() -> Option<&'static str> {
        A::__idl_account_entry()
    }
    fn __idl_type_def() -> Option<&'static str> {
        A::__idl_type_def()
    }
    fn __register_idl_deps(
        accounts: &mut alloc::vec::Vec<&'static str>,
        types: &mut alloc::vec::Vec<&'static str>,
    ) {
        A::__register_idl_deps(accounts, types);
    }
}
