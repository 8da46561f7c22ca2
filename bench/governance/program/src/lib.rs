//! The published SPL Governance, linked as a program: everything it does is in its own crate.
pub use spl_governance::entrypoint;

#[cfg(target_os = "solana")]
use solana_compiler_builtins as _;
