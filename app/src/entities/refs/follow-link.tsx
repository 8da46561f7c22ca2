import { Link } from '@tanstack/react-router'
import { t } from '../../shared/messages/index.ts'

/** To the trace of a thing: where its money or credits came from, and what became of them. */
export function FollowLink({ id }: { id: string }) {
  return (
    <p>
      <Link to="/trace/$id" params={{ id }}>
        {t('trace.follow')}
      </Link>
    </p>
  )
}
