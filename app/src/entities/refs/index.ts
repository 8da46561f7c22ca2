export { OrganizationName, RefLink, type RefKind, refName, WalletLink } from './ref-link.tsx'
