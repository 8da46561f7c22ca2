import { z } from 'zod'

/** The parts of the node's answers that this server reads. Anything else in them is let through. */
export const signatureInfos = z.array(
  z.object({
    signature: z.string(),
    slot: z.number(),
    err: z.unknown(),
    blockTime: z.number().nullish(),
    confirmationStatus: z.enum(['processed', 'confirmed', 'finalized']).nullish(),
    transactionIndex: z.number().nullish(),
  }),
)
export type SignatureInfo = z.infer<typeof signatureInfos>[number]

const instruction = z.object({
  programIdIndex: z.number(),
  accounts: z.array(z.number()),
  data: z.string(),
  stackHeight: z.number().nullish(),
})

export const transactionAnswer = z
  .looseObject({
    slot: z.number(),
    blockTime: z.number().nullish(),
    transactionIndex: z.number().nullish(),
    transaction: z.looseObject({
      signatures: z.array(z.string()),
      message: z.looseObject({ accountKeys: z.array(z.string()), instructions: z.array(instruction) }),
    }),
    meta: z
      .looseObject({
        err: z.unknown(),
        innerInstructions: z
          .array(z.object({ index: z.number(), instructions: z.array(instruction) }))
          .nullish(),
        loadedAddresses: z.object({ writable: z.array(z.string()), readonly: z.array(z.string()) }).nullish(),
      })
      .nullable(),
  })
  .nullable()
export type TransactionAnswer = NonNullable<z.infer<typeof transactionAnswer>>

export const blockSignatures = z.object({ signatures: z.array(z.string()) }).nullable()

export const signatureStatuses = z.object({
  value: z.array(
    z
      .object({
        err: z.unknown(),
        slot: z.number(),
        confirmationStatus: z.enum(['processed', 'confirmed', 'finalized']).nullish(),
      })
      .nullable(),
  ),
})

const encodedAccount = z
  .object({ data: z.tuple([z.string(), z.literal('base64')]), owner: z.string(), lamports: z.number() })
  .nullable()

export const oneAccount = z.object({ context: z.object({ slot: z.number() }), value: encodedAccount })
export const manyAccounts = z.object({
  context: z.object({ slot: z.number() }),
  value: z.array(encodedAccount),
})

export const largestAccounts = z.object({
  value: z.array(z.object({ address: z.string(), amount: z.string() })),
})

export const ownedAccounts = z.object({
  value: z.array(z.object({ pubkey: z.string(), account: encodedAccount.unwrap() })),
})
