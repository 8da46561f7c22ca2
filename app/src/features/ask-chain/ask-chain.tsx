import { t } from '../../shared/messages/index.ts'
import { Facts, Help } from '../../shared/ui/index.ts'
import { AskButton } from './ask-button.tsx'

/** Reads an account from the chain itself, without the site's database. */
export function AskChain({ address }: { address: string }) {
  return (
    <AskButton
      ask={async (url) => {
        const { readAccount } = await import('./read-account.ts')
        return readAccount(url, address)
      }}
      absent={t('chain.absent')}
    >
      {({ name, slot, fields }) => (
        <>
          <Help>{t('chain.at', { name, slot })}</Help>
          <Facts rows={fields.map(([field, value]) => [field, <code key={field}>{value}</code>])} />
        </>
      )}
    </AskButton>
  )
}
