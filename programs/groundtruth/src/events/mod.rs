//! What happened, in the past tense, one file per room. The ledger is these events in order.
//!
//! Every event starts with its own version and appends fields only. For every account `x` whose
//! totals an event changes it carries `x` and `x_sequence`, the next number of that account: a jump
//! is a gap in what the reader has seen. `at` is the chain's clock in Unix seconds. Amounts are base
//! units; a `_after` field is the total once the act is done.

mod council;
mod credits;
mod emit;
mod fund;
mod records;
mod registry;

pub use {council::*, credits::*, emit::*, fund::*, records::*, registry::*};

/// The version that this program writes into its events.
pub const EVENT_VERSION: u8 = 1;
