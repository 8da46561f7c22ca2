import { type Act, proposalByKey } from '../../../../../samples/story.ts'
import {
  claimCredits,
  contributorAddress,
  createCreditAccount,
  creditClaimAddress,
  decodeAccount,
  fetchAccount,
  reclaimAddress,
  reclaimMoney,
  returnMoney,
  settleReturn,
} from '@groundtruth/sdk'
import type { Connection } from '@solana/web3.js'
import type { Scene } from '../scene.ts'
import { exists, type Step } from '../step.ts'
import { moneyBack, moneyOf, poolOf } from './proposals.ts'

export function returnStep(scene: Scene, act: Act<'return'>): Step {
  const { at, proposal, id, milestone, amount } = act
  return {
    key: `returned:${proposal}:${id}`,
    at,
    needs: [],
    marker: moneyBack(scene, proposal, id),
    isDone: exists,
    prepare: () => {
      const actor = scene.people.of(proposalByKey(proposal).payee)
      const instruction = returnMoney({
        ...moneyOf(scene, proposal),
        ...{ actor: actor.publicKey, payer: scene.sponsor, id, milestone: milestone - 1, amount },
      })
      return Promise.resolve({ instructions: [instruction], signers: [actor] })
    },
  }
}

export function reclaimStep(scene: Scene, act: Act<'reclaim'>): Step {
  const { at, proposal, id, contributor, pool: purse } = act
  const pool = poolOf(scene, proposal, purse)
  const back = moneyBack(scene, proposal, id)
  const wallet = scene.people.of(contributor)
  return {
    key: `reclaimed:${proposal}:${id}:${contributor}:${purse}`,
    at,
    needs: [],
    marker: reclaimAddress(back, contributorAddress(pool, wallet.publicKey)),
    isDone: exists,
    prepare: () => {
      const instruction = reclaimMoney({
        ...moneyOf(scene, proposal),
        ...{ wallet: wallet.publicKey, payer: scene.sponsor, moneyBack: back, pool, destination: null },
      })
      return Promise.resolve({ instructions: [instruction], signers: [wallet] })
    },
  }
}

/** Anyone, once the time for claims is over. */
export function settleStep(scene: Scene, connection: Connection, act: Act<'settle'>): Step {
  const { at, proposal, id, pool: purse, by } = act
  const back = moneyBack(scene, proposal, id)
  const bit = purse === 'free' ? 2 : 1
  return {
    key: `settled:${proposal}:${id}:${purse}`,
    at,
    needs: [],
    marker: back,
    isDone: (account) =>
      account !== null && (Number(decodeAccount('MoneyBack', account.data).settled) & bit) !== 0,
    notBefore: async () => Number((await fetchAccount(connection, 'MoneyBack', back))?.claimUntil ?? 0),
    prepare: () => {
      const actor = scene.people.of(by)
      const instruction = settleReturn({
        actor: actor.publicKey,
        proposal: scene.proposal(proposal),
        moneyBack: back,
        pool: poolOf(scene, proposal, purse),
      })
      return Promise.resolve({ instructions: [instruction], signers: [actor] })
    },
  }
}

export function claimCreditsStep(scene: Scene, act: Act<'claim-credits'>): Step {
  const { at, proposal: key, claim, contributor, pool: purse } = act
  const pool = poolOf(scene, key, purse)
  const wallet = scene.people.of(contributor)
  const [batch, proposal] = [scene.batch(claim), scene.proposal(key)]
  return {
    key: `credits-claimed:${claim}:${contributor}`,
    at,
    needs: [],
    marker: creditClaimAddress(batch, proposal, contributorAddress(pool, wallet.publicKey)),
    isDone: exists,
    prepare: () => {
      const owner = wallet.publicKey
      const instructions = [
        createCreditAccount({ payer: scene.sponsor, owner, batch }),
        claimCredits({ wallet: owner, payer: scene.sponsor, proposal, batch, pool }),
      ]
      return Promise.resolve({ instructions, signers: [wallet] })
    },
  }
}
