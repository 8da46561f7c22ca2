//! Instructions of the fund room.

pub mod contribute;
pub mod create_fund;
pub mod join_pool;
pub mod open_pool;
pub mod set_fund_pause;

pub use {contribute::*, create_fund::*, join_pool::*, open_pool::*, set_fund_pause::*};
