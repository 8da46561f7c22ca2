use {super::*, crate::limits::*};

/// Values of `Fund::status`.
pub mod fund_status {
    pub const OPEN: u8 = 1;
    pub const WINDING_DOWN: u8 = 2;
}

/// Switches of `Fund::paused`. No switch stops a refund.
pub mod fund_pause {
    pub const CONTRIBUTIONS: u32 = 1;
    pub const PROPOSALS: u32 = 1 << 1;
    pub const PAYMENTS: u32 = 1 << 2;
    pub const ALL: u32 = CONTRIBUTIONS | PROPOSALS | PAYMENTS;
}

/// Values of `FundRules::vote_weight`.
pub mod vote_weight {
    pub const LINEAR: u8 = 1;
    pub const SQUARE_ROOT: u8 = 2;
}

/// What a proposal must pass. A change binds only proposals made later.
#[derive(
    Clone, Copy, IdlType, AnchorSerialize, AnchorDeserialize, bytemuck::Pod, bytemuck::Zeroable,
)]
#[repr(C)]
pub struct FundRules {
    /// Seconds.
    pub voting_period: i64,
    pub cool_off: i64,
    pub challenge_period: i64,
    /// Base units of the fund's mint.
    pub minimum_contribution: u64,
    /// Lamports that a proposal deposits.
    pub proposal_deposit: u64,
    /// Length of a spending period in seconds; zero: no cap per period.
    pub cap_period: i64,
    /// Basis points of the available balance that one spending period may draw.
    pub cap_per_period_bps: u16,
    /// Basis points of the available balance that one proposal may draw.
    pub cap_per_proposal_bps: u16,
    /// Basis points of the snapshot's total that must vote, and of the votes that must approve.
    pub quorum_bps: u16,
    pub approval_bps: u16,
    /// Distinct organizations that must accept a delivery.
    pub reviewers: u8,
    /// A value of `vote_weight`.
    pub vote_weight: u8,
    pub _padding: [u8; 6],
}

impl FundRules {
    pub fn validate(&self) -> Result<()> {
        let share = |bps: u16| (1..=BASIS_POINTS).contains(&u64::from(bps));
        let within = (MIN_VOTING_PERIOD..=MAX_VOTING_PERIOD).contains(&self.voting_period)
            && (MIN_COOL_OFF..=MAX_COOL_OFF).contains(&self.cool_off)
            && (MIN_DELIVERY_CHALLENGE..=MAX_CHALLENGE_PERIOD).contains(&self.challenge_period)
            && (0..=MAX_CAP_PERIOD).contains(&self.cap_period)
            && self.minimum_contribution > 0
            && (self.proposal_deposit == 0
                || (MIN_PROPOSAL_DEPOSIT..=MAX_PROPOSAL_DEPOSIT).contains(&self.proposal_deposit))
            && share(self.cap_per_period_bps)
            && share(self.cap_per_proposal_bps)
            && share(self.quorum_bps)
            && share(self.approval_bps)
            && (1..=MAX_REVIEWERS).contains(&self.reviewers)
            && self._padding == [0; 6]
            && matches!(
                self.vote_weight,
                vote_weight::LINEAR | vote_weight::SQUARE_ROOT
            );
        require!(within, GroundtruthError::FundRuleOutOfBounds);
        Ok(())
    }
}

/// A community fund: its money's mint and its rules. Money is held by its pools.
#[account]
pub struct Fund {
    pub version: u8,
    pub bump: u8,
    /// A value of `fund_status`.
    pub status: u8,
    /// Decimals of its mint.
    pub decimals: u8,
    /// Bits of `fund_pause`; zero: nothing is paused. Changed by manager or guardian. Payments are paused
    /// until `payments_resume_at` only.
    pub paused: u32,
    /// Number of the last change of its rules, roles, switches or pools.
    pub sequence: u64,
    /// Chosen by its creator.
    pub id: u32,
    /// Pools opened so far.
    pub pools: u32,
    /// Proposals made so far.
    pub proposals: u32,
    /// Snapshots taken so far: one when a proposal is made, one when money is drawn for it. Contributions
    /// checkpoint against it.
    pub snapshots: u32,
    /// Unix seconds.
    pub created_at: i64,
    /// Unix seconds from which anyone winds it down; zero: it has no end of its own.
    pub expires_at: i64,
    /// Unix seconds from which proposals may be made under the present rules; zero: they never changed.
    pub rules_due_at: i64,
    /// Unix seconds at which a pause of payments ends by itself, or when it ended; zero: there was none.
    pub payments_resume_at: i64,
    pub rules: FundRules,
    pub mint: Address,
    pub token_program: Address,
    pub creator: Address,
    pub manager: Address,
    /// Named successors; zero: none.
    pub pending_manager: Address,
    pub guardian: Address,
    pub pending_guardian: Address,
    /// Receives forfeited deposits.
    pub deposit_destination: Address,
    /// SHA-256 of its profile.
    pub profile_hash: [u8; 32],
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

/// Values of the `role` of `offer_fund_role`.
pub mod fund_role {
    pub const MANAGER: u8 = 1;
    pub const GUARDIAN: u8 = 2;
}

impl Fund {
    /// Numbers the next snapshot; what was bought before carries a smaller number or the same.
    pub fn take_snapshot(&mut self) -> Result<u32> {
        let number = self.snapshots;
        self.snapshots = number
            .checked_add(1)
            .ok_or(GroundtruthError::ArithmeticOverflow)?;
        advance(&mut self.sequence);
        Ok(number)
    }

    /// The holder of `role` and whom it was offered to.
    pub fn role(&mut self, role: u8) -> Result<(&mut Address, &mut Address)> {
        match role {
            fund_role::MANAGER => Ok((&mut self.manager, &mut self.pending_manager)),
            fund_role::GUARDIAN => Ok((&mut self.guardian, &mut self.pending_guardian)),
            _ => Err(GroundtruthError::FundRoleUnknown.into()),
        }
    }

    /// Puts rules in the place of the old ones: proposals wait until everyone could see them.
    pub fn change_rules(&mut self, rules: FundRules, now: i64) -> Result<()> {
        self.rules = rules;
        self.rules_due_at = crate::math::later(now, RULES_NOTICE)?;
        advance(&mut self.sequence);
        Ok(())
    }

    /// Ends intake, proposals and draws for ever; what is in escrow goes on.
    pub fn wind_down(&mut self) -> Result<()> {
        self.require_open()?;
        self.status = fund_status::WINDING_DOWN;
        advance(&mut self.sequence);
        Ok(())
    }

    /// Sets what is paused. Payments stay so for a term at most and then open for a while, so that nobody
    /// can keep from a payee what was accepted.
    pub fn pause(&mut self, switches: u32, now: i64) -> Result<()> {
        match (
            self.payments_paused(now),
            switches & fund_pause::PAYMENTS != 0,
        ) {
            (false, true) => {
                require!(
                    now >= self.payments_resume_at.saturating_add(PAYMENTS_PAUSE_REST),
                    GroundtruthError::FundPauseTooSoon
                );
                self.payments_resume_at = crate::math::later(now, PAYMENTS_PAUSE_TERM)?;
            }
            (true, false) => self.payments_resume_at = now,
            _ => {}
        }
        self.paused = switches;
        advance(&mut self.sequence);
        Ok(())
    }

    pub fn payments_paused(&self, now: i64) -> bool {
        self.paused & fund_pause::PAYMENTS != 0 && now < self.payments_resume_at
    }

    /// Refuses while payments are paused, also where the fund winds down.
    pub fn require_payments(&self, now: i64) -> Result<()> {
        require!(!self.payments_paused(now), GroundtruthError::FundPaused);
        Ok(())
    }

    pub fn require_open_for(&self, switch: u32) -> Result<()> {
        require!(self.paused & switch == 0, GroundtruthError::FundPaused);
        self.require_open()
    }

    pub fn require_open(&self) -> Result<()> {
        require!(
            self.status == fund_status::OPEN,
            GroundtruthError::FundWindingDown
        );
        Ok(())
    }

    pub fn invariant(&self) -> Result<()> {
        self.rules.validate()?;
        require!(
            self.paused & !fund_pause::ALL == 0,
            GroundtruthError::PauseUnknown
        );
        require_address(&self.manager)?;
        require_address(&self.guardian)?;
        require_address(&self.deposit_destination)?;
        require_hash(&self.profile_hash)
    }
}
