use {
    crate::{
        emit_cpi,
        error::GroundtruthError,
        events::*,
        instructions::*,
        loaded::Loaded,
        seeds,
        state::*,
        token::{transfer_checked_signed, MintAccount, TokenAccount, TransferAccounts},
    },
    anchor_lang::prelude::*,
};

#[event_cpi]
#[derive(Accounts)]
pub struct ClaimCredits {
    #[account(address = contributor.wallet @ GroundtruthError::FundAccountMismatch)]
    pub wallet: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub proposal: Loaded<Account<Proposal>>,
    /// What the wallet holds of one of the pools that the proposal drew on.
    pub contributor: Loaded<ContributorAccount>,
    #[account(mut)]
    pub batch: Loaded<Account<Batch>>,
    #[account(address = batch.mint @ GroundtruthError::WrongCreditMint)]
    pub mint: Loaded<MintAccount>,
    #[account(mut, address = batch.share_vault @ GroundtruthError::CreditAccountMismatch)]
    pub share_vault: Loaded<TokenAccount>,
    /// The contributor's own account.
    #[account(mut)]
    pub destination: Loaded<TokenAccount>,
    #[account(
        init,
        payer = payer,
        seeds = [
            seeds::CREDIT_CLAIM,
            batch.address().as_ref(),
            proposal.address().as_ref(),
            contributor.address().as_ref()
        ],
        bump
    )]
    pub credit_claim: Loaded<Account<CreditClaim>>,
    pub token_program: Loaded<Program<Token2022>>,
    pub system_program: Loaded<Program<System>>,
}

impl ClaimCredits {
    /// What the contributor gave to the proposal when the money was drawn.
    fn part(&self) -> Result<SharePart> {
        let row = self.proposal.pool_row(&self.contributor.pool)?;
        let part = &self.proposal.pools[row];
        Ok(SharePart {
            units: units_at(
                &self.contributor,
                self.proposal.drawn_snapshot,
                part.drawn_series,
            ),
            drawn_units: part.drawn_units,
            drawn: part.drawn,
            total: self.proposal.total,
        })
    }

    fn transfer(&mut self, amount: u64) {
        let bump = [self.batch.bump];
        let claim = self.batch.claim;
        let accounts = TransferAccounts {
            token_program: self.token_program.address(),
            from: self.share_vault.cpi_handle_mut(),
            mint: self.mint.cpi_handle(),
            to: self.destination.cpi_handle_mut(),
            authority: self.batch.cpi_handle(),
        };
        let seeds: &[&[u8]] = &[seeds::BATCH, claim.as_ref(), &bump];
        transfer_checked_signed(accounts, amount, self.batch.decimals, seeds);
    }
}

/// No pause and no status of the batch stops it: it moves credits and uses none.
pub fn claim_credits(ctx: &mut Context<ClaimCredits>) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    require_own(
        &ctx.accounts.destination,
        ctx.accounts.mint.address(),
        ctx.accounts.wallet.address(),
    )?;
    let part = ctx.accounts.part()?;
    let proposal = *ctx.accounts.proposal.address();
    let (amount, share) = ctx.accounts.batch.claim_share(&proposal, &part)?;
    ctx.accounts.transfer(amount);

    let supply = ctx.accounts.mint.supply();
    ctx.accounts.batch.invariant(supply)?;
    let credit_claim = &mut ctx.accounts.credit_claim;
    credit_claim.version = VERSION;
    credit_claim.bump = ctx.bumps.credit_claim;
    credit_claim.amount = amount;
    credit_claim.claimed_at = at;
    credit_claim.batch = *ctx.accounts.batch.address();
    credit_claim.proposal = proposal;
    credit_claim.contributor = *ctx.accounts.contributor.address();
    credit_claim.payer = *ctx.accounts.payer.address();
    emit_cpi!(
        ctx,
        CreditsClaimed {
            version: EVENT_VERSION,
            at,
            batch: *ctx.accounts.batch.address(),
            batch_sequence: ctx.accounts.batch.sequence,
            proposal,
            pool: ctx.accounts.contributor.pool,
            contributor: *ctx.accounts.contributor.address(),
            wallet: *ctx.accounts.wallet.address(),
            credit_claim: *ctx.accounts.credit_claim.address(),
            destination: *ctx.accounts.destination.address(),
            amount,
            share: share.amount,
            claimed_after: share.claimed,
        }
    );
    Ok(())
}
