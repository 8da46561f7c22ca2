import type { PlantedSpecies, PlantedStratum } from './forest.ts'
import type { SolarPlant } from './solar.ts'

/** Dry north-west India: clear winters, a monsoon from July to September. Means are rounded climate values. */
export const DRY_RIDGE: SolarPlant = {
  latitude: 26.2,
  longitude: 72.8,
  tilt: 24,
  peakKw: 2_450,
  inverterKw: 2_000,
  efficiency: 0.86,
  standbyKw: 4.2,
  clearness: [0.86, 0.88, 0.88, 0.87, 0.86, 0.78, 0.6, 0.58, 0.74, 0.87, 0.88, 0.86],
  temperature: [17, 20, 26, 31, 34, 34, 31, 29, 30, 28, 23, 18],
}

export const UPPER_VALLEY = {
  strata: [
    { stratum: 'V', plots: 10, treesPerPlot: 31, diameter: 9.6, growth: 0.72 },
    { stratum: 'S', plots: 8, treesPerPlot: 30, diameter: 8.1, growth: 0.58 },
  ] satisfies PlantedStratum[],
  areas: { V: '52.4', S: '33.6' },
  plotAreaHa: '0.04',
  minimumDbhCm: '5',
  species: [
    { name: 'Cordia alliodora', share: 0.4, vigour: 1.05 },
    { name: 'Cedrela odorata', share: 0.25, vigour: 0.95 },
    { name: 'Tabebuia rosea', share: 0.35, vigour: 0.98 },
  ] satisfies PlantedSpecies[],
  woodDensity: { 'Cordia alliodora': '0.48', 'Cedrela odorata': '0.43', 'Tabebuia rosea': '0.54' },
}
