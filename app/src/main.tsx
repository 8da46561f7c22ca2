import './shared/theme/index.ts'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { router } from './router.tsx'
import { shouldRetry } from './shared/api/index.ts'
import { theme } from './shared/theme/index.ts'

const queries = new QueryClient({ defaultOptions: { queries: { retry: shouldRetry, staleTime: 2_000 } } })
const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no element "root".')

createRoot(place).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
