import { rich, t } from '../../shared/messages/index.ts'
import { Help } from '../../shared/ui/index.ts'

/** For feed readers: what happens to a fund or a project, named in the page's head too. */
export function FeedLinks({
  kind,
  address,
  name,
}: {
  kind: 'fund' | 'project'
  address: string
  name: string
}) {
  const [atom, json] = [`/api/${kind}s/${address}/feed.atom`, `/api/${kind}s/${address}/feed.json`]
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={name} href={atom} />
      <link rel="alternate" type="application/feed+json" title={name} href={json} />
      <Help>
        {rich(`feed.${kind}`, {
          atom: <a href={atom}>{t('feed.atom')}</a>,
          json: <a href={json}>{t('feed.json')}</a>,
        })}
      </Help>
    </>
  )
}
