use {
    crate::{
        emit_cpi,
        error::GroundtruthError,
        events::*,
        instruction,
        instructions::*,
        limits::{MAX_MOTION_ACCOUNTS, MAX_MOTION_DATA, MIN_UPGRADE_TIME_LOCK},
        loaded::Loaded,
        math::later,
        seeds,
        state::*,
    },
    alloc::vec::Vec,
    anchor_lang::{event::EVENT_IX_TAG_LE, prelude::*},
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct ProposeMotionArgs {
    /// A value of `motion_target`.
    pub target: u8,
    /// SHA-256 of the reasons.
    pub document_hash: [u8; 32],
    /// The instruction's accounts in their order, and its data.
    pub accounts: Vec<MotionAccount>,
    pub data: Vec<u8>,
}

#[event_cpi]
#[derive(Accounts)]
#[instruction(id: u32)]
pub struct ProposeMotion {
    #[account(address = organization.authority @ GroundtruthError::NotOrganizationAuthority)]
    pub authority: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub organization: Loaded<Account<Organization>>,
    pub council: Loaded<Account<Council>>,
    #[account(
        init,
        payer = payer,
        seeds = [
            seeds::MOTION,
            council.address().as_ref(),
            organization.address().as_ref(),
            &id.to_le_bytes()
        ],
        bump
    )]
    pub motion: Loaded<Account<Motion>>,
    pub system_program: Loaded<Program<System>>,
}

/// Seconds that an approved motion waits. Pausing and suspending do not wait; what replaces the program
/// waits longest.
#[inline(never)]
fn time_lock_of(council: &Council, args: &ProposeMotionArgs) -> Result<i64> {
    let time_lock = council.rules.time_lock;
    match args.target {
        motion_target::GROUNDTRUTH => {
            require_executable(&args.data)?;
            Ok(if stops(&args.data) { 0 } else { time_lock })
        }
        motion_target::LOADER => {
            require_of_this_program(args)?;
            Ok(time_lock.max(MIN_UPGRADE_TIME_LOCK))
        }
        _ => Err(GroundtruthError::MotionInstructionInvalid.into()),
    }
}

/// No motion moves, approves or executes motions, and none writes events.
fn require_executable(data: &[u8]) -> Result<()> {
    let refused = [
        EVENT_IX_TAG_LE,
        instruction::ProposeMotion::DISCRIMINATOR,
        instruction::ApproveMotion::DISCRIMINATOR,
        instruction::CancelMotion::DISCRIMINATOR,
        instruction::ExecuteMotion::DISCRIMINATOR,
    ];
    require!(
        data.len() >= 8 && !refused.contains(&&data[..8]),
        GroundtruthError::MotionInstructionInvalid
    );
    Ok(())
}

/// True for what pauses or suspends: the status follows the discriminator.
fn stops(data: &[u8]) -> bool {
    let (discriminator, rest) = data.split_at(8);
    let status = rest.first().copied().unwrap_or(0);
    let suspends = status == accreditation_status::SUSPENDED;
    discriminator == instruction::PauseActions::DISCRIMINATOR
        || discriminator == instruction::SuspendBatch::DISCRIMINATOR
        || (suspends && discriminator == instruction::SetVerifierStatus::DISCRIMINATOR)
        || (suspends && discriminator == instruction::SetOrganizationStatus::DISCRIMINATOR)
        || (status == project_status::SUSPENDED
            && discriminator == instruction::SetProjectStatus::DISCRIMINATOR)
}

/// The upgradeable loader's `Upgrade`, `SetAuthority` or `SetAuthorityChecked` of this program.
fn require_of_this_program(args: &ProposeMotionArgs) -> Result<()> {
    let tag = args.data.get(..4);
    let known = matches!(
        tag,
        Some([3, 0, 0, 0]) | Some([4, 0, 0, 0]) | Some([7, 0, 0, 0])
    );
    let first = args.accounts.first();
    require!(
        known && first.is_some_and(|account| account.address == PROGRAM_DATA),
        GroundtruthError::MotionInstructionInvalid
    );
    Ok(())
}

/// SHA-256 of each account's address and flags, then the data.
fn hash_of(motion: &Motion) -> [u8; 32] {
    let accounts: &[u8] = bytemuck::cast_slice(motion.accounts());
    let mut bytes = Vec::with_capacity(accounts.len() + motion.data().len());
    bytes.extend_from_slice(accounts);
    bytes.extend_from_slice(motion.data());
    anchor_lang::hash::sha256(&bytes)
}

/// Copies the instruction into the motion.
#[inline(never)]
fn store(motion: &mut Motion, args: &ProposeMotionArgs) -> Result<()> {
    let (accounts, data) = (args.accounts.len(), args.data.len());
    require!(
        accounts <= MAX_MOTION_ACCOUNTS && data <= MAX_MOTION_DATA,
        GroundtruthError::MotionInstructionInvalid
    );
    motion.accounts[..accounts].copy_from_slice(&args.accounts);
    motion.account_count = accounts as u8;
    motion.data[..data].copy_from_slice(&args.data);
    motion.data_length = data as u16;
    Ok(())
}

pub fn propose_motion(
    ctx: &mut Context<ProposeMotion>,
    id: u32,
    args: ProposeMotionArgs,
) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.organization.require_active()?;
    let organization = *ctx.accounts.organization.address();
    ctx.accounts.council.seat_of(&organization)?;
    let time_lock = time_lock_of(&ctx.accounts.council, &args)?;
    let expires_at = later(at, ctx.accounts.council.rules.motion_period)?;
    let composition = ctx.accounts.council.composition;
    let council = *ctx.accounts.council.address();
    let payer = *ctx.accounts.payer.address();

    let motion = &mut ctx.accounts.motion;
    motion.version = VERSION;
    motion.bump = ctx.bumps.motion;
    motion.status = motion_status::OPEN;
    motion.target = args.target;
    motion.id = id;
    motion.composition = composition;
    motion.sequence = 1;
    motion.proposed_at = at;
    motion.time_lock = time_lock;
    motion.expires_at = expires_at;
    motion.council = council;
    motion.organization = organization;
    motion.document_hash = args.document_hash;
    motion.payer = payer;
    store(motion, &args)?;
    motion.invariant()?;
    let mut discriminator = [0; 8];
    discriminator.copy_from_slice(&motion.data[..8]);
    let instruction_hash = hash_of(motion);
    emit_cpi!(
        ctx,
        MotionProposed {
            version: EVENT_VERSION,
            at,
            motion: *ctx.accounts.motion.address(),
            motion_sequence: ctx.accounts.motion.sequence,
            council,
            organization,
            actor: *ctx.accounts.authority.address(),
            id,
            target: args.target,
            discriminator,
            instruction_hash,
            time_lock,
            expires_at,
            document_hash: args.document_hash,
        }
    );
    Ok(())
}
