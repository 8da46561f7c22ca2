use {
    alloc::vec::Vec,
    anchor_lang::{
        event::EVENT_IX_TAG_LE,
        pinocchio::{
            cpi::{invoke_signed, Seed, Signer as CpiSigner},
            instruction::{InstructionAccount, InstructionView},
        },
        prelude::*,
    },
};

/// Records an event by a call of the program to itself: `emit_cpi!(ctx, Event { .. })`.
///
/// The same bytes as Anchor's macro of this name, which builds its whole call machinery anew at
/// every use; here it stands once.
#[macro_export]
macro_rules! emit_cpi {
    ($ctx:expr, $event:expr) => {
        $crate::events::emit(
            $ctx.accounts.event_authority.account(),
            $ctx.bumps.event_authority,
            &anchor_lang::Event::data(&$event),
        )?
    };
}

/// Calls this program with the event's bytes; only its event authority can sign for that.
#[inline(never)]
pub fn emit(event_authority: &AccountView, bump: u8, event: &[u8]) -> Result<()> {
    let mut data = Vec::with_capacity(EVENT_IX_TAG_LE.len() + event.len());
    data.extend_from_slice(EVENT_IX_TAG_LE);
    data.extend_from_slice(event);
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
            data: &data,
        },
        &[event_authority],
        &[CpiSigner::from(&seeds)],
    )
}
