import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { t } from '../../shared/messages/index.ts'
import { LinkButton } from '../../shared/ui/index.ts'

/** Follows the system until a reader switches. */
export function SchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme()
  const now = useComputedColorScheme('light')
  const next = now === 'light' ? 'dark' : 'light'
  return (
    <LinkButton onClick={() => setColorScheme(next)}>
      <span className="visually-hidden">{t('scheme.label', { scheme: next })}</span>
      <span aria-hidden="true">{t(next === 'dark' ? 'scheme.toDark' : 'scheme.toLight')}</span>
    </LinkButton>
  )
}
