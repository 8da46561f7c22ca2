import { expect } from 'chai'
import {
  ExtensionType,
  getExtensionData,
  getExtensionTypes,
  getMetadataPointerState,
} from '@solana/spl-token'
import { unpack } from '@solana/spl-token-metadata'
import type { PublicKey } from '@solana/web3.js'
import { keyOf } from '../../support/actors.ts'
import { attest, batchOf, openBatch } from '../../support/calls/credits.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { quorumOf, registered } from '../../support/registered.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { writeField } from '../../support/tamper.ts'
import { mintOf, TOKEN_PROGRAM_ID } from '../../support/tokens.ts'
import { day, nextCode, nextId } from '../../support/values.ts'

describe('open_batch', () => {
  const base = registered()
  const { world, organizations, methodology, verifiers } = base
  const { chain } = world
  const { owner, payer } = chain.actors

  const newProject = () =>
    world.project({
      organization: organizations.developer,
      validator: organizations.c,
      methodology,
      id: nextId() + 1,
      owner,
    })
  const newVerified = (project = newProject()) => world.verified({ project, id: 1 }, quorumOf(base))

  it('opens the batch of a verified claim: its code, its serials, nothing issued', () => {
    const claim = world.claim({ project: newProject(), id: 1 })
    land(chain, attest(chain, { claim, verifier: verifiers.a, quantity: 400_000n }))
    land(chain, attest(chain, { claim, verifier: verifiers.b, quantity: 900_000n }))
    const landed = land(chain, openBatch(chain, claim))
    const batch = batchOf(claim)
    const shared = {
      version: 1,
      vintage: 2026,
      decimals: 3,
      code: `SUNCO-${claim.project.id}-2026-1`,
      claim: text(claim.address),
      project: text(claim.project.address),
      mint: text(batch.mint),
    }
    const { mintBump, ...account } = withoutBump(read(chain, 'Batch', batch.address))
    expect(mintBump).to.be.within(0, 255)
    expect(account).to.deep.equal({
      ...shared,
      ...{
        status: 'open',
        bufferBump: 0,
        shareBump: 0,
        shareVault: null,
        shares: [],
        sequence: 1n,
        number: 1,
      },
      ...{ accepted: 0n, issued: 0n, buffered: 0n, fundShare: 0n, retired: 0n, cancelled: 0n, destroyed: 0n },
      ...{ bufferCancelled: 0n, adjusted: 0n, letters: 0, reversals: 0, statusBefore: null },
      ...{ nextSerial: 1n, retirements: 0n, cancellations: 0n },
      ...{ openedAt: chain.now, issuedAt: 0n, suspendedUntil: 0n, suspensionEndedAt: 0n },
      methodology: text(methodology.address),
      ...{ bufferVault: null, authorizedBy: null, authorizationHash: null, reasonHash: null },
      payer: text(payer.publicKey),
    })
    expect(eventOf(landed, 'BatchOpened')).to.deep.equal({
      ...shared,
      at: chain.now,
      batch: text(batch.address),
      batchSequence: 1n,
      projectSequence: 5n,
      claimSequence: 4n,
      payer: text(payer.publicKey),
      quantity: 400_000n,
    })
    expect(read(chain, 'Claim', claim.address)).to.include({
      batch: text(batch.address),
      status: 'verified',
      sequence: 4n,
    })
    expect(read(chain, 'Project', claim.project.address)).to.include({ batches: 1, sequence: 5n })
  })

  it('makes a Token-2022 mint with its name on it, that nobody can freeze, close or hook', () => {
    const claim = newVerified()
    land(chain, openBatch(chain, claim))
    const { mint, address } = batchOf(claim)
    const account = mintOf(chain, mint)
    expect(account).to.deep.include({ decimals: 3, supply: 0n, isInitialized: true, freezeAuthority: null })
    expect(account.mintAuthority?.toBase58()).to.equal(text(address))
    expect(getExtensionTypes(account.tlvData)).to.deep.equal([
      ExtensionType.MetadataPointer,
      ExtensionType.TokenMetadata,
    ])
    const pointer = getMetadataPointerState(account)
    expect(pointer?.authority ?? null).to.equal(null)
    expect(pointer?.metadataAddress?.toBase58()).to.equal(text(mint))
    const metadata = metadataOf(mint)
    expect(metadata).to.deep.include({ symbol: 'TCO2E', uri: '', additionalMetadata: [] })
    expect(metadata.name).to.equal(read(chain, 'Batch', address).code)
    expect(metadata.updateAuthority?.toBase58()).to.equal(text(address))
  })

  it('pays exactly the rent of the mint, also for the metadata that the token program appends', () => {
    const claim = newVerified()
    land(chain, openBatch(chain, claim))
    const mint = chain.require(batchOf(claim).mint)
    expect(BigInt(mint.lamports)).to.equal(chain.svm.minimumBalanceForRentExemption(BigInt(mint.data.length)))
  })

  it('numbers the batches of a project and names the vintage of each', () => {
    const project = newProject()
    const early = { periodStart: day(2025, 1, 1), periodEnd: day(2025, 6, 1) }
    const claims = [
      world.verified({ project, id: 1, ...early }, quorumOf(base)),
      world.verified({ project, id: 2 }, quorumOf(base)),
    ]
    const codes = claims.map((claim) => {
      land(chain, openBatch(chain, claim))
      return read(chain, 'Batch', batchOf(claim).address).code
    })
    expect(codes).to.deep.equal([`SUNCO-${project.id}-2025-1`, `SUNCO-${project.id}-2026-2`])
  })

  it('writes the longest code in full', () => {
    const authority = chain.actors.developer
    const organization = world.organization('LONGCODE', authority, ['developer'])
    const project = world.project({
      ...{ organization, validator: organizations.c, methodology, owner },
      id: 4_294_967_295,
    })
    const claim = newVerified(project)
    land(chain, openBatch(chain, claim))
    const { address, mint } = batchOf(claim)
    expect(read(chain, 'Batch', address).code).to.equal('LONGCODE-4294967295-2026-1')
    expect(metadataOf(mint).name).to.equal('LONGCODE-4294967295-2026-1')
  })

  it('opens before the challenge period has ended: nothing is issued by it', () => {
    const slow = world.methodology({ code: nextCode(), challengePeriod: 100n })
    const people = [organizations.a, organizations.b].map((organization) =>
      world.verifier(organization, newKey(), [slow]),
    )
    const project = world.project({
      ...{ organization: organizations.developer, validator: organizations.c, methodology: slow, owner },
      id: nextId() + 1,
    })
    const claim = world.verified({ project, id: 1 }, people)
    land(chain, openBatch(chain, claim))
  })

  it('refuses a claim that is not verified', () => {
    const claim = world.claim({ project: newProject(), id: 1 })
    expectRefused(chain, openBatch(chain, claim), 'ClaimNotVerified')
    for (const status of [2n, 4n, 5n, 6n, 7n, 9n]) {
      writeField(chain, claim.address, 'Claim', 'status', status, 1)
      expectRefused(chain, openBatch(chain, claim), 'ClaimNotVerified')
    }
  })

  it('refuses a second batch of one claim', () => {
    const claim = newVerified()
    land(chain, openBatch(chain, claim))
    expectRefused(chain, openBatch(chain, claim), 'AccountInUse')
  })

  it('refuses a project that is not active', () => {
    const claim = newVerified()
    writeField(chain, claim.project.address, 'Project', 'status', 3n, 1)
    expectRefused(chain, openBatch(chain, claim), 'ProjectNotActive')
  })

  it('refuses a project, organization or methodology of another claim', () => {
    const call = openBatch(chain, newVerified())
    const other = world.methodology({ code: nextCode() })
    expectRefused(chain, withAccount(call, 'project', newProject().address), 'CreditAccountMismatch')
    expectRefused(chain, withAccount(call, 'organization', organizations.a.address), 'CreditAccountMismatch')
    expectRefused(chain, withAccount(call, 'methodology', other.address), 'CreditAccountMismatch')
  })

  it('refuses another token program', () => {
    const call = openBatch(chain, newVerified())
    expectRefused(chain, withAccount(call, 'token_program', TOKEN_PROGRAM_ID), 'IncorrectProgramId')
  })

  it('refuses while issuance is paused, and not while other acts are', () => {
    const call = openBatch(chain, newVerified())
    pauseRegistry(chain, ['issuance'])
    expectRefused(chain, call, 'ActionPaused')
    pauseAllBut(chain, ['issuance'])
    land(chain, call)
    pauseRegistry(chain, [])
  })

  function metadataOf(mint: PublicKey) {
    const { tlvData } = mintOf(chain, mint)
    const data = getExtensionData(ExtensionType.TokenMetadata, tlvData)
    if (data === null) throw new Error('The mint carries no metadata')
    return unpack(data)
  }
})

function newKey() {
  return keyOf(`open batch ${nextId()}`)
}
