import { t } from '../../shared/messages/fund.ts'

/** Its number, and what the proposal's document calls it. */
export function MilestoneName({ index, title }: { index: number; title: string | null }) {
  return (
    <>
      {t('milestone.name', { n: index + 1 })}
      {title !== null && (
        <>
          : <bdi>{title}</bdi>
        </>
      )}
    </>
  )
}
