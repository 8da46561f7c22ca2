import type { Methods } from '../method.ts'
import { accountMethods } from './accounts.ts'
import { blockMethods } from './blocks.ts'
import { clusterMethods } from './cluster.ts'
import { controlMethods } from './control.ts'
import { sendMethods } from './send.ts'
import { simulateMethods } from './simulate.ts'
import { tokenMethods } from './tokens.ts'
import { transactionMethods } from './transactions.ts'

/** Every method that the chain answers over HTTP. */
export const methods: Methods = {
  ...clusterMethods,
  ...accountMethods,
  ...tokenMethods,
  ...transactionMethods,
  ...blockMethods,
  ...sendMethods,
  ...simulateMethods,
  ...controlMethods,
}
