import type { WaitingItem } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { lookUp, t } from '../../shared/messages/acts.ts'
import { hashOf } from './step-place.ts'

/** To the page and the place where the next step is taken, in the words of that step. */
export function StepLink({ item, wallet }: { item: WaitingItem; wallet: string }) {
  const { role, place, nextStep } = item
  const { kind, address, code } = place
  const words = lookUp(`work.step.${nextStep}`, t('work.next'))
  const common = { children: words, ...hashOf(item) }
  // What is a contributor's own is taken where all of it is listed.
  if (role === 'contributor' && nextStep !== 'castVote') {
    return <Link to="/contributors/$wallet" params={{ wallet }} hash="take" children={words} />
  }
  switch (kind) {
    case 'claim':
      return <Link to="/claims/$address" params={{ address }} {...common} />
    case 'batch':
      return <Link to="/batches/$batch" params={{ batch: code ?? address }} {...common} />
    case 'fund':
      return <Link to="/funds/$address" params={{ address }} {...common} />
    case 'proposal':
      return <Link to="/proposals/$address" params={{ address }} {...common} />
    case 'delivery':
      return <Link to="/deliveries/$address" params={{ address }} {...common} />
    case 'project':
      return <Link to="/projects/$address" params={{ address }} {...common} />
    case 'motion':
      return <Link to="/motions/$address" params={{ address }} {...common} />
    case 'council':
      return <Link to="/councils/$address" params={{ address }} {...common} />
    case 'registry':
      return <Link to="/registry" {...common} />
    case 'organization':
      return <Link to="/organizations/$address" params={{ address }} {...common} />
    case 'verifier':
      return <Link to="/verifiers/$address" params={{ address }} {...common} />
    case 'record':
      return <Link to="/records/$address" params={{ address }} {...common} />
    case 'concern':
      return <Link to="/records" hash={address} children={words} />
    default:
      return <Link to="/organizations" {...common} />
  }
}
