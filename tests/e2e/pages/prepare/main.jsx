// The parts of the dashboard that read evidence, on a page of their own. A test says by the address what for, and
// reads from `window.told` what the page was told.
import '../../../../app/src/shared/theme/index.ts'
import { MantineProvider } from '@mantine/core'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { CheckPanel, PreparePack, RecomputePanel } from '../../../../app/src/features/evidence/index.ts'
import { theme } from '../../../../app/src/shared/theme/index.ts'

const asked = new URLSearchParams(location.search)
const subject = {
  project: asked.get('project'),
  period: { start: Number(asked.get('start')), end: Number(asked.get('end')) },
  revision: 1,
}
const claim = {
  evidenceRoot: asked.get('root'),
  project: { address: subject.project },
  periodStart: subject.period.start,
  periodEnd: subject.period.end,
  revision: subject.revision,
  methodology: { code: asked.get('methodology') },
  quantity: { base: asked.get('quantity') ?? '0', decimals: 3, unit: 't CO2e' },
}
window.told = { packs: [], stored: [] }

function Page() {
  const [known, setKnown] = useState(asked.get('later') === null)
  return (
    <>
      <h1>Evidence pack</h1>
      {!known && <button onClick={() => setKnown(true)}>Name the project</button>}
      <PreparePack
        subject={known ? { ...subject } : null}
        methodology={asked.get('methodology')}
        onReady={(pack) => window.told.packs.push(pack)}
        onStored={(root) => window.told.stored.push(root)}
      />
      {asked.has('root') && <CheckPanel pack={claim} />}
      {asked.has('quantity') && <RecomputePanel claim={claim} />}
    </>
  )
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Page />
    </MantineProvider>
  </StrictMode>,
)
