//! Instructions of the registry room.

pub mod accredit_verifier;
pub mod activate_methodology;
pub mod create_methodology;
pub mod initialize_registry;
pub mod list_mint;
pub mod migrate_organization;
pub mod register_organization;
pub mod set_verifier_status;

pub use {
    accredit_verifier::*, activate_methodology::*, create_methodology::*, initialize_registry::*,
    list_mint::*, migrate_organization::*, register_organization::*, set_verifier_status::*,
};
