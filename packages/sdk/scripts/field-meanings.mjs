// What the IDL's plain integers and byte arrays mean. The IDL says `u8` and `[u8; 32]`; whether that is a status or
// a count, a hash or a code, and whether zero means "none", stands in the program's documentation and here.

/** Values with names, by `Owner.field` or by `field` for every owner. The names are those of src/enums.ts. */
const ENUMS = {
  'Organization.status': 'accreditationStatus',
  'Verifier.status': 'accreditationStatus',
  'VerifierStatusChanged.status_before': 'accreditationStatus',
  'VerifierStatusChanged.status_after': 'accreditationStatus',
  'set_verifier_status.status': 'accreditationStatus',
  'Methodology.status': 'methodologyStatus',
  'Project.status': 'projectStatus',
  'Claim.status': 'claimStatus',
  'ClaimAttested.status_before': 'claimStatus',
  'ClaimAttested.status_after': 'claimStatus',
  'Batch.status': 'batchStatus',
  'Retirement.batch_status': 'batchStatus',
  'Fund.status': 'fundStatus',
  effect: 'methodologyEffect',
  verdict: 'verdict',
  purpose: 'retirementPurpose',
  beneficiary_kind: 'beneficiaryKind',
  vote_weight: 'voteWeight',
}

const BITS = {
  kinds: 'organizationKind',
  'Registry.paused': 'registryPause',
  paused: 'fundPause',
  paused_before: 'fundPause',
  paused_after: 'fundPause',
}

const BOOLEANS = ['freezable', 'revoked']
const TEXTS = ['code', 'jurisdiction', 'cell', 'credit_symbol', 'country']

/** Where zero means that there is none. */
const OPTIONAL = [
  'Organization.jurisdiction',
  'OrganizationRegistered.jurisdiction',
  'Registry.pending_steward',
  'Verifier.reason_hash',
  'Batch.buffer_vault',
  'Batch.authorized_by',
  'Batch.authorization_hash',
  'Batch.reason_hash',
  'Claim.batch',
  'Project.binding',
  'Fund.pending_manager',
  'Pool.project',
  'PoolOpened.project',
  'open_pool.project',
  'funding_hash',
  'cell',
  'country',
]

/** The field that says how many rows are used; rows without one are used where they are not zero. */
const COUNTS = {
  attestations: 'attestationCount',
  proposals: 'proposalCount',
  scope: 'scopeLength',
  open_periods: '',
}

const lookUp = (table, owner, field) => table[`${owner}.${field}`] ?? table[field]
const isOptional = (owner, field) => OPTIONAL.includes(`${owner}.${field}`) || OPTIONAL.includes(field)

/**
 * The SDK's word for a field's type, for example `enum.claimStatus`, `hash?`, `rows.AttestationRow.8.attestationCount`.
 * Refuses what it cannot tell, so that a new field is named here before anybody reads it wrongly.
 */
export function meaningOf(owner, field, type) {
  const optional = isOptional(owner, field) ? '?' : ''
  if (type === 'u8' || type === 'u32') {
    const enumeration = lookUp(ENUMS, owner, field)
    if (enumeration !== undefined) return `enum.${enumeration}`
    const bits = lookUp(BITS, owner, field)
    if (bits !== undefined) return `bits.${bits}.${type}`
    if (BOOLEANS.includes(field)) return 'bool'
  }
  if (['u8', 'u16', 'u32', 'u64', 'i64'].includes(type)) {
    return field.startsWith('_') ? `skip.${Number(type.slice(1)) / 8}` : type
  }
  if (type === 'pubkey') return `address${optional}`
  if (type.defined !== undefined) return `struct.${type.defined.name}`
  const [item, size] = type.array ?? []
  if (item === 'u8') {
    if (field.startsWith('_') || field === 'reserved') return `skip.${size}`
    if (field === 'beneficiary') return 'beneficiary'
    if (TEXTS.includes(field)) return `text${optional}.${size}`
    if (size === 32 && (field.endsWith('_hash') || field === 'evidence_root')) return `hash${optional}`
  }
  if (item === 'pubkey' && field in COUNTS) return `addresses.${size}.${COUNTS[field]}`
  if (item?.defined !== undefined && field in COUNTS) {
    return `rows.${item.defined.name}.${size}.${COUNTS[field]}`
  }
  throw new Error(`Say in field-meanings.mjs what ${owner}.${field} (${JSON.stringify(type)}) means.`)
}
