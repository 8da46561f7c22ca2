import { BatchTable, useBatches } from '../../entities/batch/index.ts'
import { t } from '../../shared/messages/index.ts'
import { AnswerView, Empty, PageHead } from '../../shared/ui/index.ts'

export function BatchesPage() {
  const query = useBatches()
  return (
    <>
      <PageHead title={t('batches.title')} lead={t('batches.lead')} />
      <AnswerView query={query}>
        {(batches) =>
          batches.length === 0 ? (
            <Empty>{t('batches.empty')}</Empty>
          ) : (
            <BatchTable batches={batches} withProject />
          )
        }
      </AnswerView>
    </>
  )
}
