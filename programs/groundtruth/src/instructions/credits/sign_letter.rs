use {
    crate::{
        emit_cpi, error::GroundtruthError, events::*, instructions::*, loaded::Loaded, seeds,
        state::*, token::MintAccount,
    },
    anchor_lang::prelude::*,
};

#[derive(AnchorSerialize, AnchorDeserialize, IdlType)]
pub struct SignLetterArgs {
    /// A value of `letter_kind`.
    pub kind: u8,
    /// Base units of an adjustment; zero otherwise.
    pub amount: u64,
    /// Calendar year of an adjustment; zero otherwise.
    pub year: u16,
    /// SHA-256 of the letter.
    pub document_hash: [u8; 32],
}

#[event_cpi]
#[derive(Accounts)]
#[instruction(id: u32)]
pub struct SignLetter {
    /// Signs for the national authority.
    #[account(address = organization.authority @ GroundtruthError::NotOrganizationAuthority)]
    pub authority: Signer,
    #[account(unsafe(dup))]
    pub payer: Signer,
    pub organization: Loaded<Account<Organization>>,
    #[account(address = batch.project @ GroundtruthError::CreditAccountMismatch)]
    pub project: Loaded<Account<Project>>,
    #[account(mut)]
    pub batch: Loaded<Account<Batch>>,
    #[account(address = batch.mint @ GroundtruthError::WrongCreditMint)]
    pub mint: Loaded<MintAccount>,
    #[account(
        init,
        payer = payer,
        seeds = [
            seeds::LETTER,
            batch.address().as_ref(),
            organization.address().as_ref(),
            &id.to_le_bytes()
        ],
        bump
    )]
    pub letter: Loaded<Account<Letter>>,
    pub system_program: Loaded<Program<System>>,
}

impl SignLetter {
    fn validate(&self) -> Result<()> {
        self.organization.require_active()?;
        require!(
            self.organization.has_kind(organization_kind::AUTHORITY),
            GroundtruthError::OrganizationIsNotAuthority
        );
        require!(
            country_of(&self.organization) == &self.project.jurisdiction[..2],
            GroundtruthError::AuthorityOfAnotherCountry
        );
        require!(
            self.batch.status != batch_status::OPEN,
            GroundtruthError::BatchNotActive
        );
        Ok(())
    }
}

/// ISO 3166-1; zero where the organization states none, which is no project's country.
#[cfg(not(feature = "layout-v0"))]
fn country_of(organization: &Organization) -> &[u8] {
    &organization.jurisdiction[..2]
}

#[cfg(feature = "layout-v0")]
fn country_of(_organization: &Organization) -> &[u8] {
    &[0; 2]
}

pub fn sign_letter(ctx: &mut Context<SignLetter>, id: u32, args: SignLetterArgs) -> Result<()> {
    no_more_accounts(ctx)?;
    let at = now()?;
    ctx.accounts.validate()?;
    let supply = ctx.accounts.mint.supply();

    let letter = &mut ctx.accounts.letter;
    letter.version = VERSION;
    letter.bump = ctx.bumps.letter;
    letter.kind = args.kind;
    letter.id = id;
    letter.amount = args.amount;
    letter.signed_at = at;
    letter.year = args.year;
    letter.batch = *ctx.accounts.batch.address();
    letter.organization = *ctx.accounts.organization.address();
    letter.document_hash = args.document_hash;
    letter.payer = *ctx.accounts.payer.address();
    letter.invariant()?;

    let batch = &mut ctx.accounts.batch;
    batch.record_letter(letter)?;
    batch.invariant(supply)?;
    letter.number = batch.letters;
    emit_cpi!(
        ctx,
        LetterSigned {
            version: EVENT_VERSION,
            at,
            batch: *ctx.accounts.batch.address(),
            batch_sequence: ctx.accounts.batch.sequence,
            letter: *ctx.accounts.letter.address(),
            organization: *ctx.accounts.organization.address(),
            actor: *ctx.accounts.authority.address(),
            id,
            kind: args.kind,
            amount: args.amount,
            year: args.year,
            document_hash: args.document_hash,
            authorized_by_after: ctx.accounts.batch.authorized_by,
            adjusted_after: ctx.accounts.batch.adjusted,
        }
    );
    Ok(())
}
