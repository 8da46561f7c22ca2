import type { TransactionInstruction } from '@solana/web3.js'
import type { ConcernStatus, RecordKind } from '../enums.ts'
import { type AddressLike, addressText } from '../layout/address.ts'
import { concernAddress, type HashLike, recordAddress, registryAddress, vouchAddress } from '../pdas.ts'
import { buildInstruction, hashText } from './build.ts'

/** Anchors a document's hash. Signer: the issuer's wallet, or the authority of the organization that issues it. */
export function anchorRecord(input: {
  actor: AddressLike
  payer?: AddressLike
  /** The actor where left out; else an organization for which the actor signs. */
  issuer?: AddressLike
  documentHash: HashLike
  kind: RecordKind
  /** The account that it is about. */
  subject: AddressLike
}): TransactionInstruction {
  const { actor, payer = actor, issuer = actor, documentHash, kind } = input
  const record = recordAddress(documentHash, issuer)
  return buildInstruction(
    'anchorRecord',
    { actor, payer, registry: registryAddress(), issuer, record },
    { documentHash: hashText(documentHash), kind, subject: addressText(input.subject) },
  )
}

/** Puts a later record in the place of an earlier one of the same issuer, subject and kind. Signer: the issuer. */
export function supersedeRecord(input: {
  actor: AddressLike
  /** The actor where left out. */
  issuer?: AddressLike
  record: AddressLike
  /** The later record, anchored before. */
  successor: AddressLike
}): TransactionInstruction {
  const { actor, issuer = actor, record, successor } = input
  return buildInstruction('supersedeRecord', { actor, issuer, record, successor }, {})
}

/** Gives an organization's word for a record of somebody else. Signer: the organization's authority. */
export function vouchRecord(input: {
  authority: AddressLike
  payer?: AddressLike
  organization: AddressLike
  record: AddressLike
}): TransactionInstruction {
  const { authority, payer = authority, organization, record } = input
  const vouch = vouchAddress(record, organization)
  return buildInstruction('vouchRecord', { authority, payer, organization, record, vouch }, {})
}

/** Takes an organization's word back; that it was given stays visible. Signer: the organization's authority. */
export function withdrawVouch(input: {
  authority: AddressLike
  organization: AddressLike
  record: AddressLike
}): TransactionInstruction {
  const { authority, organization, record } = input
  const vouch = vouchAddress(record, organization)
  return buildInstruction('withdrawVouch', { authority, organization, record, vouch }, {})
}

/** Records what somebody without a wallet told an accredited organization. Signer: its authority. */
export function fileConcern(input: {
  authority: AddressLike
  payer?: AddressLike
  organization: AddressLike
  /** Chosen by the organization, unique within it. */
  id: number
  /** The account that it is about. */
  subject: AddressLike
  documentHash: HashLike
}): TransactionInstruction {
  const { authority, payer = authority, organization, id } = input
  const concern = concernAddress(organization, id)
  return buildInstruction(
    'fileConcern',
    { authority, payer, registry: registryAddress(), organization, concern },
    { id, subject: addressText(input.subject), documentHash: hashText(input.documentHash) },
  )
}

/** Answers or closes a concern; both name a document that says why. Signer: the organization's authority. */
export function answerConcern(input: {
  authority: AddressLike
  organization: AddressLike
  id: number
  status: Exclude<ConcernStatus, 'open'>
  answerHash: HashLike
}): TransactionInstruction {
  const { authority, organization, id, status } = input
  const concern = concernAddress(organization, id)
  return buildInstruction(
    'answerConcern',
    { authority, organization, concern },
    { status, answerHash: hashText(input.answerHash) },
  )
}
