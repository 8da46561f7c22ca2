import type { MotionStatus } from '../../packages/sdk/src/enums.ts'
import { at, type Names, type RegistryModel } from './model-registry.ts'

export interface ModelMotion {
  status: MotionStatus
  composition: number
  approvals: Set<number>
  cancellations: Set<number>
  timeLock: bigint
  executableAt: bigint
  expiresAt: bigint
  /** What its instruction does to the model; the names of what refuses it. */
  act: (executor: string) => Names
  /** Members that decide about themselves by it. */
  interested?: (organization: number) => boolean
}

/** What a council must do. Members are numbers of organizations. */
export class CouncilModel {
  readonly registry: RegistryModel
  readonly address: string
  seats: { organization: number; active: boolean }[] = []
  threshold: number
  timeLock: bigint
  motionPeriod: bigint
  composition = 1
  readonly motions: ModelMotion[] = []

  constructor(
    registry: RegistryModel,
    address: string,
    members: number[],
    rules: { threshold: number; timeLock: bigint; motionPeriod: bigint },
  ) {
    this.registry = registry
    this.address = address
    this.seats = members.map((organization) => ({ organization, active: true }))
    this.threshold = rules.threshold
    this.timeLock = rules.timeLock
    this.motionPeriod = rules.motionPeriod
  }

  /** What refuses these members and this threshold. */
  static refuses(registry: RegistryModel, members: number[], threshold: number): Names {
    const errors: Names = members.flatMap((member) => registry.active(member))
    if (new Set(members).size !== members.length) errors.push('CouncilMembersInvalid')
    if (threshold * 2 <= members.length || threshold > members.length) errors.push('ThresholdOutOfBounds')
    return errors
  }

  compose(members: number[], threshold: number): Names {
    const errors = CouncilModel.refuses(this.registry, members, threshold)
    if (errors.length > 0) return errors
    this.seats = members.map((organization) => ({ organization, active: true }))
    this.threshold = threshold
    this.composition += 1
    return []
  }

  /** True where a seat's change would leave fewer active members than the threshold. */
  wouldFall(organization: number, active: boolean): boolean {
    const left = this.seats.filter((seat) => (seat.organization === organization ? active : seat.active))
    return left.length < this.threshold
  }

  follow(organization: number, active: boolean): void {
    for (const seat of this.seats) if (seat.organization === organization) seat.active = active
  }

  private seat(organization: number): Names {
    const held = this.seats.some((seat) => seat.organization === organization && seat.active)
    return [...this.registry.active(organization), ...(held ? [] : ['NotCouncilMember'])]
  }

  private count(voices: Set<number>): number {
    return this.seats.filter((seat) => seat.active && voices.has(seat.organization)).length
  }

  propose(
    actor: string,
    organization: number,
    stops: boolean,
    act: ModelMotion['act'],
    interested: (organization: number) => boolean = () => false,
  ): Names {
    const errors = [...this.registry.byAuthority(actor, organization), ...this.seat(organization)]
    if (errors.length > 0) return errors
    this.motions.push({
      ...{ status: 'open', composition: this.composition, approvals: new Set(), cancellations: new Set() },
      ...{ timeLock: stops ? 0n : this.timeLock, executableAt: 0n, act, interested },
      expiresAt: this.registry.now + this.motionPeriod,
    })
    return []
  }

  approve(actor: string, organization: number, index: number): Names {
    const motion = at(this.motions, index)
    const { now } = this.registry
    const errors = [...this.registry.byAuthority(actor, organization), ...this.seat(organization)]
    if (motion.composition !== this.composition) errors.push('MotionOfEarlierCouncil')
    if (motion.status !== 'open') errors.push('MotionNotOpen')
    if (now >= motion.expiresAt) errors.push('MotionExpired')
    if (motion.approvals.has(organization)) errors.push('AlreadyApproved')
    if (motion.interested?.(organization)) errors.push('DecidesAboutItself')
    if (errors.length > 0) return errors
    motion.approvals.add(organization)
    if (this.count(motion.approvals) >= this.threshold) {
      motion.status = 'approved'
      motion.executableAt = now + motion.timeLock
      motion.expiresAt = motion.executableAt + this.motionPeriod
    }
    return []
  }

  cancel(actor: string, organization: number, index: number): Names {
    const motion = at(this.motions, index)
    const errors = [...this.registry.byAuthority(actor, organization), ...this.seat(organization)]
    if (motion.composition !== this.composition) errors.push('MotionOfEarlierCouncil')
    if (motion.status !== 'open' && motion.status !== 'approved') errors.push('MotionNotOpen')
    if (motion.cancellations.has(organization)) errors.push('AlreadyApproved')
    if (errors.length > 0) return errors
    motion.cancellations.add(organization)
    if (this.count(motion.cancellations) >= this.threshold) motion.status = 'cancelled'
    return []
  }

  execute(executor: string, index: number): Names {
    const motion = at(this.motions, index)
    const { now } = this.registry
    const errors: Names = []
    if (motion.composition !== this.composition) errors.push('MotionOfEarlierCouncil')
    if (motion.status !== 'approved' || this.count(motion.approvals) < this.threshold) {
      errors.push('MotionNotApproved')
    }
    if (now < motion.executableAt) errors.push('MotionNotDue')
    if (now >= motion.expiresAt) errors.push('MotionExpired')
    if (errors.length > 0) return errors
    const refused = motion.act(executor)
    if (refused.length === 0) motion.status = 'executed'
    return refused
  }
}
