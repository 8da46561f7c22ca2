import { type Random, seeded } from './random.ts'

/**
 * Hourly export of a photovoltaic plant from physics, not from a list:
 * sun position (Cooper's declination, equation of time), clear-sky irradiance (Haurwitz), a cloud factor by day
 * and hour around monthly means, irradiance on the tilted plane, cell temperature, losses, the inverter's limit.
 * It is a model for sample data; a project's readings come from its meter.
 */
export interface SolarPlant {
  /** Degrees, north and east positive. */
  latitude: number
  longitude: number
  tilt: number
  /** Kilowatts of modules at standard conditions, and of the inverters at the grid. */
  peakKw: number
  inverterKw: number
  /** What remains after wiring, soiling, mismatch and transformer. */
  efficiency: number
  /** Draw from the grid when the plant does not produce, kW. */
  standbyKw: number
  /** Mean share of the clear sky's irradiance and mean air temperature in °C, January to December. */
  clearness: readonly number[]
  temperature: readonly number[]
}

export interface HourOfPlant {
  /** Unix seconds of the hour's start. */
  start: number
  exportKwh: number
  importKwh: number
}

const HOUR = 3_600
const RADIANS = Math.PI / 180

/** The hours of a period; the same seed gives the same weather. */
export function simulatePlant(plant: SolarPlant, start: number, end: number, seed: string): HourOfPlant[] {
  const hours: HourOfPlant[] = []
  let weather = { day: '', random: seeded(seed), cloud: 1, warmth: 0 }
  for (let time = start; time < end; time += HOUR) {
    const day = new Date(time * 1000).toISOString().slice(0, 10)
    if (day !== weather.day) weather = weatherOf(plant, day, seed)
    hours.push(simulateHour(plant, time, weather))
  }
  return hours
}

interface Weather {
  day: string
  random: Random
  cloud: number
  warmth: number
}

function weatherOf(plant: SolarPlant, day: string, seed: string): Weather {
  const random = seeded(`${seed} ${day}`)
  const mean = plant.clearness[Number(day.slice(5, 7)) - 1] ?? 0.8
  const cloud = clamp(mean + 0.16 * random.normal(), 0.12, 1)
  return { day, random, cloud, warmth: 2 * random.normal() }
}

function simulateHour(plant: SolarPlant, start: number, weather: Weather): HourOfPlant {
  const { random, cloud, warmth } = weather
  const passing = clamp(cloud + (cloud > 0.92 ? 0.02 : 0.1) * random.normal(), 0.05, 1)
  const month = new Date(start * 1000).getUTCMonth()
  const air = (plant.temperature[month] ?? 25) + warmth
  let energy = 0
  for (let quarter = 0; quarter < 4; quarter += 1) {
    energy += powerAt(plant, start + (quarter + 0.5) * 900, passing, air) / 4
  }
  const standby = plant.standbyKw * (0.9 + 0.2 * random.even())
  return energy > plant.standbyKw
    ? { start, exportKwh: energy, importKwh: 0 }
    : { start, exportKwh: 0, importKwh: standby }
}

/** Kilowatts at the grid at one moment. */
function powerAt(plant: SolarPlant, time: number, cloud: number, air: number): number {
  const { zenith, incidence } = sunOn(plant, time)
  if (zenith <= 0.01) return 0
  const clear = 1_098 * zenith * Math.exp(-0.059 / zenith)
  const global = clear * cloud
  // Clouds turn direct light into diffuse light: nearly all of it under a closed sky.
  const diffuse = global * clamp(1.1 - 0.95 * cloud, 0.15, 1)
  const direct = Math.min((global - diffuse) / zenith, 1_000)
  const slope = Math.cos(plant.tilt * RADIANS)
  const plane =
    direct * Math.max(incidence, 0) + (diffuse * (1 + slope)) / 2 + (global * 0.2 * (1 - slope)) / 2
  const cell = air + 0.03 * plane
  const modules = plant.peakKw * (plane / 1_000) * (1 - 0.004 * (cell - 25))
  return Math.min(Math.max(modules * plant.efficiency, 0), plant.inverterKw)
}

/** Cosines of the sun's zenith angle and of its angle to the modules, which face the equator. */
function sunOn(plant: SolarPlant, time: number): { zenith: number; incidence: number } {
  const date = new Date(time * 1000)
  const dayOfYear =
    (Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) -
      Date.UTC(date.getUTCFullYear(), 0, 1)) /
      86_400_000 +
    1
  const turn = (360 / 365) * (dayOfYear - 81) * RADIANS
  const equation = 9.87 * Math.sin(2 * turn) - 7.53 * Math.cos(turn) - 1.5 * Math.sin(turn)
  const solarHour = (time % 86_400) / HOUR + plant.longitude / 15 + equation / 60
  const angle = 15 * (solarHour - 12) * RADIANS
  const declination = 23.45 * Math.sin(turn) * RADIANS
  const latitude = plant.latitude * RADIANS
  const tilted = latitude - Math.sign(plant.latitude) * plant.tilt * RADIANS
  const toward = (north: number) =>
    Math.sin(north) * Math.sin(declination) + Math.cos(north) * Math.cos(declination) * Math.cos(angle)
  return { zenith: toward(latitude), incidence: toward(tilted) }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
