import { ClaimTable, useClaims } from '../../entities/claim/index.ts'
import { t } from '../../shared/messages/index.ts'
import { AnswerView, Empty, PageHead } from '../../shared/ui/index.ts'

export function ClaimsPage() {
  const query = useClaims()
  return (
    <>
      <PageHead title={t('claims.title')} lead={t('claims.lead')} />
      <AnswerView query={query}>
        {(claims) =>
          claims.length === 0 ? (
            <Empty>{t('claims.empty')}</Empty>
          ) : (
            <ClaimTable claims={claims} withProject />
          )
        }
      </AnswerView>
    </>
  )
}
