import { arAms0007 } from '../packages/sdk/src/methodologies/index.ts'
import { type MeasuredTree, simulatePlots } from './models/forest.ts'
import { seeded } from './models/random.ts'
import { UPPER_VALLEY } from './models/sites.ts'
import { forestReport } from './reports.ts'
import { DAY } from './story/time.ts'
import type { ClaimKey, SampleClaim } from './story/types.ts'

const SEED = 'upper-valley'
/** Days from the limits of the period to the first day of each measurement; a crew measures three plots a day. */
const FIRST_DAY = { start: 5, end: -16 }
const PLOTS_A_DAY = 3
/** The trees of every claim are those of the first one; a quarter adds half of what its half year did. */
const FIRST: ClaimKey = 'forest-2026-h1'
const QUARTER = 0.5

/** The files of one claim of the forest, by path. */
export function forestPack(claim: SampleClaim): Map<string, string> {
  const { strata, species, minimumDbhCm } = UPPER_VALLEY
  const next = claim.key === FIRST ? 0 : QUARTER
  const inventory = simulatePlots(strata, species, Number(minimumDbhCm), `${SEED} ${FIRST}`, next)
  const files = new Map([
    ['plots-start.csv', plotsCsv(inventory.start, claim.start + FIRST_DAY.start * DAY)],
    ['plots-end.csv', plotsCsv(inventory.end, claim.end + FIRST_DAY.end * DAY)],
    ['parameters.json', `${JSON.stringify(parameters(), null, 2)}\n`],
    ['plot-map.json', `${JSON.stringify(plotMap(inventory.start), null, 2)}\n`],
  ])
  const encoder = new TextEncoder()
  const computed = arAms0007.compute({
    period: { start: claim.start, end: claim.end },
    files: new Map([...files].map(([path, text]) => [path, encoder.encode(text)])),
  })
  files.set('monitoring-report.md', forestReport(claim, computed))
  return files
}

function plotsCsv(trees: readonly MeasuredTree[], first: number): string {
  const plots = [...new Set(trees.map((tree) => tree.plot))]
  const rows = trees.map((tree) => {
    const day = first + Math.floor(plots.indexOf(tree.plot) / PLOTS_A_DAY) * DAY
    const measured = [
      tree.diameter.toFixed(1),
      tree.height.toFixed(1),
      new Date(day * 1000).toISOString().slice(0, 10),
    ]
    return [tree.plot, tree.stratum, tree.tree, tree.species, ...measured].join(',')
  })
  return ['plot_id,stratum,tree,species,dbh_cm,height_m,measured_on', ...rows, ''].join('\n')
}

function parameters(): object {
  const { areas, plotAreaHa, minimumDbhCm, species, woodDensity } = UPPER_VALLEY
  const densities = new Map<string, string>(Object.entries(woodDensity))
  return {
    strata: Object.entries(areas).map(([stratum, areaHa]) => ({ stratum, areaHa, plotAreaHa })),
    species: species.map(({ name }) => ({
      species: name,
      woodDensity: densities.get(name),
      rootShoot: '0.20',
      source:
        'Density: rounded value for the sample. Root to shoot: IPCC 2006, volume 4, table 4.4, tropical moist forest below 125 t/ha.',
    })),
    carbonFraction: '0.47',
    minimumDbhCm,
    baselineChangeT: '0',
    projectEmissionsT: '0',
    leakageT: '0',
    basis:
      'Degraded pasture without trees before planting, no burning, no grazing displaced: stated for the sample, to be shown by a real project.',
  }
}

/** Position of each plot inside the project, in metres from its corner: no coordinates of a real place. */
function plotMap(trees: readonly MeasuredTree[]): object {
  const random = seeded(`${SEED} map`)
  const plots = [...new Set(trees.map((tree) => tree.plot))]
  return plots.map((plot) => ({
    plot,
    eastM: Math.round(random.even() * 1_100),
    northM: Math.round(random.even() * 780),
    shape: 'square, 20 m × 20 m',
  }))
}
