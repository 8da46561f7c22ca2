//! Instructions of the registry room.

pub mod accept_steward;
pub mod accredit_verifier;
pub mod activate_methodology;
pub mod change_accreditation;
pub mod change_organization;
pub mod create_methodology;
pub mod initialize_registry;
pub mod list_mint;
pub mod migrate_organization;
pub mod name_steward;
pub mod pause_actions;
pub mod register_organization;
pub mod resume_actions;
pub mod retire_methodology;
pub mod set_organization_status;
pub mod set_parameters;
pub mod set_verifier_status;

pub use {
    accept_steward::*, accredit_verifier::*, activate_methodology::*, change_accreditation::*,
    change_organization::*, create_methodology::*, initialize_registry::*, list_mint::*,
    migrate_organization::*, name_steward::*, pause_actions::*, register_organization::*,
    resume_actions::*, retire_methodology::*, set_organization_status::*, set_parameters::*,
    set_verifier_status::*,
};
