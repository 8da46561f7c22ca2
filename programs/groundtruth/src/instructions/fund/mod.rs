//! Instructions of the fund room.

pub mod accept_fund_role;
pub mod adopt_money;
pub mod approve_proposal;
pub mod cast_vote;
pub mod change_fund_rules;
pub mod change_vote;
pub mod claim_credits;
pub mod close_pool;
pub mod close_vote;
pub mod complete_proposal;
pub mod contribute;
pub mod create_fund;
pub mod decide_objection;
mod deposit;
pub mod dispute_delivery;
mod escrow;
pub mod expire_proposal;
pub mod extend_milestone;
pub mod finish_vote;
pub mod join_pool;
pub mod lapse_delivery;
pub mod lapse_expense;
pub mod log_award;
pub mod log_expense;
pub mod log_receipt;
pub mod meet_milestone;
pub mod offer_fund_role;
pub mod open_pool;
pub mod pay_milestone;
mod pool_money;
pub mod propose;
pub mod reclaim_money;
pub mod refund;
pub mod release_earmark;
pub mod return_money;
pub mod review_delivery;
pub mod review_expense;
mod reviewer;
pub mod set_fund_pause;
pub mod settle_return;
pub mod submit_delivery;
pub mod terminate_proposal;
pub mod veto_proposal;
pub mod wind_down_fund;
pub mod withdraw_proposal;

pub use {
    accept_fund_role::*, adopt_money::*, approve_proposal::*, cast_vote::*, change_fund_rules::*,
    change_vote::*, claim_credits::*, close_pool::*, close_vote::*, complete_proposal::*,
    contribute::*, create_fund::*, decide_objection::*, dispute_delivery::*, expire_proposal::*,
    extend_milestone::*, finish_vote::*, join_pool::*, lapse_delivery::*, lapse_expense::*,
    log_award::*, log_expense::*, log_receipt::*, meet_milestone::*, offer_fund_role::*,
    open_pool::*, pay_milestone::*, propose::*, reclaim_money::*, refund::*, release_earmark::*,
    return_money::*, review_delivery::*, review_expense::*, set_fund_pause::*, settle_return::*,
    submit_delivery::*, terminate_proposal::*, veto_proposal::*, wind_down_fund::*,
    withdraw_proposal::*,
};
pub(crate) use {escrow::*, pool_money::*, reviewer::*};
