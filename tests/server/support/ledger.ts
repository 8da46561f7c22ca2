import { History, QUORUM, RULES, addressOf, hashOf, START } from './history.ts'

interface Fund {
  fund: string
  pools: { pool: string; units: bigint; contributions: bigint; wallets: Map<number, bigint> }[]
}

const STEWARD = addressOf('steward')
const MINT = addressOf('mint')
const METHODOLOGY = addressOf('methodology')
const ORGANIZATIONS = ['DEV', 'VER-A', 'VER-B']
const WALLETS = 40

/** A ledger of at least so many events: registry, funds with contributions, projects from claim to retirement. */
export function writeLedger(events: number, seed = 1): History {
  const history = new History(seed)
  openRegistry(history)
  const funds = [0, 1, 2].map((id) => openFund(history, id))
  const projects = [1, 2].map((id) => registerProject(history, id))
  for (let round = 0; history.count < events; round++) {
    const fund = funds[history.random(funds.length)]
    if (round % 25 === 24) playClaim(history, projects[history.random(2)] ?? '', round)
    else if (fund !== undefined) contribute(history, fund)
  }
  return history
}

function openRegistry(history: History): void {
  const registry = addressOf('registry')
  history.emit('RegistryInitialized', {
    registry,
    registrySequence: history.next(registry),
    steward: STEWARD,
    guardian: addressOf('guardian'),
  })
  history.land()
  for (const code of ORGANIZATIONS) {
    const organization = addressOf(code)
    history.emit('OrganizationRegistered', {
      organization,
      organizationSequence: history.next(organization),
      steward: STEWARD,
      authority: addressOf(`authority ${code}`),
      code,
      kinds: code === 'DEV' ? ['developer', 'payee'] : ['verifier'],
      jurisdiction: 'KE',
      profileHash: hashOf(code),
    })
    history.land()
  }
  history.emit('MethodologyCreated', {
    methodology: METHODOLOGY,
    methodologySequence: history.next(METHODOLOGY),
    steward: STEWARD,
    code: 'AMS-I.D',
    revision: 1,
    effect: 'avoidance',
    quorum: QUORUM,
    creditDecimals: 3,
    warmingPotentialSet: 5,
    creditSymbol: 'TCO2E',
    challengePeriod: 0n,
    reviewPeriod: 0n,
    bufferBps: 1_000,
    documentHash: hashOf('methodology'),
  })
  history.emit('MethodologyActivated', {
    methodology: METHODOLOGY,
    methodologySequence: history.next(METHODOLOGY),
    steward: STEWARD,
  })
  history.land()
  for (const code of ['VER-A', 'VER-B']) {
    const verifier = addressOf(`verifier ${code}`)
    history.emit('VerifierAccredited', {
      verifier,
      verifierSequence: history.next(verifier),
      steward: STEWARD,
      organization: addressOf(code),
      person: addressOf(`person ${code}`),
      validFrom: BigInt(START),
      validUntil: BigInt(START + 100_000_000),
      scopeLength: 1,
      scope: [METHODOLOGY],
      credentialHash: hashOf(`credential ${code}`),
    })
    history.land()
  }
  const listedMint = addressOf('listed mint')
  history.emit('MintListed', {
    listedMint,
    listedMintSequence: history.next(listedMint),
    steward: STEWARD,
    mint: MINT,
    tokenProgram: addressOf('token program'),
    decimals: 6,
    freezable: true,
  })
  history.land()
}

function openFund(history: History, id: number): Fund {
  const fund = addressOf(`fund ${id}`)
  const manager = addressOf(`manager ${id}`)
  history.emit('FundCreated', {
    fund,
    fundSequence: history.next(fund),
    creator: manager,
    id,
    mint: MINT,
    decimals: 6,
    manager,
    guardian: addressOf('guardian'),
    depositDestination: manager,
    rules: RULES,
    profileHash: hashOf(`fund ${id}`),
  })
  history.land()
  const pools = [null, addressOf('project 1')].map((project) => {
    const pool = addressOf(`pool ${id} ${project ?? 'free'}`)
    history.emit('PoolOpened', {
      pool,
      poolSequence: history.next(pool),
      fund,
      fundSequence: history.next(fund),
      manager,
      project,
      vault: addressOf(`vault ${pool}`),
    })
    history.land()
    return { pool, units: 0n, contributions: 0n, wallets: new Map<number, bigint>() }
  })
  return { fund, pools }
}

function contribute(history: History, { fund, pools }: Fund): void {
  const held = pools[history.random(pools.length)]
  if (held === undefined) return
  const { pool, wallets } = held
  const person = history.random(WALLETS)
  const wallet = addressOf(`wallet ${person}`)
  const contributor = addressOf(`contributor ${pool} ${person}`)
  const before = wallets.get(person)
  if (before === undefined) {
    const poolSequence = history.next(pool)
    const contributorsAfter = BigInt(wallets.size + 1)
    history.emit('PoolJoined', { pool, poolSequence, contributor, wallet, contributorsAfter })
  }
  const amount = BigInt(1 + history.random(200)) * 1_000_000n
  const after = (before ?? 0n) + amount
  wallets.set(person, after)
  held.units += amount
  held.contributions += 1n
  history.emit('ContributionReceived', {
    pool,
    poolSequence: history.next(pool),
    fund,
    contributor,
    wallet,
    amount,
    units: amount,
    number: held.contributions,
    balanceAfter: held.units,
    unitsAfter: held.units,
    contributorUnitsAfter: after,
    contributorContributedAfter: after,
  })
  history.land()
}

function registerProject(history: History, id: number): string {
  const project = addressOf(`project ${id}`)
  history.emit('ProjectRegistered', {
    project,
    projectSequence: history.next(project),
    steward: STEWARD,
    organization: addressOf('DEV'),
    id,
    owner: addressOf('owner'),
    payee: addressOf('payee'),
    methodology: METHODOLOGY,
    creditingStart: BigInt(START - 40_000_000),
    creditingEnd: BigInt(START + 200_000_000),
    expectedYearly: 1_000_000n,
    jurisdiction: 'KE-30',
    cell: 'kzf0t',
    validator: addressOf('VER-B'),
    validationHash: hashOf('validation'),
    profileHash: hashOf(`project ${id}`),
    documentHash: hashOf('document'),
  })
  history.land()
  return project
}

interface Credits {
  claims: number
  batches: number
  issued: bigint
}

const credits = new WeakMap<History, Map<string, Credits>>()

function creditsOf(history: History, project: string): Credits {
  const all = credits.get(history) ?? new Map<string, Credits>()
  credits.set(history, all)
  const own = all.get(project) ?? { claims: 0, batches: 0, issued: 0n }
  all.set(project, own)
  return own
}

/** One claim to its end: refused, or verified, issued and retired in part. */
function playClaim(history: History, project: string, round: number): void {
  const own = creditsOf(history, project)
  own.claims += 1
  const claim = addressOf(`claim ${project} ${round}`)
  const quantity = BigInt(1_000 + history.random(900_000))
  history.emit('ClaimSubmitted', {
    claim,
    claimSequence: history.next(claim),
    project,
    projectSequence: history.next(project),
    owner: addressOf('owner'),
    methodology: METHODOLOGY,
    id: round,
    number: own.claims,
    revision: 1,
    vintage: 2025,
    periodStart: BigInt(START - 30_000_000 + round * 10),
    periodEnd: BigInt(START - 30_000_000 + round * 10 + 10),
    quantity,
    evidenceRoot: hashOf(claim),
    fundingHash: null,
    proposalCount: 0,
    proposals: [],
  })
  history.land()
  const accepted = history.random(5) !== 0
  attestTwice(history, project, claim, quantity, accepted)
  if (accepted) issue(history, project, claim, quantity, own)
}

function attestTwice(
  history: History,
  project: string,
  claim: string,
  quantity: bigint,
  accepted: boolean,
): void {
  ;['VER-A', 'VER-B'].forEach((code, index) => {
    const decided = index + 1 === QUORUM
    const freed = decided && !accepted
    history.emit('ClaimAttested', {
      claim,
      claimSequence: history.next(claim),
      project,
      attestation: addressOf(`attestation ${claim} ${code}`),
      organization: addressOf(code),
      verifier: addressOf(`verifier ${code}`),
      person: addressOf(`person ${code}`),
      revision: 1,
      verdict: accepted ? 'accept' : 'reject',
      quantity: accepted ? quantity : 0n,
      statementHash: hashOf(`statement ${claim} ${code}`),
      acceptingAfter: accepted ? index + 1 : 0,
      rejectingAfter: accepted ? 0 : index + 1,
      quorum: QUORUM,
      statusBefore: 'submitted',
      statusAfter: decided ? (accepted ? 'verified' : 'rejected') : 'submitted',
      acceptedQuantityAfter: decided && accepted ? quantity : 0n,
      challengeEndsAt: decided && accepted ? BigInt(history.at) : 0n,
      projectSequence: freed ? history.next(project) : history.last(project),
    })
    history.land()
  })
}

function issue(history: History, project: string, claim: string, quantity: bigint, own: Credits): void {
  own.batches += 1
  own.issued += quantity
  const batch = addressOf(`batch ${claim}`)
  const mint = addressOf(`credit mint ${batch}`)
  const about = () => ({
    batch,
    batchSequence: history.next(batch),
    project,
    projectSequence: history.next(project),
    claim,
    claimSequence: history.next(claim),
    payer: addressOf('owner'),
    mint,
  })
  const code = `DEV-${project === addressOf('project 1') ? 1 : 2}-2025-${own.batches}`
  history.emit('BatchOpened', { ...about(), code, vintage: 2025, decimals: 3, quantity })
  const toBuffer = (quantity + 9n) / 10n
  history.emit('BatchIssued', {
    ...about(),
    owner: addressOf('owner'),
    destination: addressOf('owner account'),
    bufferVault: addressOf(`buffer ${batch}`),
    issued: quantity,
    toProject: quantity - toBuffer,
    toBuffer,
    toFund: 0n,
    projectIssuedAfter: own.issued,
  })
  history.land()
  const amount = quantity / 7n
  for (let number = 1n; number <= 3n; number++) {
    history.emit('CreditsRetired', {
      batch,
      batchSequence: history.next(batch),
      retirement: addressOf(`retirement ${batch} ${number}`),
      holder: addressOf(`wallet ${history.random(WALLETS)}`),
      amount,
      firstSerial: 1n + (number - 1n) * amount,
      number,
      purpose: 'voluntary',
      country: 'KE',
      beneficiaryKind: 'name',
      beneficiary: 'A cooperative, "north"',
      periodStart: 0n,
      periodEnd: 0n,
      retiredAfter: number * amount,
      supplyAfter: quantity - number * amount,
      heldAfter: 0n,
    })
    history.land()
  }
}
