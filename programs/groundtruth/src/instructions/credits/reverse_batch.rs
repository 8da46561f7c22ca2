use {
    crate::{
        emit_cpi, error::GroundtruthError, events::*, instructions::*, limits::MAX_COVER,
        loaded::Loaded, seeds, state::*, token::MintAccount,
    },
    anchor_lang::prelude::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct ReverseBatchArgs {
    /// A value of `reversal_kind`.
    pub kind: u8,
    /// Base units lost or wrongly issued.
    pub amount: u64,
    /// SHA-256 of the decision.
    pub document_hash: [u8; 32],
}

/// The batches whose buffers cover a loss follow as further accounts, in the order of their drawing.
#[event_cpi]
#[derive(Accounts)]
#[instruction(id: u32)]
pub struct ReverseBatch {
    #[account(address = registry.steward @ GroundtruthError::NotSteward)]
    pub steward: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub registry: Loaded<Account<Registry>>,
    #[account(address = batch.methodology @ GroundtruthError::CreditAccountMismatch)]
    pub methodology: Loaded<Account<Methodology>>,
    #[account(mut, address = project.organization @ GroundtruthError::CreditAccountMismatch)]
    pub organization: Loaded<Account<Organization>>,
    #[account(address = batch.project @ GroundtruthError::CreditAccountMismatch)]
    pub project: Loaded<Account<Project>>,
    /// May be the first that covers its own loss.
    #[account(mut, unsafe(dup))]
    pub batch: Loaded<Account<Batch>>,
    #[account(address = batch.mint @ GroundtruthError::WrongCreditMint)]
    pub mint: Loaded<MintAccount>,
    #[account(
        init,
        payer = payer,
        seeds = [seeds::REVERSAL, batch.address().as_ref(), &id.to_le_bytes()],
        bump
    )]
    pub reversal: Loaded<Account<Reversal>>,
    pub system_program: Loaded<Program<System>>,
}

impl ReverseBatch {
    fn validate(&self, args: &ReverseBatchArgs) -> Result<()> {
        require!(
            matches!(args.kind, reversal_kind::LOSS | reversal_kind::INVALIDATION)
                && (1..=self.batch.issued).contains(&args.amount),
            GroundtruthError::ReversalInvalid
        );
        require!(
            args.kind == reversal_kind::INVALIDATION
                || self.methodology.effect == methodology_effect::STORAGE,
            GroundtruthError::BatchHoldsNoStorage
        );
        Ok(())
    }

    /// Each of the further accounts has to be an issued batch with credits of the same decimals.
    #[inline(never)]
    fn cover_of(&self, accounts: &[AccountView]) -> Result<[Address; MAX_COVER]> {
        require!(
            accounts.len() <= MAX_COVER,
            GroundtruthError::CoverOrderInvalid
        );
        let mut cover = [Address::default(); MAX_COVER];
        for (row, view) in cover.iter_mut().zip(accounts) {
            *row = *view.address();
            if row != self.batch.address() {
                let batch = Loaded::<Account<Batch>>::load(*view)?;
                require!(
                    batch.decimals == self.batch.decimals && batch.status != batch_status::OPEN,
                    GroundtruthError::CoverOrderInvalid
                );
            }
        }
        Ok(cover)
    }
}

pub fn reverse_batch(
    ctx: &mut Context<ReverseBatch>,
    id: u32,
    args: ReverseBatchArgs,
) -> Result<()> {
    let covering = ctx.remaining_accounts()?;
    let at = now()?;
    ctx.accounts.validate(&args)?;
    let cover = ctx.accounts.cover_of(&covering)?;
    let cover_length = covering.len() as u8;
    let supply = ctx.accounts.mint.supply();
    let batch = &mut ctx.accounts.batch;
    let status_before = batch.status;
    batch.reverse(args.kind, args.document_hash, at)?;
    batch.invariant(supply)?;

    if args.kind == reversal_kind::INVALIDATION {
        let organization = &mut ctx.accounts.organization;
        organization.owing += 1;
        advance(&mut organization.sequence);
        organization.invariant()?;
    }

    let reversal = &mut ctx.accounts.reversal;
    reversal.version = VERSION;
    reversal.bump = ctx.bumps.reversal;
    reversal.kind = args.kind;
    reversal.status = reversal_status::OPEN;
    reversal.cover_length = cover_length;
    reversal.decimals = ctx.accounts.batch.decimals;
    reversal.id = id;
    reversal.sequence = 1;
    reversal.amount = args.amount;
    reversal.decided_at = at;
    reversal.batch = *ctx.accounts.batch.address();
    reversal.project = *ctx.accounts.project.address();
    reversal.organization = *ctx.accounts.organization.address();
    reversal.document_hash = args.document_hash;
    reversal.payer = *ctx.accounts.payer.address();
    reversal.cover = cover;
    reversal.invariant()?;
    emit_cpi!(
        ctx,
        BatchReversed {
            version: EVENT_VERSION,
            at,
            batch: *ctx.accounts.batch.address(),
            batch_sequence: ctx.accounts.batch.sequence,
            reversal: *ctx.accounts.reversal.address(),
            reversal_sequence: ctx.accounts.reversal.sequence,
            project: *ctx.accounts.project.address(),
            organization: *ctx.accounts.organization.address(),
            organization_sequence: ctx.accounts.organization.sequence,
            steward: *ctx.accounts.steward.address(),
            id,
            kind: args.kind,
            amount: args.amount,
            document_hash: args.document_hash,
            cover_length,
            cover,
            status_before,
            status_after: ctx.accounts.batch.status,
            owing_after: ctx.accounts.organization.owing,
        }
    );
    Ok(())
}
