/** An address as a caller may give it: base58, or web3.js's PublicKey. */
export type AddressLike = string | { toBase58(): string }

export const addressText = (address: AddressLike): string =>
  typeof address === 'string' ? address : address.toBase58()
