import { playClaim, type Project, registerProject } from './claims.ts'
import { History, QUORUM, RULES, addressOf, hashOf, START } from './history.ts'
import { METHODOLOGY, MINT, ORGANIZATIONS, STEWARD, WALLETS } from './people.ts'

interface Fund {
  fund: string
  pools: { pool: string; units: bigint; contributions: bigint; wallets: Map<number, bigint> }[]
}

/** A ledger of at least so many events: registry, funds with contributions, projects from claim to retirement. */
export function writeLedger(events: number, seed = 1): History {
  const history = new History(seed)
  openRegistry(history)
  const funds = [0, 1, 2].map((id) => openFund(history, id))
  const projects = [1, 2].map((id) => registerProject(history, id))
  for (let round = 0; history.count < events; round++) {
    const fund = funds[history.random(funds.length)]
    const project: Project | undefined = projects[history.random(2)]
    if (round % 25 === 24 && project !== undefined) playClaim(history, project, round)
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
    depositDestination: addressOf('treasury'),
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
      kinds: code === 'DEV' ? ['developer', 'payee'] : code === 'NAT' ? ['authority'] : ['verifier'],
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
    expiresAt: 0n,
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
