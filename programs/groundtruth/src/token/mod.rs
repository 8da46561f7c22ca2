//! SPL Token and Token-2022 as this program uses them: the base layout of their accounts, calls with
//! fixed account lists, the mint of a batch, and what a fund's mint may carry.

mod accounts;
mod associated;
mod calls;
mod credit_mint;
mod new_account;
mod plain_mint;

pub use {accounts::*, associated::*, calls::*, credit_mint::*, new_account::*, plain_mint::*};
