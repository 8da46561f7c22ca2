use {super::*, crate::limits::RESERVED};

/// Values of `ProjectKey::kind`.
pub mod project_key_kind {
    /// Salted SHA-256 of a meter, a plant or a parcel.
    pub const ACTIVITY: u8 = 1;
    /// Registry and identifier in ASCII, as in `VERRA:VCS-1234`, padded with zeros.
    pub const IDENTIFIER: u8 = 2;
}

/// What belongs to one live project alone: a meter, a plant, a parcel, an identifier elsewhere.
#[account]
pub struct ProjectKey {
    pub version: u8,
    pub bump: u8,
    /// A value of `project_key_kind`.
    pub kind: u8,
    /// 1 when the project gave it up: another one may take it.
    pub released: u8,
    /// Projects that held it so far, the present one included.
    pub holders: u32,
    /// Unix seconds of its present project's claim to it, and of its release; zero: not released.
    pub held_since: i64,
    pub released_at: i64,
    pub project: Address,
    /// Zero: no project before.
    pub previous_project: Address,
    pub key: [u8; 32],
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

impl ProjectKey {
    /// The key passes to `project`, for the first time or after its release.
    pub fn hold(&mut self, project: Address, now: i64) -> Result<()> {
        require!(
            self.holders == 0 || self.released == 1,
            GroundtruthError::ProjectKeyTaken
        );
        self.previous_project = self.project;
        self.project = project;
        self.released = 0;
        self.released_at = 0;
        self.held_since = now;
        self.holders += 1;
        Ok(())
    }

    pub fn release(&mut self, now: i64) -> Result<()> {
        require!(self.released == 0, GroundtruthError::ProjectKeyReleased);
        self.released = 1;
        self.released_at = now;
        Ok(())
    }

    pub fn invariant(&self) -> Result<()> {
        require_hash(&self.key)?;
        require!(
            match self.kind {
                project_key_kind::ACTIVITY => true,
                project_key_kind::IDENTIFIER => is_identifier(&self.key),
                _ => false,
            },
            GroundtruthError::ProjectKeyMalformed
        );
        invariant((self.released == 1) == (self.released_at != 0))
    }
}

/// Printable ASCII without spaces, padded with zeros, with a colon between registry and identifier.
fn is_identifier(key: &[u8; 32]) -> bool {
    let length = key.iter().position(|byte| *byte == 0).unwrap_or(32);
    let (used, padding) = key.split_at(length);
    used.iter().all(u8::is_ascii_graphic)
        && used.contains(&b':')
        && padding.iter().all(|byte| *byte == 0)
}
