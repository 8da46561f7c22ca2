export { FollowLink } from './follow-link.tsx'
export {
  DeliveryLink,
  deliveryName,
  OrganizationName,
  RefLink,
  type RefKind,
  refName,
  WalletLink,
} from './ref-link.tsx'
export { SubjectLink } from './subject-link.tsx'
export { SignerName } from './signer-name.tsx'
