import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { Frame } from './app-frame/index.ts'
import { readFilters } from './pages/ledger/filters.ts'
import { readRecordFilters } from './pages/records/filters.ts'
import {
  readBatchFilters,
  readClaimFilters,
  readProjectFilters,
  readRetirementFilters,
  readSerial,
} from './shared/filters/index.ts'
import { t } from './shared/messages/index.ts'
import { LinkButton, Loading, Notice, PageHead } from './shared/ui/index.ts'

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound })
const getParentRoute = () => root

const routes = [
  createRoute({
    getParentRoute,
    path: '/',
    component: lazyRouteComponent(() => import('./pages/home/index.ts'), 'HomePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/ledger',
    validateSearch: readFilters,
    component: lazyRouteComponent(() => import('./pages/ledger/index.ts'), 'LedgerPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/funds',
    component: lazyRouteComponent(() => import('./pages/funds/index.ts'), 'FundsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/funds/$address',
    validateSearch: (search: Record<string, unknown>): { amount?: string } =>
      typeof search.amount === 'string' || typeof search.amount === 'number'
        ? { amount: String(search.amount) }
        : {},
    component: lazyRouteComponent(() => import('./pages/fund/index.ts'), 'FundPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/funds/$address/propose',
    component: lazyRouteComponent(() => import('./pages/propose/index.ts'), 'ProposePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/proposals/$address',
    component: lazyRouteComponent(() => import('./pages/proposal/index.ts'), 'ProposalPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/deliveries/$address',
    component: lazyRouteComponent(() => import('./pages/delivery/index.ts'), 'DeliveryPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/contributors/$wallet',
    component: lazyRouteComponent(() => import('./pages/contributor/index.ts'), 'ContributorPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/projects',
    validateSearch: readProjectFilters,
    component: lazyRouteComponent(() => import('./pages/projects/index.ts'), 'ProjectsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/projects/new',
    component: lazyRouteComponent(() => import('./pages/project-new/index.ts'), 'ProjectNewPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/projects/$address',
    component: lazyRouteComponent(() => import('./pages/project/index.ts'), 'ProjectPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/claims',
    validateSearch: readClaimFilters,
    component: lazyRouteComponent(() => import('./pages/claims/index.ts'), 'ClaimsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/claims/$address',
    component: lazyRouteComponent(() => import('./pages/claim/index.ts'), 'ClaimPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/batches',
    validateSearch: readBatchFilters,
    component: lazyRouteComponent(() => import('./pages/batches/index.ts'), 'BatchesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/batches/$batch',
    validateSearch: readSerial,
    component: lazyRouteComponent(() => import('./pages/batch/index.ts'), 'BatchPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/retirements',
    validateSearch: readRetirementFilters,
    component: lazyRouteComponent(() => import('./pages/retirements/index.ts'), 'RetirementsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/retirements/$certificate',
    component: lazyRouteComponent(() => import('./pages/retirement/index.ts'), 'RetirementPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/organizations',
    component: lazyRouteComponent(() => import('./pages/organizations/index.ts'), 'OrganizationsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/organizations/$address',
    component: lazyRouteComponent(() => import('./pages/organization/index.ts'), 'OrganizationPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/verifiers/$address',
    component: lazyRouteComponent(() => import('./pages/verifier/index.ts'), 'VerifierPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/records',
    validateSearch: readRecordFilters,
    component: lazyRouteComponent(() => import('./pages/records/index.ts'), 'RecordsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/records/$address',
    component: lazyRouteComponent(() => import('./pages/record/index.ts'), 'RecordPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/work',
    component: lazyRouteComponent(() => import('./pages/work/index.ts'), 'WorkPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/registry',
    component: lazyRouteComponent(() => import('./pages/registry/index.ts'), 'RegistryPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/councils/$address',
    component: lazyRouteComponent(() => import('./pages/council/index.ts'), 'CouncilPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/motions/$address',
    component: lazyRouteComponent(() => import('./pages/motion/index.ts'), 'MotionPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/integrity',
    component: lazyRouteComponent(() => import('./pages/integrity/index.ts'), 'IntegrityPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/transactions/$signature',
    component: lazyRouteComponent(() => import('./pages/transaction/index.ts'), 'TransactionPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/trace/$id',
    component: lazyRouteComponent(() => import('./pages/trace/index.ts'), 'TracePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/search',
    validateSearch: (search: Record<string, unknown>): { q: string; file?: string } => ({
      q: typeof search.q === 'string' || typeof search.q === 'number' ? String(search.q) : '',
      ...(typeof search.file === 'string' ? { file: search.file } : {}),
    }),
    component: lazyRouteComponent(() => import('./pages/search/index.ts'), 'SearchPage'),
  }),
] as const

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: Loading,
  defaultErrorComponent: Broken,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

function NotFound() {
  return (
    <PageHead title={t('state.pageMissing')}>
      <a href="/">{t('state.home')}</a>
    </PageHead>
  )
}

function Broken({ error }: ErrorComponentProps) {
  const message = error instanceof Error ? error.message : String(error)
  return (
    <Notice tone="bad">
      <p>{t('state.failed', { message })}</p>
      <LinkButton onClick={() => location.reload()}>{t('state.reload')}</LinkButton>
    </Notice>
  )
}
