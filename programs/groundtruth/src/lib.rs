//! Groundtruth: eco-credits minted against verified climate actions, and community funds whose
//! money anyone can follow.
#![cfg_attr(target_os = "solana", no_std)]

extern crate alloc;

#[cfg(target_os = "solana")]
use solana_compiler_builtins as _;

use anchor_lang::prelude::*;

pub mod error;
pub mod events;
// The accounts derive binds the instruction's arguments in every pass, also where no seed needs them.
#[allow(unused_variables)]
pub mod instructions;
pub mod limits;
pub mod loaded;
pub mod math;

pub mod seeds;
pub mod state;
pub mod token;

use instructions::*;

declare_id!("HzyHKA6xu6bDoNhpU5cNksyigYAySXagGLQFa4fk1eau");

#[program]
pub mod groundtruth {
    use super::*;

    /// Creates the registry. Signer: the program's upgrade authority, read from its program data.
    pub fn initialize_registry(
        ctx: &mut Context<InitializeRegistry>,
        args: InitializeRegistryArgs,
    ) -> Result<()> {
        instructions::initialize_registry(ctx, args)
    }

    /// Adds an organization under a code of its own. Signer: the steward.
    pub fn register_organization(
        ctx: &mut Context<RegisterOrganization>,
        code: [u8; 8],
        args: RegisterOrganizationArgs,
    ) -> Result<()> {
        instructions::register_organization(ctx, code, args)
    }

    /// Brings an organization account of an earlier version to the present layout. Signer: anyone.
    pub fn migrate_organization(ctx: &mut Context<MigrateOrganization>) -> Result<()> {
        instructions::migrate_organization(ctx)
    }

    /// Accredits a person of a verifying organization for named methodologies. Signer: the steward.
    pub fn accredit_verifier(
        ctx: &mut Context<AccreditVerifier>,
        args: AccreditVerifierArgs,
    ) -> Result<()> {
        instructions::accredit_verifier(ctx, args)
    }

    /// Suspends, reinstates or revokes an accreditation, with a reason. Signer: the steward, or the guardian to suspend.
    pub fn set_verifier_status(
        ctx: &mut Context<SetVerifierStatus>,
        status: u8,
        reason_hash: [u8; 32],
    ) -> Result<()> {
        instructions::set_verifier_status(ctx, status, reason_hash)
    }

    /// Creates a methodology version as a draft. Signer: the steward.
    pub fn create_methodology(
        ctx: &mut Context<CreateMethodology>,
        code: [u8; 16],
        revision: u16,
        args: CreateMethodologyArgs,
    ) -> Result<()> {
        instructions::create_methodology(ctx, code, revision, args)
    }

    /// Opens a drafted methodology for projects. Signer: the steward.
    pub fn activate_methodology(ctx: &mut Context<ActivateMethodology>) -> Result<()> {
        instructions::activate_methodology(ctx)
    }

    /// Lists a mint in which funds may hold money. Signer: the steward.
    pub fn list_mint(ctx: &mut Context<ListMint>) -> Result<()> {
        instructions::list_mint(ctx)
    }

    /// Names who takes over as steward, or takes the name back with the zero address. Signer: the steward.
    pub fn name_steward(ctx: &mut Context<NameSteward>, successor: Address) -> Result<()> {
        instructions::name_steward(ctx, successor)
    }

    /// Takes over as steward once the waiting period has passed. Signer: the named successor.
    pub fn accept_steward(ctx: &mut Context<AcceptSteward>) -> Result<()> {
        instructions::accept_steward(ctx)
    }

    /// Pauses actions of the registry at once. Signer: the steward or the guardian.
    pub fn pause_actions(ctx: &mut Context<PauseActions>, switches: u32) -> Result<()> {
        instructions::pause_actions(ctx, switches)
    }

    /// Resumes actions that were paused. Signer: the steward.
    pub fn resume_actions(ctx: &mut Context<ResumeActions>, switches: u32) -> Result<()> {
        instructions::resume_actions(ctx, switches)
    }

    /// Changes guardian, deposit destination and parameters within the program's bounds. Signer: the steward.
    pub fn set_parameters(ctx: &mut Context<SetParameters>, args: SetParametersArgs) -> Result<()> {
        instructions::set_parameters(ctx, args)
    }

    /// Changes what the registry knows of an organization. Signer: the steward, or the organization for its profile alone.
    pub fn change_organization(
        ctx: &mut Context<ChangeOrganization>,
        args: ChangeOrganizationArgs,
    ) -> Result<()> {
        instructions::change_organization(ctx, args)
    }

    /// Suspends, reinstates or revokes an organization, with a reason; its seat in the council follows. Signer: the steward, or the guardian to suspend.
    pub fn set_organization_status(
        ctx: &mut Context<SetOrganizationStatus>,
        status: u8,
        reason_hash: [u8; 32],
    ) -> Result<()> {
        instructions::set_organization_status(ctx, status, reason_hash)
    }

    /// Renews an accreditation or changes its scope. Signer: the steward.
    pub fn change_accreditation(
        ctx: &mut Context<ChangeAccreditation>,
        args: AccreditVerifierArgs,
    ) -> Result<()> {
        instructions::change_accreditation(ctx, args)
    }

    /// Closes a methodology for new projects. Signer: the steward.
    pub fn retire_methodology(ctx: &mut Context<RetireMethodology>) -> Result<()> {
        instructions::retire_methodology(ctx)
    }

    /// Proposes a project. Signer: the developer organization.
    pub fn propose_project(
        ctx: &mut Context<ProposeProject>,
        id: u32,
        args: ProposeProjectArgs,
    ) -> Result<()> {
        instructions::propose_project(ctx, id, args)
    }

    /// States that a proposed project's design is sound. Signer: a verifying organization.
    pub fn validate_project(
        ctx: &mut Context<ValidateProject>,
        validation_hash: [u8; 32],
    ) -> Result<()> {
        instructions::validate_project(ctx, validation_hash)
    }

    /// Registers a project that was proposed and validated. Signer: the steward.
    pub fn register_project(ctx: &mut Context<RegisterProject>) -> Result<()> {
        instructions::register_project(ctx)
    }

    /// Suspends, reinstates or closes a project. Signer: the steward; the guardian to suspend; the
    /// developer to close; anyone once the time of a proposal or a suspension is over.
    pub fn set_project_status(
        ctx: &mut Context<SetProjectStatus>,
        status: u8,
        reason_hash: [u8; 32],
    ) -> Result<()> {
        instructions::set_project_status(ctx, status, reason_hash)
    }

    /// Supersedes a project's profile and design document. Signer: the developer organization.
    pub fn supersede_project_documents(
        ctx: &mut Context<SupersedeProjectDocuments>,
        profile_hash: [u8; 32],
        document_hash: [u8; 32],
    ) -> Result<()> {
        instructions::supersede_project_documents(ctx, profile_hash, document_hash)
    }

    /// Offers the owner's or the payee's role. Signer: the owner or the developer organization.
    pub fn offer_project_role(
        ctx: &mut Context<OfferProjectRole>,
        role: u8,
        offered_to: Address,
    ) -> Result<()> {
        instructions::offer_project_role(ctx, role, offered_to)
    }

    /// Takes an offered role. Signer: to whom it was offered.
    pub fn accept_project_role(ctx: &mut Context<AcceptProjectRole>, role: u8) -> Result<()> {
        instructions::accept_project_role(ctx, role)
    }

    /// Binds a meter, plant, parcel or foreign identifier to one project. Signer: the owner or the
    /// developer organization.
    pub fn hold_project_key(
        ctx: &mut Context<HoldProjectKey>,
        key: [u8; 32],
        kind: u8,
    ) -> Result<()> {
        instructions::hold_project_key(ctx, key, kind)
    }

    /// Gives up a key. Signer: the owner or the developer organization; anyone for a closed project.
    pub fn release_project_key(ctx: &mut Context<ReleaseProjectKey>) -> Result<()> {
        instructions::release_project_key(ctx)
    }

    /// Reports the results of a project for one monitoring period. Signer: the project's owner.
    pub fn submit_claim(
        ctx: &mut Context<SubmitClaim>,
        id: u32,
        evidence_root: [u8; 32],
        args: SubmitClaimArgs,
    ) -> Result<()> {
        instructions::submit_claim(ctx, id, evidence_root, args)
    }

    /// States a verifier's verdict on a claim. Signer: an accredited verifier.
    pub fn attest(ctx: &mut Context<Attest>, revision: u16, args: AttestArgs) -> Result<()> {
        instructions::attest(ctx, revision, args)
    }

    /// Answers a request for changes with a new revision. Signer: the project's owner.
    pub fn resubmit_claim(
        ctx: &mut Context<ResubmitClaim>,
        evidence_root: [u8; 32],
        args: ResubmitClaimArgs,
    ) -> Result<()> {
        instructions::resubmit_claim(ctx, evidence_root, args)
    }

    /// Ends a claim that is not verified. Signer: the project's owner; anyone once its time is over.
    pub fn withdraw_claim(ctx: &mut Context<WithdrawClaim>, reason_hash: [u8; 32]) -> Result<()> {
        instructions::withdraw_claim(ctx, reason_hash)
    }

    /// Objects to a verified claim, with a document and a deposit. Signer: anyone.
    pub fn dispute_claim(
        ctx: &mut Context<DisputeClaim>,
        revision: u16,
        document_hash: [u8; 32],
    ) -> Result<()> {
        instructions::dispute_claim(ctx, revision, document_hash)
    }

    /// Decides a dispute. Signer: the steward; anyone lets it lapse once its time is over.
    pub fn decide_dispute(ctx: &mut Context<DecideDispute>, args: DecideDisputeArgs) -> Result<()> {
        instructions::decide_dispute(ctx, args)
    }

    /// Takes an attestation back, with a reason. Signer: its organization or the steward.
    pub fn revoke_attestation(
        ctx: &mut Context<RevokeAttestation>,
        reason_hash: [u8; 32],
    ) -> Result<()> {
        instructions::revoke_attestation(ctx, reason_hash)
    }

    /// Opens the batch of a verified claim: its mint, its metadata, its serial block. Signer: anyone.
    pub fn open_batch(ctx: &mut Context<OpenBatch>) -> Result<()> {
        instructions::open_batch(ctx)
    }

    /// Issues an opened batch once the challenge period has passed. Signer: anyone.
    pub fn issue_batch(ctx: &mut Context<IssueBatch>) -> Result<()> {
        instructions::issue_batch(ctx)
    }

    /// Retires credits for ever and records for whom. Signer: the holder.
    pub fn retire(ctx: &mut Context<Retire>, id: u64, args: RetireArgs) -> Result<()> {
        instructions::retire(ctx, id, args)
    }

    /// Stops a batch until the council decides, at the latest until the suspension's term. Signer: the steward, or the guardian.
    pub fn suspend_batch(ctx: &mut Context<SuspendBatch>, reason_hash: [u8; 32]) -> Result<()> {
        instructions::suspend_batch(ctx, reason_hash)
    }

    /// Ends a batch's suspension. Signer: the steward at any time, anyone once its time is over.
    pub fn end_suspension(ctx: &mut Context<EndSuspension>) -> Result<()> {
        instructions::end_suspension(ctx)
    }

    /// Decides that credits of a batch were lost or wrongly issued, and how that is covered. Signer: the steward.
    pub fn reverse_batch(
        ctx: &mut Context<ReverseBatch>,
        id: u32,
        args: ReverseBatchArgs,
    ) -> Result<()> {
        instructions::reverse_batch(ctx, id, args)
    }

    /// Covers a loss from the buffer of the next batch of its order. Signer: anyone.
    pub fn draw_buffer(ctx: &mut Context<DrawBuffer>) -> Result<()> {
        instructions::draw_buffer(ctx)
    }

    /// Gives held-back credits to the project's owner after the crediting period. Signer: the steward.
    pub fn release_buffer(ctx: &mut Context<ReleaseBuffer>, amount: u64) -> Result<()> {
        instructions::release_buffer(ctx, amount)
    }

    /// Destroys credits without a use and records why. Signer: the holder.
    pub fn cancel(ctx: &mut Context<Cancel>, id: u64, args: CancelArgs) -> Result<()> {
        instructions::cancel(ctx, id, args)
    }

    /// Settles into a cancellation what holders burned outside the program. Signer: anyone.
    pub fn settle_destroyed(ctx: &mut Context<SettleDestroyed>, id: u64) -> Result<()> {
        instructions::settle_destroyed(ctx, id)
    }

    /// Counts a cancellation against an invalidated batch. Signer: the holder who cancelled.
    pub fn compensate(ctx: &mut Context<Compensate>) -> Result<()> {
        instructions::compensate(ctx)
    }

    /// Authorizes a batch for international use, withdraws that, or reports an adjustment. Signer: the national authority.
    pub fn sign_letter(ctx: &mut Context<SignLetter>, id: u32, args: SignLetterArgs) -> Result<()> {
        instructions::sign_letter(ctx, id, args)
    }

    /// Creates a fund for a listed mint. Signer: anyone.
    pub fn create_fund(ctx: &mut Context<CreateFund>, id: u32, args: CreateFundArgs) -> Result<()> {
        instructions::create_fund(ctx, id, args)
    }

    /// Opens a pool of a fund: the free one, or one earmarked to a project. Signer: the manager.
    pub fn open_pool(ctx: &mut Context<OpenPool>, project: Address) -> Result<()> {
        instructions::open_pool(ctx, project)
    }

    /// Opens a contributor's account in a pool, before its first contribution. Signer: the contributor.
    pub fn join_pool(ctx: &mut Context<JoinPool>) -> Result<()> {
        instructions::join_pool(ctx)
    }

    /// Moves money into a pool and credits units for it. Signer: the contributor.
    pub fn contribute(ctx: &mut Context<Contribute>, amount: u64) -> Result<()> {
        instructions::contribute(ctx, amount)
    }

    /// Pauses or reopens contributions to a fund. Signer: its manager or guardian.
    pub fn set_fund_pause(ctx: &mut Context<SetFundPause>, paused: u32) -> Result<()> {
        instructions::set_fund_pause(ctx, paused)
    }

    /// Asks a fund's pools for money for a project, with milestones and budget, and opens the vote. Signer: the project's owner.
    pub fn propose(ctx: &mut Context<Propose>, id: u32, args: ProposeArgs) -> Result<()> {
        instructions::propose(ctx, id, args)
    }

    /// Takes a proposal back before any money was drawn; the deposit goes back. Signer: the proposer.
    pub fn withdraw_proposal(
        ctx: &mut Context<WithdrawProposal>,
        reason_hash: [u8; 32],
    ) -> Result<()> {
        instructions::withdraw_proposal(ctx, reason_hash)
    }

    /// Votes with the stake that was held before the proposal was made. Signer: the contributor.
    pub fn cast_vote(ctx: &mut Context<CastVote>, choice: u8) -> Result<()> {
        instructions::cast_vote(ctx, choice)
    }

    /// Puts another choice in the place of a vote. Signer: the contributor.
    pub fn change_vote(ctx: &mut Context<ChangeVote>, choice: u8) -> Result<()> {
        instructions::change_vote(ctx, choice)
    }

    /// Gives the rent of a vote back to its payer once the vote is decided. Signer: anyone.
    pub fn close_vote(ctx: &mut Context<CloseVote>) -> Result<()> {
        instructions::close_vote(ctx)
    }

    /// Counts a vote whose time is over: to the cool-off, or defeated. Signer: anyone.
    pub fn finish_vote(ctx: &mut Context<FinishVote>) -> Result<()> {
        instructions::finish_vote(ctx)
    }

    /// Stops a proposal in its cool-off, with a reason; an abusive one forfeits its deposit. Signer: the guardian of the fund.
    pub fn veto_proposal(
        ctx: &mut Context<VetoProposal>,
        abusive: u8,
        reason_hash: [u8; 32],
    ) -> Result<()> {
        instructions::veto_proposal(ctx, abusive, reason_hash)
    }

    /// Ends a proposal whose money nobody drew in time. Signer: anyone.
    pub fn expire_proposal(ctx: &mut Context<ExpireProposal>) -> Result<()> {
        instructions::expire_proposal(ctx)
    }

    /// Draws a proposal's total from the pools into its escrow and binds its project. Signer: anyone.
    pub fn approve_proposal(ctx: &mut Context<ApproveProposal>) -> Result<()> {
        instructions::approve_proposal(ctx)
    }

    /// Hands in the proof that a milestone was delivered, for review. Signer: the payee's wallet or its organization.
    pub fn submit_delivery(
        ctx: &mut Context<SubmitDelivery>,
        milestone: u8,
        revision: u16,
        evidence_root: [u8; 32],
    ) -> Result<()> {
        instructions::submit_delivery(ctx, milestone, revision, evidence_root)
    }

    /// States a verifier's verdict on a delivery. Signer: an accredited verifier.
    pub fn review_delivery(
        ctx: &mut Context<ReviewDelivery>,
        verdict: u8,
        statement_hash: [u8; 32],
        declarations: u8,
    ) -> Result<()> {
        instructions::review_delivery(ctx, verdict, statement_hash, declarations)
    }

    /// Ends a delivery that nobody reviewed in time. Signer: anyone.
    pub fn lapse_delivery(ctx: &mut Context<LapseDelivery>) -> Result<()> {
        instructions::lapse_delivery(ctx)
    }

    /// Meets a milestone that asks for credits with an issued batch. Signer: anyone.
    pub fn meet_milestone(ctx: &mut Context<MeetMilestone>, milestone: u8) -> Result<()> {
        instructions::meet_milestone(ctx, milestone)
    }

    /// Objects to an accepted delivery, with a document and a deposit. Signer: anyone.
    pub fn dispute_delivery(
        ctx: &mut Context<DisputeDelivery>,
        document_hash: [u8; 32],
    ) -> Result<()> {
        instructions::dispute_delivery(ctx, document_hash)
    }

    /// Decides an objection. Signer: the steward; anyone lets it lapse once its time is over.
    pub fn decide_objection(
        ctx: &mut Context<DecideObjection>,
        args: DecideObjectionArgs,
    ) -> Result<()> {
        instructions::decide_objection(ctx, args)
    }

    /// Pays an advance, or an accepted milestone once its challenge period is over. Signer: anyone.
    pub fn pay_milestone(ctx: &mut Context<PayMilestone>, milestone: u8) -> Result<()> {
        instructions::pay_milestone(ctx, milestone)
    }

    /// Moves a milestone's due date, once. Signer: the fund's manager.
    pub fn extend_milestone(
        ctx: &mut Context<ExtendMilestone>,
        milestone: u8,
        due_at: i64,
        reason_hash: [u8; 32],
    ) -> Result<()> {
        instructions::extend_milestone(ctx, milestone, due_at, reason_hash)
    }

    /// Ends a proposal in delivery: what is neither paid nor accepted goes back to its pools. Signer: the proposer; anyone once it is abandoned.
    pub fn terminate_proposal(
        ctx: &mut Context<TerminateProposal>,
        id: u32,
        reason_hash: [u8; 32],
    ) -> Result<()> {
        instructions::terminate_proposal(ctx, id, reason_hash)
    }

    /// Changes the rules, the destination of forfeited deposits and the profile of a fund, for later proposals. Signer: the manager.
    pub fn change_fund_rules(
        ctx: &mut Context<ChangeFundRules>,
        args: ChangeFundRulesArgs,
    ) -> Result<()> {
        instructions::change_fund_rules(ctx, args)
    }

    /// Offers the manager's or guardian's role of a fund; the zero address takes the offer back. Signer: the role's holder.
    pub fn offer_fund_role(
        ctx: &mut Context<OfferFundRole>,
        role: u8,
        offered_to: Address,
    ) -> Result<()> {
        instructions::offer_fund_role(ctx, role, offered_to)
    }

    /// Takes an offered role of a fund. Signer: whom it was offered to.
    pub fn accept_fund_role(ctx: &mut Context<AcceptFundRole>, role: u8) -> Result<()> {
        instructions::accept_fund_role(ctx, role)
    }

    /// Counts money that was sent to a pool's vault outside the program as the pool's. Signer: the manager.
    pub fn adopt_money(ctx: &mut Context<AdoptMoney>) -> Result<()> {
        instructions::adopt_money(ctx)
    }

    /// Ends a fund's intake, proposals and draws for ever. Signer: the manager at any time, anyone once the fund's end is over.
    pub fn wind_down_fund(ctx: &mut Context<WindDownFund>) -> Result<()> {
        instructions::wind_down_fund(ctx)
    }

    /// Opens a pool for refunds, once its fund winds down or its project is closed. Signer: anyone.
    pub fn close_pool(ctx: &mut Context<ClosePool>) -> Result<()> {
        instructions::close_pool(ctx)
    }

    /// Pays a contributor's part of a closing pool. Signer: the contributor.
    pub fn refund(ctx: &mut Context<Refund>) -> Result<()> {
        instructions::refund(ctx)
    }

    /// Moves a contributor's part of a closing project's pool to the free pool of the fund. Signer: the contributor.
    pub fn release_earmark(ctx: &mut Context<ReleaseEarmark>) -> Result<()> {
        instructions::release_earmark(ctx)
    }

    /// Gives money that a milestone paid back to the pools it was drawn from. Signer: anyone, from an account of its own.
    pub fn return_money(
        ctx: &mut Context<ReturnMoney>,
        id: u32,
        milestone: u8,
        amount: u64,
    ) -> Result<()> {
        instructions::return_money(ctx, id, milestone, amount)
    }

    /// Gives a contributor its part of the credits that a proposal has in a batch. Signer: the contributor.
    pub fn claim_credits(ctx: &mut Context<ClaimCredits>) -> Result<()> {
        instructions::claim_credits(ctx)
    }

    /// Logs a contract that the payee awarded to a supplier. Signer: the payee's wallet or its organization.
    pub fn log_award(ctx: &mut Context<LogAward>, id: u32, args: LogAwardArgs) -> Result<()> {
        instructions::log_award(ctx, id, args)
    }

    /// Logs that what was ordered has arrived. Signer: the payee's wallet or its organization.
    pub fn log_receipt(ctx: &mut Context<LogReceipt>, receipt_hash: [u8; 32]) -> Result<()> {
        instructions::log_receipt(ctx, receipt_hash)
    }

    /// Reports what was spent, within budget line and contract. Signer: the payee's wallet or its
    /// organization.
    pub fn log_expense(ctx: &mut Context<LogExpense>, id: u32, args: LogExpenseArgs) -> Result<()> {
        instructions::log_expense(ctx, id, args)
    }

    /// Accepts or disallows an expense for an organization. Signer: an accredited verifier.
    pub fn review_expense(ctx: &mut Context<ReviewExpense>, args: ReviewExpenseArgs) -> Result<()> {
        instructions::review_expense(ctx, args)
    }

    /// Ends the wait of an expense that nobody reviewed in time. Signer: anyone.
    pub fn lapse_expense(ctx: &mut Context<LapseExpense>) -> Result<()> {
        instructions::lapse_expense(ctx)
    }

    /// Closes a proposal that is paid in full and accounted for. Signer: the payee's wallet or its
    /// organization.
    pub fn complete_proposal(
        ctx: &mut Context<CompleteProposal>,
        report_hash: [u8; 32],
    ) -> Result<()> {
        instructions::complete_proposal(ctx, report_hash)
    }

    /// Takes a contributor's part of money that came back: as units of an open pool, or as money of a closing
    /// one. Signer: the contributor.
    pub fn reclaim_money(ctx: &mut Context<ReclaimMoney>) -> Result<()> {
        instructions::reclaim_money(ctx)
    }

    /// Adds what nobody claimed in time of money that came back to the pool's balance. Signer: anyone.
    pub fn settle_return(ctx: &mut Context<SettleReturn>) -> Result<()> {
        instructions::settle_return(ctx)
    }

    /// Records that a document existed, about what and said by whom. Signer: the issuer, or the authority of the issuing organization.
    pub fn anchor_record(
        ctx: &mut Context<AnchorRecord>,
        document_hash: [u8; 32],
        args: AnchorRecordArgs,
    ) -> Result<()> {
        instructions::anchor_record(ctx, document_hash, args)
    }

    /// Puts a later record in the place of an earlier one. Signer: the issuer, or the authority of the issuing organization.
    pub fn supersede_record(ctx: &mut Context<SupersedeRecord>) -> Result<()> {
        instructions::supersede_record(ctx)
    }

    /// Gives an organization's word for another's record. Signer: the organization.
    pub fn vouch_record(ctx: &mut Context<VouchRecord>) -> Result<()> {
        instructions::vouch_record(ctx)
    }

    /// Takes an organization's word for a record back. Signer: the organization.
    pub fn withdraw_vouch(ctx: &mut Context<WithdrawVouch>) -> Result<()> {
        instructions::withdraw_vouch(ctx)
    }

    /// Files the concern of somebody without a wallet. Signer: a verifying organization or a national authority.
    pub fn file_concern(
        ctx: &mut Context<FileConcern>,
        id: u32,
        args: FileConcernArgs,
    ) -> Result<()> {
        instructions::file_concern(ctx, id, args)
    }

    /// Answers or closes a concern. Signer: the organization that filed it.
    pub fn answer_concern(
        ctx: &mut Context<AnswerConcern>,
        status: u8,
        answer_hash: [u8; 32],
    ) -> Result<()> {
        instructions::answer_concern(ctx, status, answer_hash)
    }

    /// Creates a council of the organizations that follow as accounts. Signer: anyone.
    pub fn create_council(
        ctx: &mut Context<CreateCouncil>,
        id: u32,
        args: CouncilRulesArgs,
    ) -> Result<()> {
        instructions::create_council(ctx, id, args)
    }

    /// Changes members and rules of a council. Signer: the council itself, by its motion.
    pub fn change_council(ctx: &mut Context<ChangeCouncil>, args: CouncilRulesArgs) -> Result<()> {
        instructions::change_council(ctx, args)
    }

    /// Moves that the council executes the given instruction. Signer: a member organization.
    pub fn propose_motion(
        ctx: &mut Context<ProposeMotion>,
        id: u32,
        args: ProposeMotionArgs,
    ) -> Result<()> {
        instructions::propose_motion(ctx, id, args)
    }

    /// Approves a motion; at the threshold its time lock begins. Signer: a member organization.
    pub fn approve_motion(ctx: &mut Context<ApproveMotion>) -> Result<()> {
        instructions::approve_motion(ctx)
    }

    /// Votes to cancel a motion; at the threshold it ends. Signer: a member organization.
    pub fn cancel_motion(ctx: &mut Context<CancelMotion>) -> Result<()> {
        instructions::cancel_motion(ctx)
    }

    /// Executes an approved motion once it is due. Signer: anyone.
    pub fn execute_motion(ctx: &mut Context<ExecuteMotion>) -> Result<()> {
        instructions::execute_motion(ctx)
    }
}
