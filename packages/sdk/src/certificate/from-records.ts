import type {
  AttestationRow,
  BatchAccount,
  ClaimAccount,
  MethodologyAccount,
  OrganizationAccount,
  ProjectAccount,
  RetirementAccount,
} from '../layout/records.ts'
import type { CertificateFacts } from './facts.ts'

/** The accounts that a certificate is read from, with the fields that it is read from. */
export interface CertificateRecords {
  /** Address of the retirement. */
  address: string
  retirement: Omit<RetirementAccount, 'version' | 'bump' | 'number' | 'payer'>
  batch: Pick<
    BatchAccount,
    | 'code'
    | 'mint'
    | 'decimals'
    | 'vintage'
    | 'status'
    | 'authorizedBy'
    | 'adjusted'
    | 'claim'
    | 'project'
    | 'methodology'
  >
  claim: Pick<ClaimAccount, 'proposals' | 'proposalBps'> & {
    attestations: Pick<AttestationRow, 'verdict' | 'revoked'>[]
  }
  /** What the proposals of the claim are called, in their order. */
  proposalNames: (string | null)[]
  project: Pick<ProjectAccount, 'id'>
  /** The project's. */
  organization: Pick<OrganizationAccount, 'code'>
  methodology: Pick<MethodologyAccount, 'code' | 'revision' | 'creditSymbol'>
  /** Account of `batch.authorizedBy`; null where there is none. */
  authority: Pick<OrganizationAccount, 'code'> | null
  projectName: string | null
  signature: string | null
  chain: CertificateFacts['chain']
  readAt: number
}

/** The only place where fields of accounts become facts of a certificate. */
export function factsFromRecords(records: CertificateRecords): CertificateFacts {
  const { address, retirement, batch, claim, project, organization, methodology, authority } = records
  const counted = claim.attestations.filter(({ verdict, revoked }) => verdict === 'accept' && !revoked)
  return {
    retirement: {
      address,
      holder: retirement.holder,
      amount: retirement.amount.toString(),
      firstSerial: retirement.firstSerial.toString(),
      purpose: retirement.purpose,
      country: retirement.country,
      beneficiaryKind: retirement.beneficiaryKind,
      beneficiary: retirement.beneficiary,
      periodStart: retirement.periodStart === 0n ? null : Number(retirement.periodStart),
      periodEnd: retirement.periodEnd === 0n ? null : Number(retirement.periodEnd),
      retiredAt: Number(retirement.retiredAt),
      batchStatus: retirement.batchStatus,
      signature: records.signature,
    },
    batch: {
      address: retirement.batch,
      code: batch.code,
      mint: batch.mint,
      decimals: batch.decimals,
      unit: methodology.creditSymbol,
      vintage: batch.vintage,
      status: batch.status,
      authorizedBy:
        batch.authorizedBy === null
          ? null
          : { address: batch.authorizedBy, code: authority === null ? null : authority.code },
      adjusted: batch.adjusted.toString(),
    },
    claim: {
      address: batch.claim,
      verifiers: counted.length,
      proposals: claim.proposals.map((proposal, index) => ({
        address: proposal,
        name: records.proposalNames[index] ?? null,
        bps: claim.proposalBps[index] ?? 0,
      })),
    },
    project: {
      address: batch.project,
      code: `${organization.code}-${project.id}`,
      name: records.projectName,
    },
    methodology: {
      address: batch.methodology,
      code: methodology.code,
      revision: methodology.revision,
    },
    chain: records.chain,
    readAt: records.readAt,
  }
}
