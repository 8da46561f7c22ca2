use {super::*, crate::limits::*};

/// A seat of a council; all zero: free.
#[derive(Clone, Copy, PartialEq, Eq, IdlType, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub struct Seat {
    pub organization: Address,
    /// 1 when the organization may act; 0 while it is suspended or revoked.
    pub active: u8,
    pub _padding: [u8; 7],
}

/// What a council decides by; the bounds of each stand in `limits.rs`.
#[derive(
    Clone, Copy, AnchorSerialize, AnchorDeserialize, IdlType, bytemuck::Pod, bytemuck::Zeroable,
)]
#[repr(C)]
pub struct CouncilRules {
    /// Seconds between approval and execution.
    pub time_lock: i64,
    /// Seconds in which a motion collects its approvals, and again in which it may be executed.
    pub motion_period: i64,
    /// Organizations that must approve.
    pub threshold: u8,
    pub _padding: [u8; 7],
}

/// Organizations that decide together. Its address signs what its motions execute.
#[account]
pub struct Council {
    pub version: u8,
    pub bump: u8,
    /// Used rows of `seats`.
    pub seat_count: u8,
    pub _padding: u8,
    /// Chosen by its creator, unique for that key.
    pub id: u32,
    /// Number of its composition: a motion of an earlier one can no longer be executed.
    pub composition: u32,
    pub _padding_2: [u8; 4],
    /// Number of the last event about this council.
    pub sequence: u64,
    /// Unix seconds.
    pub created_at: i64,
    pub rules: CouncilRules,
    pub creator: Address,
    /// Paid the rent.
    pub payer: Address,
    pub seats: [Seat; MAX_COUNCIL_MEMBERS],
    pub reserved: [u8; RESERVED],
}

impl Council {
    /// Sets seats and rules; every motion of the earlier composition ends with it.
    pub fn compose(
        &mut self,
        rules: &CouncilRules,
        count: u8,
        members: &[Address; MAX_COUNCIL_MEMBERS],
    ) -> Result<()> {
        let used = usize::from(count).min(MAX_COUNCIL_MEMBERS);
        require!(
            members[used..].iter().all(|row| *row == Address::default()),
            GroundtruthError::CouncilMembersInvalid
        );
        for (seat, member) in self.seats.iter_mut().zip(members) {
            *seat = Seat {
                organization: *member,
                active: u8::from(*member != Address::default()),
                _padding: [0; 7],
            };
        }
        self.rules = *rules;
        self.seat_count = count;
        self.composition += 1;
        advance(&mut self.sequence);
        Ok(())
    }

    pub fn seats(&self) -> &[Seat] {
        &self.seats[..usize::from(self.seat_count).min(MAX_COUNCIL_MEMBERS)]
    }

    /// The row of an organization that has an active seat.
    pub fn seat_of(&self, organization: &Address) -> Result<usize> {
        self.seats()
            .iter()
            .position(|seat| seat.organization == *organization && seat.active == 1)
            .ok_or(GroundtruthError::NotCouncilMember.into())
    }

    /// Follows a change of an organization's status; an organization without a seat changes nothing.
    pub fn set_active(&mut self, organization: &Address, active: bool) -> Result<()> {
        let row = self
            .seats()
            .iter()
            .position(|seat| seat.organization == *organization);
        if let Some(row) = row {
            self.seats[row].active = u8::from(active);
        }
        self.invariant()
    }

    /// Approvals in `mask` whose organization still has an active seat.
    pub fn count(&self, mask: u16) -> u8 {
        let seats = self.seats().iter().enumerate();
        seats
            .filter(|(row, seat)| seat.active == 1 && mask & (1 << row) != 0)
            .count() as u8
    }

    pub fn invariant(&self) -> Result<()> {
        let seats = self.seats();
        let distinct = seats.iter().enumerate().all(|(row, seat)| {
            seat.organization != Address::default()
                && !seats[..row]
                    .iter()
                    .any(|other| other.organization == seat.organization)
        });
        require!(
            usize::from(self.seat_count) <= MAX_COUNCIL_MEMBERS && distinct,
            GroundtruthError::CouncilMembersInvalid
        );
        let threshold = u16::from(self.rules.threshold);
        require!(
            threshold * 2 > u16::from(self.seat_count) && threshold <= u16::from(self.seat_count),
            GroundtruthError::ThresholdOutOfBounds
        );
        require!(
            (MIN_TIME_LOCK..=MAX_TIME_LOCK).contains(&self.rules.time_lock)
                && (MIN_MOTION_PERIOD..=MAX_MOTION_PERIOD).contains(&self.rules.motion_period),
            GroundtruthError::TimeLockOutOfBounds
        );
        let active = seats.iter().filter(|seat| seat.active == 1).count();
        require!(
            active >= usize::from(self.rules.threshold),
            GroundtruthError::TooFewActiveMembers
        );
        Ok(())
    }
}
