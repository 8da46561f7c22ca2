//! Instructions of the council room. A council decides by motions: each stores one instruction and
//! executes it by a call of the program to itself, signed with the council's address.

pub mod approve_motion;
pub mod cancel_motion;
pub mod change_council;
pub mod create_council;
pub mod execute_motion;
pub mod propose_motion;

pub use {
    approve_motion::*, cancel_motion::*, change_council::*, create_council::*, execute_motion::*,
    propose_motion::*,
};
