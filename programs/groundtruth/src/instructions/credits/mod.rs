//! Instructions of the credits room.

pub mod attest;
pub mod issue_batch;
pub mod open_batch;
pub mod register_project;
pub mod retire;
pub mod submit_claim;

pub use {
    attest::*, issue_batch::*, open_batch::*, register_project::*, retire::*, submit_claim::*,
};
