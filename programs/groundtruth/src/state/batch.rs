use {
    super::*,
    crate::{limits::RESERVED, math},
};

/// Values of `Batch::status`.
pub mod batch_status {
    /// The mint exists, nothing is issued yet.
    pub const OPEN: u8 = 1;
    pub const ACTIVE: u8 = 2;
    /// Nothing is issued, retired or cancelled until the council decides.
    pub const SUSPENDED: u8 = 3;
    pub const REVERSED: u8 = 4;
    pub const INVALIDATED: u8 = 5;
}

/// Bytes of a batch code: organization, project, vintage, batch number, as in `SUNCO-1-2026-2`.
pub const BATCH_CODE: usize = 32;

/// The credits of one issued claim, one mint and one block of serials from 1 to the issued quantity.
#[account]
pub struct Batch {
    pub version: u8,
    pub bump: u8,
    /// A value of `batch_status`.
    pub status: u8,
    pub decimals: u8,
    pub mint_bump: u8,
    pub buffer_bump: u8,
    /// Calendar year of the action.
    pub vintage: u16,
    /// Number of the last event about this batch.
    pub sequence: u64,
    /// The project's count at opening.
    pub number: u32,
    pub _padding: [u8; 4],
    /// All quantities in base units. Accepted by the verifiers when it was issued.
    pub accepted: u64,
    pub issued: u64,
    /// Held back; the last serials of the block.
    pub buffered: u64,
    /// Share of a fund's contributors.
    pub fund_share: u64,
    pub retired: u64,
    pub cancelled: u64,
    /// Burned by holders outside the program and settled since.
    pub destroyed: u64,
    /// First serial of the next retirement or cancellation.
    pub next_serial: u64,
    /// Retirements and cancellations so far.
    pub retirements: u64,
    pub cancellations: u64,
    /// Unix seconds; zero: not yet.
    pub opened_at: i64,
    pub issued_at: i64,
    /// Unix seconds by which a suspension ends; zero: not suspended.
    pub suspended_until: i64,
    pub code: [u8; BATCH_CODE],
    pub claim: Address,
    pub project: Address,
    pub methodology: Address,
    pub mint: Address,
    /// Token account of the held-back credits; zero: not issued.
    pub buffer_vault: Address,
    /// National authority that authorized international use; zero: not authorized.
    pub authorized_by: Address,
    pub authorization_hash: [u8; 32],
    /// SHA-256 of the reason of the last change of status; zero: never changed.
    pub reason_hash: [u8; 32],
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

impl Batch {
    /// Sets the issued quantity and its buffer; the block's tail is the buffer's.
    pub fn record_issue(&mut self, accepted: u64, buffered: u64, now: i64) -> Result<()> {
        require!(
            self.status == batch_status::OPEN,
            GroundtruthError::BatchAlreadyIssued
        );
        self.status = batch_status::ACTIVE;
        self.accepted = accepted;
        self.issued = accepted;
        self.buffered = buffered;
        self.next_serial = 1;
        self.issued_at = now;
        self.sequence += 1;
        Ok(())
    }

    /// Takes the next `amount` serials for a retirement and returns the first.
    pub fn take_serials(&mut self, amount: u64) -> Result<u64> {
        match self.status {
            batch_status::ACTIVE => {}
            batch_status::SUSPENDED => return Err(GroundtruthError::BatchSuspended.into()),
            _ => return Err(GroundtruthError::BatchNotActive.into()),
        }
        let first = self.next_serial;
        self.next_serial = math::add(first, amount)?;
        self.retired = math::add(self.retired, amount)?;
        self.retirements += 1;
        self.sequence += 1;
        Ok(first)
    }

    /// Law 1 for this batch, with the mint's supply: supply, retired, cancelled and settled never
    /// exceed what was issued, and no serial of the buffer's tail is given away.
    pub fn invariant(&self, supply: u64) -> Result<()> {
        let gone = math::add(math::add(self.retired, self.cancelled)?, self.destroyed)?;
        invariant(self.issued <= self.accepted)?;
        invariant(math::add(supply, gone)? <= self.issued)?;
        invariant(math::add(self.buffered, self.fund_share)? <= self.issued)?;
        invariant(self.status == batch_status::OPEN || self.next_serial == math::add(gone, 1)?)?;
        invariant(self.next_serial <= self.issued - self.buffered + 1)
    }
}

/// Writes `ORG-PROJECT-VINTAGE-NUMBER` in ASCII, padded with zeros.
pub fn batch_code(
    organization: &[u8; 8],
    project: u32,
    vintage: u16,
    number: u32,
) -> [u8; BATCH_CODE] {
    let mut code = [0; BATCH_CODE];
    let mut at = 0;
    for byte in organization.iter().take_while(|byte| **byte != 0) {
        code[at] = *byte;
        at += 1;
    }
    for part in [project, u32::from(vintage), number] {
        code[at] = b'-';
        at += 1;
        let digits = part.checked_ilog10().unwrap_or(0) as usize + 1;
        let mut rest = part;
        for place in (at..at + digits).rev() {
            code[place] = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        at += digits;
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_batch_code_names_organization_project_vintage_and_number() {
        let code = batch_code(b"SUNCO\0\0\0", 1, 2026, 2);
        assert_eq!(&code[..14], b"SUNCO-1-2026-2");
        assert!(code[14..].iter().all(|byte| *byte == 0));
        let longest = batch_code(b"ABCDEFGH", u32::MAX, 9999, 99_999);
        assert_eq!(&longest[..30], b"ABCDEFGH-4294967295-9999-99999");
    }
}
