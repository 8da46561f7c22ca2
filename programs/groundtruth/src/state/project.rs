use {
    super::*,
    crate::{
        limits::{
            BASIS_POINTS, MAX_CLAIM_PROPOSALS, MAX_CREDITING_PERIOD, MAX_OPEN_PERIODS, MAX_STREAKS,
            RESERVED, YEAR,
        },
        math::{add, later, mul_div_ceil, mul_div_floor},
    },
};

/// Values of `Project::status`.
pub mod project_status {
    pub const PROPOSED: u8 = 1;
    pub const REGISTERED: u8 = 2;
    pub const SUSPENDED: u8 = 3;
    pub const CLOSED: u8 = 4;
}

/// The monitoring period of a claim that is not decided yet; all zero: a free row.
#[derive(Clone, Copy, PartialEq, Eq, IdlType, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub struct OpenPeriod {
    /// Unix seconds, inclusive.
    pub start: i64,
    /// Unix seconds, exclusive.
    pub end: i64,
}

impl OpenPeriod {
    const FREE: Self = Self { start: 0, end: 0 };

    fn overlaps(&self, start: i64, end: i64) -> bool {
        *self != Self::FREE && start < self.end && self.start < end
    }
}

/// How many claims of this project in a row one organization has accepted; all zero: a free row.
#[derive(Clone, Copy, PartialEq, Eq, IdlType, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub struct Streak {
    pub organization: Address,
    /// Numbers of the last claims that it accepted: as many as can be open, so that a second revision of one
    /// is not counted twice.
    pub claims: [u32; MAX_OPEN_PERIODS],
    pub length: u32,
    pub _padding: [u8; 4],
}

impl Streak {
    const FREE: Self = Self {
        organization: Address::new_from_array([0; 32]),
        claims: [0; MAX_OPEN_PERIODS],
        length: 0,
        _padding: [0; 4],
    };
}

/// A proposal whose money this project received, and the part of its credits that the vote named for the
/// contributors; all zero: a free row.
#[derive(Clone, Copy, PartialEq, Eq, IdlType, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub struct Binding {
    pub proposal: Address,
    /// The proposal's payee and its organization: they attest no claim of this project.
    pub payee: Address,
    pub organization: Address,
    /// Claims whose monitoring period begins in it, Unix seconds, end exclusive.
    pub from: i64,
    pub until: i64,
    /// Base units of credits that the share is taken of, and how many were.
    pub tonnage: u64,
    pub used: u64,
    /// Basis points; zero: the vote named no share.
    pub share_bps: u16,
    /// 1 once something was paid; before that it binds no claim.
    pub in_force: u8,
    /// 1 once its proposal is over: the row serves again when its share is used up or its period issued.
    pub ended: u8,
    pub _padding: [u8; 4],
}

impl Binding {
    const FREE: Self = Self {
        proposal: Address::new_from_array([0; 32]),
        payee: Address::new_from_array([0; 32]),
        organization: Address::new_from_array([0; 32]),
        from: 0,
        until: 0,
        tonnage: 0,
        used: 0,
        share_bps: 0,
        in_force: 0,
        ended: 0,
        _padding: [0; 4],
    };

    /// True where the row may serve another proposal: it never served, or its proposal is over and no claim can
    /// carry its share any more.
    fn is_free(&self, issued_through: i64) -> bool {
        *self == Self::FREE
            || (self.ended == 1
                && (self.share_bps == 0
                    || self.used == self.tonnage
                    || issued_through >= self.until))
    }

    /// True where a claim whose period begins at `start` carries its share.
    pub fn binds(&self, start: i64) -> bool {
        self.in_force == 1
            && self.share_bps > 0
            && self.used < self.tonnage
            && (self.from..self.until).contains(&start)
    }
}

/// Values of the `role` of `offer_project_role`.
pub mod project_role {
    pub const OWNER: u8 = 1;
    pub const PAYEE: u8 = 2;
}

/// An activity that reports results.
#[account]
pub struct Project {
    pub version: u8,
    pub bump: u8,
    /// A value of `project_status`.
    pub status: u8,
    pub _padding: [u8; 1],
    /// Chosen by its developer, unique within the organization.
    pub id: u32,
    /// Number of the last event that changed this project's totals or rows.
    pub sequence: u64,
    /// Claims submitted and batches opened so far.
    pub claims: u32,
    pub batches: u32,
    /// Unix seconds; zero: not yet.
    pub proposed_at: i64,
    pub validated_at: i64,
    pub registered_at: i64,
    pub status_changed_at: i64,
    /// Unix seconds by which it waits no longer: a proposal may then be closed, a suspension lifted, by
    /// anyone; zero: it does not wait.
    pub waits_until: i64,
    /// Crediting period, Unix seconds, end exclusive.
    pub crediting_start: i64,
    pub crediting_end: i64,
    /// Quantity expected in a year, in base units of its credits.
    pub expected_yearly: u64,
    /// End of the latest issued period, Unix seconds; zero: none.
    pub issued_through: i64,
    /// Credits issued so far, in base units.
    pub issued: u64,
    pub open_periods: [OpenPeriod; MAX_OPEN_PERIODS],
    pub streaks: [Streak; MAX_STREAKS],
    /// ISO 3166-1 or 3166-2.
    pub jurisdiction: [u8; 8],
    /// Geohash of the coarse location, ASCII; zero: not stated.
    pub cell: [u8; 8],
    pub organization: Address,
    /// Signed for the organization when the project was proposed.
    pub proposer: Address,
    /// Signs claims and receives credits.
    pub owner: Address,
    /// Receives money.
    pub payee: Address,
    /// Offered the role and has not accepted yet; zero: nobody.
    pub pending_owner: Address,
    pub pending_payee: Address,
    pub methodology: Address,
    /// Organization whose validation statement stands below; zero: not validated.
    pub validator: Address,
    pub validation_hash: [u8; 32],
    /// SHA-256 of its present profile and design document; earlier ones stand in the ledger.
    pub profile_hash: [u8; 32],
    pub document_hash: [u8; 32],
    /// SHA-256 of the reason of the last change of status; zero: none was given.
    pub reason_hash: [u8; 32],
    /// Paid the rent.
    pub payer: Address,
    pub bindings: [Binding; MAX_CLAIM_PROPOSALS],
    pub reserved: [u8; RESERVED],
}

impl Project {
    /// Keeps a row for a proposal whose money was drawn; the shares of all rows together stay within the
    /// whole.
    pub fn bind(&mut self, proposal: Address, terms: &Proposal) -> Result<()> {
        let issued_through = self.issued_through;
        let row = self
            .bindings
            .iter()
            .position(|row| row.is_free(issued_through))
            .ok_or(GroundtruthError::TooManyBindings)?;
        let others = self.bindings.iter().enumerate();
        let shares: u64 = others
            .filter(|(at, _)| *at != row)
            .map(|(_, other)| u64::from(other.share_bps))
            .sum();
        require!(
            shares + u64::from(terms.share_bps) <= BASIS_POINTS,
            GroundtruthError::TooManyBindings
        );
        self.bindings[row] = Binding {
            proposal,
            payee: terms.payee,
            organization: terms.organization,
            from: terms.share_from,
            until: terms.share_until,
            tonnage: terms.share_tonnage,
            used: 0,
            share_bps: terms.share_bps,
            in_force: 0,
            ended: 0,
            _padding: [0; 4],
        };
        advance(&mut self.sequence);
        Ok(())
    }

    /// Something was paid: from now on its claims carry the share. True when that is new.
    pub fn put_in_force(&mut self, proposal: &Address) -> bool {
        let row = self
            .bindings
            .iter_mut()
            .find(|row| row.proposal == *proposal && row.in_force == 0);
        match row {
            Some(row) => {
                row.in_force = 1;
                advance(&mut self.sequence);
                true
            }
            None => false,
        }
    }

    /// Marks the row of a proposal that ended, so that claims go on naming it, or frees it where nothing was paid
    /// and no accepted milestone is owed. Of its share stays what of the total was not released. True when the
    /// project had one.
    pub fn unbind(&mut self, proposal: &Address, terms: &Proposal) -> bool {
        let row = self
            .bindings
            .iter_mut()
            .find(|row| row.proposal == *proposal);
        match row {
            Some(row) => {
                if row.in_force == 1 || terms.owes() {
                    row.ended = 1;
                    row.share_bps = terms.share_kept();
                } else {
                    *row = Binding::FREE;
                }
                advance(&mut self.sequence);
                true
            }
            None => false,
        }
    }

    /// True where `person` or `organization` is paid by a proposal for this project.
    pub fn is_paid_through(&self, persons: &[&Address; 2], organization: &Address) -> bool {
        self.bindings.iter().any(|row| {
            *row != Binding::FREE
                && (row.organization == *organization || persons.contains(&&row.payee))
        })
    }

    /// Refuses a claim that names a proposal that never paid, or leaves out one that it is bound to; returns
    /// the basis points of all shares that it carries.
    pub fn require_named(&self, proposals: &[Address], start: i64) -> Result<u16> {
        let paid = |proposal: &Address| {
            self.bindings
                .iter()
                .any(|row| row.proposal == *proposal && row.in_force == 1)
        };
        let mut share_bps = 0;
        for row in self.bindings.iter().filter(|row| row.binds(start)) {
            require!(
                proposals.contains(&row.proposal),
                GroundtruthError::ProposalNotBound
            );
            share_bps += row.share_bps;
        }
        require!(
            proposals.iter().all(paid),
            GroundtruthError::ProposalNotBound
        );
        Ok(share_bps)
    }

    /// Takes the shares of an issue out of `quantity`, what is left after the buffer, each rounded down.
    pub fn take_shares(
        &mut self,
        quantity: u64,
        start: i64,
    ) -> Result<[BatchShare; MAX_CLAIM_PROPOSALS]> {
        let mut shares = [BatchShare::NONE; MAX_CLAIM_PROPOSALS];
        for (share, row) in shares.iter_mut().zip(self.bindings.iter_mut()) {
            if !row.binds(start) {
                continue;
            }
            let covered = quantity.min(row.tonnage - row.used);
            row.used += covered;
            share.proposal = row.proposal;
            share.amount = mul_div_floor(covered, u64::from(row.share_bps), BASIS_POINTS)?;
        }
        Ok(shares)
    }

    pub fn require_active(&self) -> Result<()> {
        require!(
            self.status == project_status::REGISTERED,
            GroundtruthError::ProjectNotActive
        );
        Ok(())
    }

    /// Refuses who is neither the owner nor the developer's authority.
    pub fn require_side(&self, actor: &Address, authority: &Address) -> Result<()> {
        require!(
            *actor == self.owner || actor == authority,
            GroundtruthError::NotForProject
        );
        Ok(())
    }

    /// A verifying organization's statement on the design; a later one takes its place.
    pub fn validate(&mut self, validator: Address, statement: [u8; 32], now: i64) -> Result<()> {
        self.require_status(project_status::PROPOSED)?;
        require_hash(&statement)?;
        self.validator = validator;
        self.validation_hash = statement;
        self.validated_at = now;
        advance(&mut self.sequence);
        Ok(())
    }

    /// Proposed and validated to registered.
    pub fn register(&mut self, now: i64) -> Result<()> {
        self.require_status(project_status::PROPOSED)?;
        require!(
            self.validator != Address::default(),
            GroundtruthError::ProjectNotValidated
        );
        self.registered_at = now;
        self.change_status(project_status::REGISTERED, 0, [0; 32], now);
        Ok(())
    }

    /// Unix seconds of the end of its last suspension; zero: it was never suspended.
    pub fn reinstated_at(&self) -> i64 {
        match self.status {
            project_status::REGISTERED if self.status_changed_at != self.registered_at => {
                self.status_changed_at
            }
            _ => 0,
        }
    }

    /// Stops claims and issues until the council decides, at the latest until `term` seconds from now.
    pub fn suspend(&mut self, term: i64, reason_hash: [u8; 32], now: i64) -> Result<()> {
        self.require_status(project_status::REGISTERED)?;
        require_hash(&reason_hash)?;
        let until = later(now, term)?;
        self.change_status(project_status::SUSPENDED, until, reason_hash, now);
        Ok(())
    }

    pub fn reinstate(&mut self, reason_hash: [u8; 32], now: i64) -> Result<()> {
        self.require_status(project_status::SUSPENDED)?;
        self.change_status(project_status::REGISTERED, 0, reason_hash, now);
        Ok(())
    }

    /// Ends the project for ever, once no claim of it is open.
    pub fn end(&mut self, reason_hash: [u8; 32], now: i64) -> Result<()> {
        require!(
            self.status != project_status::CLOSED,
            GroundtruthError::StatusChangeInvalid
        );
        require!(
            self.open_periods
                .iter()
                .all(|period| *period == OpenPeriod::FREE),
            GroundtruthError::ProjectHasOpenClaims
        );
        require_hash(&reason_hash)?;
        self.change_status(project_status::CLOSED, 0, reason_hash, now);
        Ok(())
    }

    fn change_status(&mut self, status: u8, waits_until: i64, reason_hash: [u8; 32], now: i64) {
        self.status = status;
        self.waits_until = waits_until;
        self.reason_hash = reason_hash;
        self.status_changed_at = now;
        advance(&mut self.sequence);
    }

    fn require_status(&self, status: u8) -> Result<()> {
        require!(
            self.status == status,
            GroundtruthError::ProjectStatusInvalid
        );
        Ok(())
    }

    /// The quantity that is expected of a period, by the yearly one and rounded up, in base units.
    pub fn expected_of(&self, start: i64, end: i64) -> Result<u64> {
        let seconds = end.saturating_sub(start).max(0) as u64;
        mul_div_ceil(self.expected_yearly, seconds, YEAR)
    }

    /// Counts that `organization` accepts claim number `claim`; refuses more than `bound` in a row.
    pub fn extend_streak(&mut self, organization: &Address, claim: u32, bound: u8) -> Result<()> {
        let row = match self
            .streaks
            .iter()
            .position(|row| row.organization == *organization)
        {
            Some(row) => row,
            None => {
                let row = self.shortest_streak();
                self.streaks[row] = Streak {
                    organization: *organization,
                    ..Streak::FREE
                };
                row
            }
        };
        let streak = &mut self.streaks[row];
        if !streak.claims.contains(&claim) {
            streak.claims.rotate_right(1);
            streak.claims[0] = claim;
            streak.length += 1;
        }
        require!(
            streak.length <= u32::from(bound),
            GroundtruthError::TooManyConsecutiveClaims
        );
        Ok(())
    }

    /// An issued claim ends the streak of every organization that did not accept it.
    pub fn end_streaks(&mut self, accepted_by: impl Fn(&Address) -> bool) {
        for streak in self.streaks.iter_mut() {
            if !accepted_by(&streak.organization) {
                *streak = Streak::FREE;
            }
        }
    }

    fn shortest_streak(&self) -> usize {
        let lengths = self.streaks.iter().enumerate();
        lengths
            .min_by_key(|(_, row)| row.length)
            .map_or(0, |(at, _)| at)
    }

    /// Offers the owner's or payee's role to `to`, which has to accept; zero withdraws the offer.
    pub fn offer_role(&mut self, role: u8, to: Address) -> Result<()> {
        *self.pending(role)? = to;
        advance(&mut self.sequence);
        Ok(())
    }

    /// `by` takes the role that was offered to it; returns who held it before.
    pub fn accept_role(&mut self, role: u8, by: &Address) -> Result<Address> {
        let pending = self.pending(role)?;
        require!(pending == by, GroundtruthError::RoleNotOffered);
        *pending = Address::default();
        let holder = match role {
            project_role::OWNER => &mut self.owner,
            _ => &mut self.payee,
        };
        let before = core::mem::replace(holder, *by);
        advance(&mut self.sequence);
        Ok(before)
    }

    fn pending(&mut self, role: u8) -> Result<&mut Address> {
        match role {
            project_role::OWNER => Ok(&mut self.pending_owner),
            project_role::PAYEE => Ok(&mut self.pending_payee),
            _ => Err(GroundtruthError::RoleUnknown.into()),
        }
    }

    /// Supersedes profile and design document.
    pub fn supersede_documents(&mut self, profile: [u8; 32], document: [u8; 32]) -> Result<()> {
        require!(
            self.status != project_status::CLOSED,
            GroundtruthError::ProjectStatusInvalid
        );
        require_hash(&profile)?;
        require_hash(&document)?;
        self.profile_hash = profile;
        self.document_hash = document;
        // A validation is of the design that it has seen.
        if self.status == project_status::PROPOSED {
            self.validator = Address::default();
            self.validation_hash = [0; 32];
            self.validated_at = 0;
        }
        advance(&mut self.sequence);
        Ok(())
    }

    /// Reserves a monitoring period for a new claim and returns the claim's number.
    pub fn open_claim(&mut self, start: i64, end: i64) -> Result<u32> {
        require!(
            start >= self.crediting_start && end <= self.crediting_end,
            GroundtruthError::PeriodOutsideCrediting
        );
        require!(
            start >= self.issued_through
                && !self
                    .open_periods
                    .iter()
                    .any(|period| period.overlaps(start, end)),
            GroundtruthError::PeriodOverlaps
        );
        let free = self
            .open_periods
            .iter_mut()
            .find(|period| **period == OpenPeriod::FREE)
            .ok_or(GroundtruthError::TooManyOpenClaims)?;
        *free = OpenPeriod { start, end };
        self.claims += 1;
        advance(&mut self.sequence);
        Ok(self.claims)
    }

    /// Frees the period of a claim that was refused.
    pub fn release_period(&mut self, start: i64, end: i64) -> Result<()> {
        *self.open_row(start, end)? = OpenPeriod::FREE;
        advance(&mut self.sequence);
        Ok(())
    }

    /// Numbers the batch of a verified claim.
    pub fn open_batch(&mut self) -> u32 {
        self.batches += 1;
        advance(&mut self.sequence);
        self.batches
    }

    /// Closes the period of an issued claim for ever.
    pub fn record_issue(&mut self, start: i64, end: i64, quantity: u64) -> Result<()> {
        *self.open_row(start, end)? = OpenPeriod::FREE;
        self.issued_through = self.issued_through.max(end);
        self.issued = add(self.issued, quantity)?;
        advance(&mut self.sequence);
        Ok(())
    }

    fn open_row(&mut self, start: i64, end: i64) -> Result<&mut OpenPeriod> {
        self.open_periods
            .iter_mut()
            .find(|period| **period == OpenPeriod { start, end })
            .ok_or(GroundtruthError::InvariantBroken.into())
    }

    pub fn invariant(&self) -> Result<()> {
        let span = self.crediting_end.checked_sub(self.crediting_start);
        require!(
            self.crediting_start > 0
                && span.is_some_and(|span| (1..=MAX_CREDITING_PERIOD).contains(&span)),
            GroundtruthError::CreditingPeriodInvalid
        );
        require!(
            is_jurisdiction(&self.jurisdiction),
            GroundtruthError::JurisdictionMalformed
        );
        invariant(
            (self.status == project_status::PROPOSED) == (self.registered_at == 0)
                || self.status == project_status::CLOSED,
        )?;
        for (row, period) in self.open_periods.iter().enumerate() {
            let others = &self.open_periods[..row];
            invariant(
                !others
                    .iter()
                    .any(|other| other.overlaps(period.start, period.end)),
            )?;
        }
        Ok(())
    }
}
