use anchor_lang::{prelude::*, programs::AssociatedToken};

/// Where `wallet` holds `mint` by the common rule: the address that wallets and exchanges look at.
///
/// Anchor's search, at some 300 compute units a step: the runtime's own costs 1,500.
pub fn associated_token_account(
    wallet: &Address,
    token_program: &Address,
    mint: &Address,
) -> Address {
    let seeds = [wallet.as_ref(), token_program.as_ref(), mint.as_ref()];
    find_program_address(&seeds, &AssociatedToken::id()).0
}
