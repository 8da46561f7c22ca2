//! Instructions of the records room.

pub mod anchor_record;
pub mod answer_concern;
pub mod file_concern;
pub mod supersede_record;
pub mod vouch_record;
pub mod withdraw_vouch;

pub use {
    anchor_record::*, answer_concern::*, file_concern::*, supersede_record::*, vouch_record::*,
    withdraw_vouch::*,
};
