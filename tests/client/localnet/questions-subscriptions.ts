import { SystemProgram } from '@solana/web3.js'
import { payer, role, type Stage } from './cast.ts'
import { askSocket, listenTo } from './listen.ts'
import type { Question } from './questions.ts'

const CONFIRMED = { commitment: 'confirmed' }
const watched = role('watched').publicKey.toBase58()

async function payWatched(stage: Stage): Promise<void> {
  const toPubkey = role('watched').publicKey
  const pay = SystemProgram.transfer({ fromPubkey: payer.publicKey, toPubkey, lamports: 3_000_000 })
  await stage.land('a watched transfer', await stage.signed([pay]))
}

function told(method: string, params: unknown[], varying: string[] = []): Question {
  return {
    about: `the notification of ${method} ${JSON.stringify(params)}`,
    varying,
    ask: async (stage) => {
      return { result: await listenTo(stage.wsUrl, method, params, () => payWatched(stage)) }
    },
  }
}

/** Subscriptions over the WebSocket: what they answer and what they tell. */
export const subscriptionQuestions: readonly Question[] = [
  // Every question moves money, so that balances depend on how often.
  told('accountSubscribe', [watched, { encoding: 'base64', ...CONFIRMED }]),
  told('accountSubscribe', [watched, { encoding: 'jsonParsed', ...CONFIRMED }]),
  told('logsSubscribe', [{ mentions: [watched] }, CONFIRMED]),
  told('slotSubscribe', []),
  told('rootSubscribe', [], ['result']),
  {
    about: 'the notification of signatureSubscribe',
    ask: async (stage) => {
      const params = [stage.signature('a watched transfer'), CONFIRMED]
      return { result: await listenTo(stage.wsUrl, 'signatureSubscribe', params, () => Promise.resolve()) }
    },
  },
  ...[
    ['accountSubscribe', ['x']],
    ['accountSubscribe', []],
    ['logsSubscribe', ['some']],
    ['logsSubscribe', [{ mentions: [] }]],
    ['signatureSubscribe', ['x']],
    ['slotUnsubscribe', [999_999]],
    ['nope', []],
  ].map(([method, params]): Question => ({
    about: `${String(method)} ${JSON.stringify(params)} over the WebSocket`,
    ask: async (stage) => {
      const list = Array.isArray(params) ? params : []
      return { result: await askSocket(stage.wsUrl, String(method), list) }
    },
  })),
]
