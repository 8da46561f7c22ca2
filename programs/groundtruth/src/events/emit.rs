use {
    anchor_lang::{
        event::EVENT_IX_TAG_LE,
        pinocchio::{
            cpi::{invoke_signed, Seed, Signer as CpiSigner},
            instruction::{InstructionAccount, InstructionView},
        },
        prelude::*,
        wincode::{
            config::serialize_into,
            io::{Cursor, Writer},
            SchemaWrite,
        },
        BorshConfig, BORSH_CONFIG,
    },
    core::mem::MaybeUninit,
};

/// Records an event by a call of the program to itself: `emit_cpi!(ctx, Event { .. })`.
///
/// The same bytes as Anchor's macro of this name, which builds its whole call machinery anew at
/// every use; here it stands once.
#[macro_export]
macro_rules! emit_cpi {
    ($ctx:expr, $event:expr) => {
        $crate::events::EventData::of(&$event).emit(
            $ctx.accounts.event_authority.account(),
            $ctx.bumps.event_authority,
        )?
    };
}

/// Bytes of the largest event with the tag and the discriminator before it.
const MAX_EVENT: usize = 768;

/// The instruction by which an event is recorded: the tag of events, the event's discriminator, its
/// fields.
pub struct EventData {
    bytes: MaybeUninit<[u8; MAX_EVENT]>,
    length: usize,
}

impl EventData {
    #[inline(always)]
    pub fn of<E>(event: &E) -> Self
    where
        E: Discriminator + SchemaWrite<BorshConfig, Src = E>,
    {
        const { assert!(core::mem::size_of::<E>() + 16 <= MAX_EVENT) };
        let mut bytes = MaybeUninit::uninit();
        let mut cursor = Cursor::new(&mut bytes);
        // None of these fails: the buffer is larger than the event.
        let _ = Writer::write(&mut cursor, EVENT_IX_TAG_LE);
        let _ = Writer::write(&mut cursor, E::DISCRIMINATOR);
        let _ = serialize_into(&mut cursor, event, BORSH_CONFIG);
        let length = cursor.position();
        Self { bytes, length }
    }

    /// Calls this program with the event's bytes; only its event authority can sign for that.
    #[inline(always)]
    pub fn emit(&self, event_authority: &AccountView, bump: u8) -> Result<()> {
        // SAFETY: as many bytes were written.
        let data =
            unsafe { core::slice::from_raw_parts(self.bytes.as_ptr().cast::<u8>(), self.length) };
        record(event_authority, bump, data)
    }
}

#[inline(never)]
fn record(event_authority: &AccountView, bump: u8, data: &[u8]) -> Result<()> {
    let bump = [bump];
    let seeds = [
        Seed::from(b"__event_authority".as_slice()),
        Seed::from(bump.as_slice()),
    ];
    invoke_signed(
        &InstructionView {
            program_id: &crate::ID,
            accounts: &[InstructionAccount::readonly_signer(
                event_authority.address(),
            )],
            data,
        },
        &[event_authority],
        &[CpiSigner::from(&seeds)],
    )
}
