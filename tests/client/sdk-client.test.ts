import { type Connection, type Keypair, SystemProgram, type VersionedTransaction } from '@solana/web3.js'
import { expect } from 'chai'
import { decodeAccount, fetchAccount } from '../../packages/sdk/src/accounts.ts'
import { send, type SendStage, simulate } from '../../packages/sdk/src/client/index.ts'
import { GroundtruthError } from '../../packages/sdk/src/errors.ts'
import { initializeRegistry, registerOrganization } from '../../packages/sdk/src/instructions/index.ts'
import { decodeEvents } from '../../packages/sdk/src/ledger/index.ts'
import { organizationAddress, registryAddress } from '../../packages/sdk/src/pdas.ts'
import { type Between, type Node, startNode } from './sdk/node.ts'

const profileHash = '11'.repeat(32)
const SLOTS_OF_A_BLOCKHASH = 400

describe('SDK: client', function () {
  this.timeout(60_000)
  let node: Node
  let steward: Keypair
  before(async () => {
    node = await startNode()
    steward = await node.funded()
    await send(node.connection, [initialize()], [steward, node.authority])
  })
  after(() => node.localnet.close())

  const initialize = () =>
    initializeRegistry({
      upgradeAuthority: node.authority.publicKey,
      payer: steward.publicKey,
      steward: steward.publicKey,
      guardian: steward.publicKey,
      depositDestination: steward.publicKey,
    })
  const organization = (code: string) =>
    registerOrganization({
      steward: steward.publicKey,
      code,
      kinds: ['verifier'],
      jurisdiction: 'KE',
      authority: steward.publicKey,
      profileHash,
    })
  const refusal = async (act: Promise<unknown>): Promise<GroundtruthError> => {
    const error: unknown = await act.then(
      () => null,
      (reason: unknown) => reason,
    )
    if (error instanceof GroundtruthError) return error
    throw new Error(`Expected a GroundtruthError, not ${String(error)}`)
  }
  const transfer = (from: Keypair, to: Keypair) =>
    SystemProgram.transfer({ fromPubkey: from.publicKey, toPubkey: to.publicKey, lamports: 1_000_000 })
  const expire = () => node.call('localnet_advanceSlots', [{ slots: SLOTS_OF_A_BLOCKHASH }])

  it('sends, waits until it has landed and tells each stage', async () => {
    const stages: SendStage[] = []
    const options = {
      computeUnitLimit: 100_000,
      computeUnitPrice: 1n,
      onStage: (stage: SendStage) => stages.push(stage),
    }
    const { signature, slot } = await send(node.connection, [organization('ONE')], steward, options)
    expect(stages.map(({ stage }) => stage)).to.deep.equal(['simulating', 'signing', 'sent', 'landed'])
    const record = await fetchAccount(node.connection, 'Organization', organizationAddress('ONE'))
    expect(record).to.include({ code: 'ONE', status: 'active', profileHash })
    const transaction = await node.connection.getTransaction(signature ?? '', {
      commitment: 'confirmed',
      maxSupportedTransactionVersion: 0,
    })
    if (transaction === null) throw new Error('The transaction is not there')
    expect(transaction.slot).to.equal(slot)
    expect(decodeEvents(transaction).map(({ name, path }) => [name, path[0]])).to.deep.equal([
      ['OrganizationRegistered', 2],
    ])
  })

  it('reads the events of real transactions in every encoding with lists', async () => {
    const [{ signature } = { signature: '' }] =
      await node.connection.getSignaturesForAddress(registryAddress())
    const config = { commitment: 'confirmed', maxSupportedTransactionVersion: 0 } as const
    const expected = decodeEvents((await node.connection.getTransaction(signature, config)) ?? missing())
    expect(expected).to.have.lengthOf(1)
    expect(
      decodeEvents((await node.connection.getParsedTransaction(signature, config)) ?? missing()),
    ).to.deep.equal(expected)
    for (const encoding of ['json', 'jsonParsed']) {
      const answer = (await node.call('getTransaction', [signature, { ...config, encoding }])) as {
        result: Parameters<typeof decodeEvents>[0]
      }
      expect(decodeEvents(answer.result), encoding).to.deep.equal(expected)
    }
  })

  it('simulates without signing: events, accounts and units of what would happen', async () => {
    const simulation = await simulate(node.connection, [organization('TWO')], steward.publicKey)
    expect(simulation.error).to.equal(null)
    expect(simulation.unitsConsumed).to.be.greaterThan(1_000)
    expect(simulation.events.map(({ name }) => name)).to.deep.equal(['OrganizationRegistered'])
    const address = organizationAddress('TWO')
    const account = simulation.accounts.find((candidate) => candidate.address === address.toBase58())
    expect(decodeAccount('Organization', account?.data ?? new Uint8Array()).code).to.equal('TWO')
    expect(await fetchAccount(node.connection, 'Organization', address)).to.equal(null)
  })

  it('signs and sends nothing in a dry run', async () => {
    const methods: string[] = []
    const connection = node.through((method, forward) => {
      methods.push(method)
      return forward()
    })
    const result = await send(connection, [organization('THREE')], steward, { dryRun: true })
    expect(result).to.include({ signature: null, slot: null })
    expect(result.simulation?.error).to.equal(null)
    expect(methods).to.include('simulateTransaction').and.not.include('sendTransaction')
  })

  it('asks nobody to sign what the program refuses', async () => {
    let asked = 0
    const outsider = await node.funded()
    const wallet = {
      publicKey: outsider.publicKey,
      signTransaction: (transaction: VersionedTransaction) => {
        asked++
        return Promise.resolve(transaction)
      },
    }
    const act = registerOrganization({
      steward: outsider.publicKey,
      code: 'FOUR',
      kinds: ['verifier'],
      jurisdiction: 'KE',
      authority: outsider.publicKey,
      profileHash,
    })
    const error = await refusal(send(node.connection, [act], wallet))
    expect(error).to.include({ name: 'NotSteward', code: 6001, origin: 'program' })
    expect(error.advice).to.match(/steward/)
    expect(error.logs).to.not.be.empty
    expect(asked).to.equal(0)
  })

  it('names a refusal that only the chain gives, with the signature', async () => {
    const error = await refusal(
      send(node.connection, [initialize()], [steward, node.authority], { skipSimulation: true }),
    )
    expect(error.origin).to.equal('chain')
    expect(error.signature).to.match(/^\w{80,90}$/)
  })

  it('sends nothing that lacks a signature, and names whose', async () => {
    const other = await node.funded()
    const error = await refusal(send(node.connection, [transfer(other, steward)], steward))
    expect(error.name).to.equal('MissingRequiredSignature')
    expect(error.message).to.include(other.publicKey.toBase58())
  })

  it('signs with a wallet, and takes its refusal for no fault', async () => {
    const person = await node.funded()
    const wallet = {
      publicKey: person.publicKey,
      signTransaction: (transaction: VersionedTransaction) => {
        transaction.sign([person])
        return Promise.resolve(transaction)
      },
    }
    const { slot } = await send(node.connection, [transfer(person, steward)], wallet)
    expect(slot).to.be.a('number')
    const refusing = {
      ...wallet,
      signTransaction: () => Promise.reject(Object.assign(new Error('No'), { code: 4001 })),
    }
    const error = await refusal(send(node.connection, [transfer(person, steward)], refusing))
    expect(error).to.include({ name: 'SignatureRefused', origin: 'wallet' })
  })

  it('pays twice when it is told twice, also with one blockhash', async () => {
    const [from, to] = [await node.funded(), await node.funded()]
    const before = await node.connection.getBalance(to.publicKey, 'confirmed')
    const act = () => send(node.connection, [transfer(from, to)], from)
    const [one, two] = await Promise.all([act(), act()])
    expect(one.signature).to.not.equal(two.signature)
    expect(await node.connection.getBalance(to.publicKey, 'confirmed')).to.equal(before + 2_000_000)
  })

  describe('when a blockhash expires', () => {
    const paid = async (connection: Connection, from: Keypair): Promise<number> => {
      const to = await node.funded()
      const before = await node.connection.getBalance(to.publicKey, 'confirmed')
      await send(connection, [transfer(from, to)], from, { patience: 2_000 }).catch((error: unknown) => {
        if (!(error instanceof GroundtruthError)) throw error
      })
      return (await node.connection.getBalance(to.publicKey, 'confirmed')) - before
    }
    /** Counts what the client signs and sends anew. */
    const watch = (between: Between): { connection: Connection; sent: () => number } => {
      let sent = 0
      const connection = node.through((method, forward) => {
        if (method === 'getLatestBlockhash') sent++
        return between(method, forward)
      })
      return { connection, sent: () => sent }
    }

    it('signs anew after a transaction that never arrived, and pays once', async () => {
      let dropped = 0
      const { connection, sent } = watch(async (method, forward) => {
        if (method !== 'sendTransaction' || dropped > 0) return forward()
        dropped++
        await expire()
        return Response.json({ jsonrpc: '2.0', id: '1', result: '1'.repeat(88) })
      })
      expect(await paid(connection, await node.funded())).to.equal(1_000_000)
      expect([dropped, sent()]).to.deep.equal([1, 2])
    })

    it('does not sign anew after a transaction that arrived although the answer was lost', async () => {
      const { connection, sent } = watch(async (method, forward) => {
        if (method !== 'sendTransaction') return forward()
        await forward()
        await expire()
        throw new TypeError('fetch failed')
      })
      expect(await paid(connection, await node.funded())).to.equal(1_000_000)
      expect(sent()).to.equal(1)
    })

    it('does not trust a node that lags behind the tip', async () => {
      let asked = 0
      const { connection, sent } = watch(async (method, forward) => {
        if (method === 'sendTransaction') {
          const answer = await forward()
          await expire()
          return answer
        }
        if (method !== 'getSignatureStatuses' || ++asked > 3) return forward()
        const result = { context: { slot: 1 }, value: [null] }
        return Response.json({ jsonrpc: '2.0', id: '1', result })
      })
      expect(await paid(connection, await node.funded())).to.equal(1_000_000)
      expect(asked).to.equal(4)
      expect(sent()).to.equal(1)
    })

    it('gives up with a name after its attempts', async () => {
      const from = await node.funded()
      const { connection } = watch(async (method, forward) => {
        if (method !== 'sendTransaction') return forward()
        await expire()
        return Response.json({ jsonrpc: '2.0', id: '1', result: '1'.repeat(88) })
      })
      const error = await refusal(send(connection, [transfer(from, steward)], from, { attempts: 2 }))
      expect(error.name).to.equal('TransactionExpired')
    })
  })

  it('calls the outcome unknown, with the signature, when the node goes silent after sending', async () => {
    let silent = false
    const connection = node.through((method, forward) => {
      if (method === 'sendTransaction') silent = true
      return silent ? Promise.reject(new TypeError('fetch failed')) : forward()
    })
    const error = await refusal(
      send(connection, [transfer(steward, node.authority)], steward, { patience: 200 }),
    )
    expect(error.name).to.equal('OutcomeUnknown')
    expect(error.signature).to.match(/^\w{80,90}$/)
  })

  it('says which node was tried when none is there', async () => {
    const connection = node.through(() => Promise.reject(new TypeError('fetch failed')))
    const error = await refusal(send(connection, [transfer(steward, node.authority)], steward))
    expect(error).to.include({ name: 'NodeUnreachable', origin: 'node' })
    expect(error.message).to.include(node.localnet.rpcUrl)
  })
})

const missing = (): never => {
  throw new Error('The transaction is not there')
}
