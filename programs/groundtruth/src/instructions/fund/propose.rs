use {
    crate::{
        emit_cpi,
        error::GroundtruthError,
        events::*,
        instructions::*,
        limits::{FUNDING_TERM, MAX_BUDGET_LINES, MAX_MILESTONES},
        loaded::{transfer_lamports, Loaded},
        math::{add, later},
        seeds,
        state::*,
        token::associated_token_account,
    },
    alloc::vec::Vec,
    anchor_lang::prelude::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct PlannedMilestone {
    /// Base units of the fund's mint.
    pub amount: u64,
    /// Unix seconds.
    pub due_at: i64,
    /// Base units of credits that a batch must have; zero for another kind than `CREDITS`.
    pub quantity: u64,
    /// A value of `milestone_kind`.
    pub kind: u8,
}

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct PlannedLine {
    /// ASCII, padded with zeros.
    pub code: [u8; 8],
    /// Base units of the fund's mint.
    pub amount: u64,
}

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct ProposeArgs {
    /// Base units of the fund's mint: the sum of the milestones, and of the budget.
    pub total: u64,
    /// Wallet that is paid, on its associated token account.
    pub payee: Address,
    pub milestones: Vec<PlannedMilestone>,
    pub budget: Vec<PlannedLine>,
    /// Basis points of the project's credits for the contributors; zero: none, and no period or tonnage.
    pub share_bps: u16,
    /// Unix seconds, end exclusive.
    pub share_from: i64,
    pub share_until: i64,
    /// Base units of credits.
    pub share_tonnage: u64,
    /// SHA-256 of the proposal.
    pub document_hash: [u8; 32],
}

#[event_cpi]
#[derive(Accounts)]
#[instruction(id: u32)]
pub struct Propose {
    #[account(address = project.owner @ GroundtruthError::NotProjectOwner)]
    pub proposer: Signer,
    /// Also pays the deposit, which comes back to it.
    #[account(mut, unsafe(dup))]
    pub payer: Signer,
    #[account(mut, address = free_pool.fund @ GroundtruthError::FundAccountMismatch)]
    pub fund: Loaded<Account<Fund>>,
    pub project: Loaded<Account<Project>>,
    /// Delivers and accounts for the money.
    pub organization: Loaded<Account<Organization>>,
    /// Signs for the organization where it is another than the project's.
    #[account(address = organization.authority @ GroundtruthError::NotOrganizationAuthority)]
    pub consent: Option<Signer>,
    /// CHECK: the pool that is earmarked to the project, if it was opened: nobody leaves its givers out.
    #[account(
        seeds = [seeds::POOL, fund.address().as_ref(), project.address().as_ref()],
        bump
    )]
    pub project_pool: UncheckedAccount,
    #[account(
        constraint = free_pool.project == Address::default() @ GroundtruthError::PoolProjectMismatch
    )]
    pub free_pool: Loaded<Account<Pool>>,
    #[account(
        init,
        payer = payer,
        seeds = [
            seeds::PROPOSAL,
            fund.address().as_ref(),
            proposer.address().as_ref(),
            &id.to_le_bytes()
        ],
        bump
    )]
    pub proposal: Loaded<Account<Proposal>>,
    pub system_program: Loaded<Program<System>>,
}

impl Propose {
    fn validate(&self, args: &ProposeArgs, at: i64) -> Result<()> {
        self.fund.require_open_for(fund_pause::PROPOSALS)?;
        require!(
            at >= self.fund.rules_due_at,
            GroundtruthError::FundRulesTooFresh
        );
        require!(
            self.consent.is_some() || *self.organization.address() == self.project.organization,
            GroundtruthError::NotOrganizationAuthority
        );
        self.project.require_active()?;
        self.organization.require_active()?;
        require!(
            self.organization
                .has_kind(organization_kind::PAYEE | organization_kind::DEVELOPER),
            GroundtruthError::OrganizationIsNotDeveloper
        );
        require_address(&args.payee)?;
        require_hash(&args.document_hash)
    }

    /// Notes the pools as they stand, refuses where nobody could vote, and returns what they hold.
    fn note_pools(&mut self, slot: u64) -> Result<u64> {
        let free_pool = &self.free_pool;
        let proposal = &mut self.proposal;
        let part = PoolPart::of(free_pool, *free_pool.address(), slot)?;
        let (mut available, mut votable) = (free_pool.balance, part.votable);
        proposal.pools[FREE_POOL] = part;
        if !self.project_pool.account().owned_by(&System::id()) {
            let pool = Loaded::<Account<Pool>>::load(*self.project_pool.account())?;
            let part = PoolPart::of(&pool, *pool.address(), slot)?;
            available = add(available, pool.balance)?;
            votable = add(votable, part.votable)?;
            proposal.pools[PROJECT_POOL] = part;
        }
        require!(votable > 0, GroundtruthError::NobodyMayVote);
        proposal.tally.votable = votable;
        Ok(available)
    }
}

/// Copies milestones and budget into their rows.
#[inline(never)]
fn plan(proposal: &mut Proposal, args: &ProposeArgs) -> Result<()> {
    let (milestones, lines) = (args.milestones.len(), args.budget.len());
    require!(
        milestones <= MAX_MILESTONES,
        GroundtruthError::MilestonesInvalid
    );
    require!(lines <= MAX_BUDGET_LINES, GroundtruthError::BudgetInvalid);
    proposal.milestone_count = milestones as u8;
    proposal.budget_count = lines as u8;
    for (row, planned) in proposal.milestones.iter_mut().zip(&args.milestones) {
        row.amount = planned.amount;
        row.due_at = planned.due_at;
        row.quantity = planned.quantity;
        row.kind = planned.kind;
        row.status = milestone_status::PLANNED;
    }
    for (row, planned) in proposal.budget.iter_mut().zip(&args.budget) {
        row.code = planned.code;
        row.amount = planned.amount;
    }
    proposal.total = args.total;
    proposal.share_bps = args.share_bps;
    proposal.share_from = args.share_from;
    proposal.share_until = args.share_until;
    proposal.share_tonnage = args.share_tonnage;
    proposal.require_plan()
}

pub fn propose(ctx: &mut Context<Propose>, id: u32, args: ProposeArgs) -> Result<()> {
    no_more_accounts(ctx)?;
    let clock = Clock::get()?;
    let (slot, at) = (clock.slot, clock.unix_timestamp);
    ctx.accounts.validate(&args, at)?;
    let available = ctx.accounts.note_pools(slot)?;

    let fund = &mut ctx.accounts.fund;
    fund.proposals += 1;
    let number = fund.proposals;
    let snapshot = fund.take_snapshot()?;
    fund.invariant()?;
    let rules = fund.rules;
    let voting_ends_at = later(at, rules.voting_period)?;

    let payee_account = associated_token_account(&args.payee, &fund.token_program, &fund.mint);
    let proposal = &mut ctx.accounts.proposal;
    proposal.version = VERSION;
    proposal.bump = ctx.bumps.proposal;
    proposal.status = proposal_status::VOTING;
    proposal.id = id;
    proposal.number = number;
    proposal.snapshot = snapshot;
    proposal.sequence = 1;
    proposal.slot = slot;
    proposal.created_at = at;
    proposal.voting_ends_at = voting_ends_at;
    proposal.expires_at = later(later(voting_ends_at, rules.cool_off)?, FUNDING_TERM)?;
    proposal.deposit = rules.proposal_deposit;
    proposal.rules = rules;
    proposal.fund = *ctx.accounts.fund.address();
    proposal.project = *ctx.accounts.project.address();
    proposal.proposer = *ctx.accounts.proposer.address();
    proposal.organization = *ctx.accounts.organization.address();
    proposal.authority = ctx.accounts.organization.authority;
    proposal.payee = args.payee;
    proposal.payee_account = payee_account;
    proposal.document_hash = args.document_hash;
    proposal.payer = *ctx.accounts.payer.address();
    plan(proposal, &args)?;
    proposal.require_within_cap(available)?;
    proposal.invariant()?;
    if rules.proposal_deposit > 0 {
        transfer_lamports(
            ctx.accounts.payer.account(),
            ctx.accounts.proposal.account(),
            rules.proposal_deposit,
        );
    }
    emit_cpi!(
        ctx,
        ProposalCreated {
            version: EVENT_VERSION,
            at,
            proposal: *ctx.accounts.proposal.address(),
            proposal_sequence: ctx.accounts.proposal.sequence,
            fund: *ctx.accounts.fund.address(),
            fund_sequence: ctx.accounts.fund.sequence,
            project: *ctx.accounts.project.address(),
            proposer: *ctx.accounts.proposer.address(),
            organization: *ctx.accounts.organization.address(),
            payee: args.payee,
            id,
            number,
            snapshot,
            slot,
            total: args.total,
            votable: ctx.accounts.proposal.tally.votable,
            milestone_count: ctx.accounts.proposal.milestone_count,
            budget_count: ctx.accounts.proposal.budget_count,
            voting_ends_at,
            deposit: rules.proposal_deposit,
            share_bps: args.share_bps,
            share_from: args.share_from,
            share_until: args.share_until,
            share_tonnage: args.share_tonnage,
            document_hash: args.document_hash,
            pool: ctx.accounts.proposal.pools[PROJECT_POOL].pool,
        }
    );
    Ok(())
}
