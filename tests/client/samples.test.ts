import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { buildManifest, findInPack, sha256Hex } from '../../packages/sdk/src/evidence/index.ts'
import { hashFolder } from '../../packages/sdk/src/evidence/node.ts'
import { methodologyByCode } from '../../packages/sdk/src/methodologies/index.ts'
import { readPlan } from '../../packages/sdk/src/plans/index.ts'
import { claimFromPack } from '../../samples/claims.ts'
import {
  methodologyDocument,
  profileText,
  projectDocument,
  proposalDocument,
  verifierStatement,
} from '../../samples/documents.ts'
import { generatePacks, PACKS_FOLDER } from '../../samples/generate.ts'
import { gridFactor } from '../../samples/packs-solar.ts'
import {
  type ClaimKey,
  CLAIMS,
  FUNDS,
  ORGANIZATIONS,
  proposalByKey,
  PROPOSALS,
  PROJECTS,
  SAMPLE_METHODOLOGIES,
  STORY_END,
  type StoryAct,
  timeline,
  VERIFIERS,
} from '../../samples/story.ts'

const acts = timeline()
const of = <Kind extends StoryAct['kind']>(kind: Kind) =>
  acts.filter((act): act is Extract<StoryAct, { kind: Kind }> => act.kind === kind)

describe('samples: evidence packs', () => {
  it('are what the generator makes, byte by byte', async () => {
    const made = generatePacks()
    const entries = await readdir(PACKS_FOLDER, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    const committed = files.map((entry) => join(entry.parentPath, entry.name).slice(PACKS_FOLDER.length + 1))
    expect(committed.filter((path) => path !== 'README.md').sort()).to.deep.equal([...made.keys()].sort())
    for (const [path, text] of made) {
      const bytes = await readFile(join(PACKS_FOLDER, path), 'utf8')
      expect(sha256Hex(bytes), `${path} differs; run: node --import tsx samples/generate.ts`).to.equal(
        sha256Hex(text),
      )
    }
  })

  it('hold the emission factor of the installed package', async () => {
    const installed = await readFile(join(PACKS_FOLDER, '../../node_modules/@tgwf/co2/package.json'), 'utf8')
    const version = /"version": "([^"]+)"/.exec(installed)?.[1]
    expect(gridFactor()['source']).to.match(new RegExp(`@tgwf/co2 ${version}$`))
    expect(gridFactor()['standsInFor']).to.match(/combined margin/)
  })

  for (const { key, outcome } of CLAIMS) {
    it(`${key}: carries a quantity${outcome === 'refused' ? ' below the claimed one' : ', which is claimed'}`, async () => {
      const { computed, claimedBase, project } = await claimFromPack(key)
      expect(computed.quantityBase > 10_000n).to.equal(true)
      expect(claimedBase > computed.quantityBase).to.equal(outcome === 'refused')
      if (outcome !== 'refused') expect(claimedBase).to.equal(computed.quantityBase)
      expect(computed.quantityBase < project.expectedYearly).to.equal(true)
    })
  }

  it('give every claim a root of its own, also where the files are shared', async () => {
    const project = 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA'
    const roots = await Promise.all(
      CLAIMS.map(async ({ key, start, end }) => {
        const files = await hashFolder(join(PACKS_FOLDER, key))
        return buildManifest({ project, period: { start, end }, revision: 1 }, files).root
      }),
    )
    expect(new Set(roots).size).to.equal(CLAIMS.length)
  })

  it('let a reader find one file in them', async () => {
    const files = await hashFolder(join(PACKS_FOLDER, 'solar-2026-q1'))
    const subject = { project: '11111111111111111111111111111111', period: { start: 1, end: 2 }, revision: 1 }
    const february = await readFile(join(PACKS_FOLDER, 'solar-2026-q1', 'readings-2026-02.csv'))
    const found = findInPack(buildManifest(subject, files), {
      sha256: sha256Hex(february),
      size: february.length,
    })
    expect(found.map((file) => file.path)).to.deep.equal(['readings-2026-02.csv'])
  })
})

/** What contributors receive of a batch: none of the shares is used up by an earlier one. */
function shareOf(key: ClaimKey, quantity: bigint): bigint {
  const paidBy = CLAIMS.find((claim) => claim.key === key)?.paidBy ?? []
  return paidBy.reduce((sum, { proposal }) => {
    const { bps = 0, tonnage = 0n } = proposalByKey(proposal).share ?? {}
    const covered = quantity < tonnage ? quantity : tonnage
    return sum + (covered * BigInt(bps)) / 10_000n
  }, 0n)
}

/** A contributor's part of it: by what it had given when the money was drawn, from a pool never drawn on before. */
function partOf(act: Extract<StoryAct, { kind: 'claim-credits' }>): bigint {
  const drawn = of('draw').find(({ proposal }) => proposal === act.proposal)?.at ?? 0
  const { fund, share } = proposalByKey(act.proposal)
  const given = of('contribute').filter(
    (gift) => gift.at < drawn && gift.fund === fund && (gift.project ?? 'free') === act.pool,
  )
  const total = given.reduce((sum, { amount }) => sum + amount, 0n)
  const own = given.filter(({ contributor }) => contributor === act.contributor)
  const whole = ((share?.tonnage ?? 0n) * BigInt(share?.bps ?? 0)) / 10_000n
  return (whole * own.reduce((sum, { amount }) => sum + amount, 0n)) / total
}

describe('samples: story', () => {
  it('is as large as the sample must be', () => {
    expect(FUNDS.length).to.be.at.least(2)
    expect(new Set(of('contribute').map((act) => act.contributor)).size).to.equal(12)
    expect(of('contribute').length).to.be.at.least(40)
    expect(of('issue').length).to.be.at.least(3)
    expect(of('retire').length).to.equal(8)
    expect(acts.filter((act) => act.kind !== 'transfer').length).to.be.at.least(150)
  })

  it('lies in the twelve months before its end, in order of time, no two acts at one moment', () => {
    const times = acts.map((act) => act.at)
    expect(times).to.deep.equal([...times].sort((a, b) => a - b))
    expect(Math.min(...times)).to.be.at.least(Date.parse('2025-11-21T00:00:00Z') / 1000)
    expect(Math.max(...times)).to.be.below(STORY_END)
    expect(new Set(times).size).to.equal(times.length)
  })

  it('spreads contributions over every month', () => {
    const months = new Set(of('contribute').map((act) => new Date(act.at * 1000).toISOString().slice(0, 7)))
    expect(months.size).to.equal(12)
    expect(of('contribute').every((act) => act.amount >= 1_000_000n)).to.equal(true)
  })

  it('keeps each claim in one calendar year, in its crediting period, reported after its period', () => {
    for (const { claim, at } of of('submit-claim')) {
      const project = PROJECTS.find((entry) => entry.key === claim.project)
      expect(new Date(claim.start * 1000).getUTCFullYear()).to.equal(
        new Date((claim.end - 1) * 1000).getUTCFullYear(),
      )
      expect(claim.start).to.be.at.least(project?.creditingStart ?? Infinity)
      expect(claim.end).to.be.at.most(Math.min(project?.creditingEnd ?? 0, at))
    }
  })

  it('reaches each outcome by verifiers of distinct organizations within their scope', () => {
    for (const claim of CLAIMS) {
      const code = PROJECTS.find((project) => project.key === claim.project)?.methodology ?? ''
      const quorum = SAMPLE_METHODOLOGIES.find((methodology) => methodology.code === code)?.quorum
      const all = of('attest').filter((act) => act.claim === claim.key)
      const last = Math.max(...all.map((act) => act.revision))
      expect(all.filter((act) => act.verdict === 'changes').length).to.equal(
        claim.lacksAtFirst === undefined ? 0 : 1,
      )
      const statements = all.filter((act) => act.revision === last)
      const signers = statements.map((act) => VERIFIERS.find((verifier) => verifier.role === act.verifier))
      expect(new Set(signers.map((signer) => signer?.organization)).size).to.equal(statements.length)
      expect(signers.every((signer) => signer?.scope.includes(code))).to.equal(true)
      const expected = { waiting: 1, withdrawn: 0, issued: quorum, refused: quorum }[claim.outcome]
      expect(statements.length, claim.key).to.equal(expected)
      expect(
        statements.every((act) => act.verdict === (claim.outcome === 'refused' ? 'reject' : 'accept')),
      ).to.equal(true)
      expect(of('issue').filter((act) => act.claim === claim.key).length).to.equal(
        claim.outcome === 'issued' ? 1 : 0,
      )
    }
  })

  it('issues only after the waiting period', () => {
    for (const issue of of('issue')) {
      const claim = CLAIMS.find((entry) => entry.key === issue.claim)
      const code = PROJECTS.find((project) => project.key === claim?.project)?.methodology
      const wait =
        SAMPLE_METHODOLOGIES.find((methodology) => methodology.code === code)?.challengePeriod ?? Infinity
      const verified = Math.max(
        ...of('attest')
          .filter((act) => act.claim === issue.claim)
          .map((act) => act.at),
      )
      expect(issue.at).to.be.at.least(verified + wait)
    }
  })

  it('never sends or retires more than there is', async () => {
    const held = new Map<string, bigint>()
    const move = (holder: string, amount: bigint) => held.set(holder, (held.get(holder) ?? 0n) + amount)
    for (const act of acts) {
      if (act.kind === 'issue') {
        const { claim, computed, project } = await claimFromPack(act.claim)
        const bps = SAMPLE_METHODOLOGIES.find((entry) => entry.code === project.methodology)?.bufferBps ?? 0
        const buffer = (computed.quantityBase * BigInt(bps) + 9_999n) / 10_000n
        const share = shareOf(claim.key, computed.quantityBase - buffer)
        move(`${claim.key} ${project.owner}`, computed.quantityBase - buffer - share)
        move(`${claim.key} share`, share)
      }
      if (act.kind === 'claim-credits') {
        const part = partOf(act)
        move(`${act.claim} share`, -part)
        move(`${act.claim} ${act.contributor}`, part)
      }
      if (act.kind === 'transfer') {
        move(`${act.claim} ${act.from}`, -act.amount)
        move(`${act.claim} ${act.to}`, act.amount)
      }
      if (act.kind === 'retire' || act.kind === 'cancel') move(`${act.claim} ${act.holder}`, -act.amount)
      for (const [holder, amount] of held) expect(amount >= 0n, holder).to.equal(true)
    }
  })

  it('asks for what its milestones and its budget both sum to, as a file of the command line can', () => {
    for (const proposal of PROPOSALS) {
      const at = of('propose').find((act) => act.proposal.key === proposal.key)?.at ?? Infinity
      const plan = readPlan(proposal.key, proposalDocument(proposal), {
        decimals: 6,
        earliest: at + 40 * 86_400,
        latest: at + 5 * 366 * 86_400,
      })
      expect(plan.name).to.equal(proposal.name)
      expect(plan.milestones.map(({ kind, amount }) => [kind, amount])).to.deep.equal(
        proposal.milestones.map(({ kind, amount }) => [kind, amount]),
      )
      expect(plan.budget).to.deep.equal(proposal.budget.map(({ code, amount }) => ({ code, amount })))
      expect(plan.share?.tonnage ?? null).to.equal(proposal.share?.tonnage ?? null)
      expect(plan.share?.until ?? null).to.equal(
        proposal.share === undefined ? null : BigInt(proposal.share.until),
      )
    }
  })

  it('marks every name as a sample and fits codes to their accounts', () => {
    for (const { profile } of [...ORGANIZATIONS, ...PROJECTS, ...FUNDS])
      expect(profile.name).to.match(/ \(sample\)$/)
    for (const { name } of PROPOSALS) expect(name).to.match(/ \(sample\)$/)
    for (const { code, jurisdiction } of ORGANIZATIONS) {
      expect(code).to.match(/^[A-Z0-9][A-Z0-9.-]{0,7}$/)
      expect(jurisdiction).to.match(/^[A-Z]{2}$/)
    }
    for (const act of of('retire'))
      expect(new TextEncoder().encode(act.beneficiary ?? '').length).to.be.at.most(64)
  })

  it('has texts for what stands on chain by its hash', () => {
    for (const { code } of SAMPLE_METHODOLOGIES) {
      expect(methodologyByCode(code)?.code).to.equal(code)
      expect(methodologyDocument(code)).to.contain(`"code":"${code}"`)
    }
    for (const project of PROJECTS) expect(projectDocument(project)).to.contain(project.profile.name)
    expect(profileText({ schema: 'groundtruth.profile/1', name: 'b', summary: 'a' })).to.equal(
      '{"name":"b","schema":"groundtruth.profile/1","summary":"a"}',
    )
    const facts = { verifier: 'verifierA', claimedBase: 2_000n, computedBase: 1_000n, root: 'ab' } as const
    const refusal = verifierStatement({ claim: 'solar-2026-q2-first', verdict: 'reject', ...facts })
    expect(refusal).to.match(/Claimed: 2\.000 t CO2e\. Computed again from the files: 1\.000 t/)
    expect(refusal).to.match(/Refused\. The claimed quantity counts 9 to 17 May twice/)
    expect(refusal).to.match(/has a stake in the project/)
  })
})
