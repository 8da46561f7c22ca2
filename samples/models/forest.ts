import { seeded } from './random.ts'

/**
 * Sample plots of a young planted forest: each plot has a site quality, each tree a diameter around it, heights
 * follow the diameter, growth in half a year follows site and size, and a few trees die. A model for sample data.
 */
export interface PlantedStratum {
  stratum: string
  plots: number
  treesPerPlot: number
  /** Mean diameter in cm at the start and its mean growth in the period. */
  diameter: number
  growth: number
}

export interface PlantedSpecies {
  name: string
  share: number
  /** Diameter relative to the stratum's mean. */
  vigour: number
}

export interface MeasuredTree {
  plot: string
  stratum: string
  tree: number
  species: string
  diameter: number
  height: number
}

export interface Inventory {
  start: MeasuredTree[]
  end: MeasuredTree[]
}

const DEATHS = 0.012

const BROKEN = 0.004

/**
 * Both measurements of all plots. Trees thinner than `minimum` cm are not measured.
 * @param next The same trees one period later: how much of the first period's growth they add, and a storm breaks a
 * few. Zero: the first period.
 */
export function simulatePlots(
  strata: readonly PlantedStratum[],
  species: readonly PlantedSpecies[],
  minimum: number,
  seed: string,
  next = 0,
): Inventory {
  const inventory: Inventory = { start: [], end: [] }
  for (const planted of strata) {
    for (let number = 1; number <= planted.plots; number += 1) {
      simulatePlot(
        planted,
        `${planted.stratum}${String(number).padStart(2, '0')}`,
        species,
        minimum,
        { seed, next },
        inventory,
      )
    }
  }
  return inventory
}

function simulatePlot(
  planted: PlantedStratum,
  plot: string,
  species: readonly PlantedSpecies[],
  minimum: number,
  { seed, next }: { seed: string; next: number },
  inventory: Inventory,
): void {
  const random = seeded(`${seed} ${plot}`)
  const later = seeded(`${seed} ${plot} next`)
  const site = 1 + 0.09 * random.normal()
  const trees = planted.treesPerPlot + Math.round(1.5 * random.normal())
  for (let tree = 1; tree <= trees; tree += 1) {
    const kind = pick(species, random.even())
    const vigour = site * kind.vigour * (1 + 0.14 * random.normal())
    const before = Math.max(planted.diameter * vigour, 2)
    const grown = Math.max(planted.growth * vigour * (1 + 0.25 * random.normal()), 0)
    const shape = 1 + 0.06 * random.normal()
    const dies = random.even() < DEATHS
    const measured = (diameter: number): MeasuredTree => ({
      plot,
      stratum: planted.stratum,
      tree,
      species: kind.name,
      diameter,
      height: heightOf(diameter) * shape,
    })
    const after = before + grown
    const broken = next > 0 && later.even() < BROKEN
    const [first, last] = next > 0 ? [after, after + grown * next] : [before, after]
    if (first >= minimum && !(next > 0 && dies)) inventory.start.push(measured(first))
    if (last >= minimum && !dies && !broken) inventory.end.push(measured(last))
  }
}

/** Total height in m over diameter in cm, levelling off at 24 m. */
function heightOf(diameter: number): number {
  return 1.3 + 22.7 * (1 - Math.exp(-0.045 * diameter))
}

function pick(species: readonly PlantedSpecies[], chance: number): PlantedSpecies {
  let left = chance
  for (const kind of species) {
    left -= kind.share
    if (left < 0) return kind
  }
  const [first] = species
  if (first === undefined) throw new Error('Name at least one species.')
  return first
}
