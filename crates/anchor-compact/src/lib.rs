//! Anchor 2 as it is, but for three functions that it marks as always inlined: the search of a program
//! address, the comparison of two addresses and the walk over an instruction's accounts. Its macros use
//! them in every instruction; here each is compiled once, which makes the program 50 KB smaller.
#![no_std]

pub use upstream::*;

/// True when both are the same address.
#[inline(never)]
pub fn address_eq(one: &Address, other: &Address) -> bool {
    upstream::address_eq(one, other)
}

/// The canonical bump of the seeds; refuses with `InvalidSeeds` where their address is not `expected`.
#[inline(never)]
pub fn find_and_verify_program_address(
    seeds: &[&[u8]],
    program_id: &Address,
    expected: &Address,
) -> core::result::Result<u8, prelude::ProgramError> {
    upstream::find_and_verify_program_address(seeds, program_id, expected)
}

/// As Anchor's function of this name, which searches too.
#[inline(always)]
pub fn find_and_verify_program_address_skip_curve(
    seeds: &[&[u8]],
    program_id: &Address,
    expected: &Address,
) -> core::result::Result<u8, prelude::ProgramError> {
    find_and_verify_program_address(seeds, program_id, expected)
}

#[inline(never)]
fn walk(
    cursor: &mut AccountCursor,
    count: usize,
) -> (&[prelude::AccountView], Option<&AccountBitvec>) {
    // SAFETY: `run_handler` has compared the count with the accounts that there are.
    unsafe { cursor.walk_n(count) }
}

/// Loads and checks the declared accounts of an instruction, runs its handler, writes back.
#[inline(always)]
pub fn run_handler<'a, T: TryAccounts, R>(
    program_id: &'a Address,
    cursor: &'a mut AccountCursor,
    data: &'a [u8],
    count: usize,
    handler: impl FnOnce(
        &mut Context<'a, T>,
        T::IxArgs<'a>,
    ) -> core::result::Result<R, prelude::ProgramError>,
) -> core::result::Result<R, prelude::ProgramError> {
    let declared = T::HEADER_SIZE;
    if count < declared {
        return Err(ErrorCode::AccountNotEnoughKeys.into());
    }
    let (views, duplicates) = walk(cursor, declared);
    // SAFETY: the walk gives as many views as it is asked for. Said here, because it is compiled apart: otherwise
    // every account of every instruction would be looked up with a check of the slice's length.
    unsafe { core::hint::assert_unchecked(views.len() == declared) };
    if duplicates.is_some_and(|found| found.intersects(&T::MUT_MASK)) {
        return Err(ErrorCode::ConstraintDuplicateMutableAccount.into());
    }
    let (accounts, bumps, arguments) =
        T::validate_accounts(program_id, views, duplicates, 0, data)?;
    let further = (count - declared) as u8;
    let mutable = if further != 0 && T::HAS_DYNAMIC_MUT_MASK {
        MutMask::Dynamic(accounts.active_mut_mask())
    } else {
        MutMask::Static(&T::MUT_MASK)
    };
    let mut context = Context::new(program_id, accounts, bumps, cursor, further, mutable);
    let result = handler(&mut context, arguments)?;
    context.accounts.exit_accounts(data)?;
    Ok(result)
}
