//! Instructions of the credits room.

pub mod accept_project_role;
pub mod attest;
pub mod cancel;
pub mod compensate;
pub mod decide_dispute;
pub mod dispute_claim;
pub mod draw_buffer;
pub mod end_suspension;
pub mod hold_project_key;
pub mod issue_batch;
pub mod offer_project_role;
pub mod open_batch;
pub mod propose_project;
pub mod register_project;
pub mod release_buffer;
pub mod release_project_key;
pub mod resubmit_claim;
pub mod retire;
pub mod reverse_batch;
pub mod revoke_attestation;
pub mod set_project_status;
pub mod settle_destroyed;
pub mod sign_letter;
pub mod submit_claim;
pub mod supersede_project_documents;
pub mod suspend_batch;
pub mod validate_project;
pub mod withdraw_claim;

mod credit_accounts;

pub(crate) use credit_accounts::*;
pub use {
    accept_project_role::*, attest::*, cancel::*, compensate::*, decide_dispute::*,
    dispute_claim::*, draw_buffer::*, end_suspension::*, hold_project_key::*, issue_batch::*,
    offer_project_role::*, open_batch::*, propose_project::*, register_project::*,
    release_buffer::*, release_project_key::*, resubmit_claim::*, retire::*, reverse_batch::*,
    revoke_attestation::*, set_project_status::*, settle_destroyed::*, sign_letter::*,
    submit_claim::*, supersede_project_documents::*, suspend_batch::*, validate_project::*,
    withdraw_claim::*,
};
