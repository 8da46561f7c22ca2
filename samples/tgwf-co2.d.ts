/** The package ships no types. Grams of CO2e per kWh by ISO 3166-1 alpha-3. */
declare module '@tgwf/co2' {
  export const averageIntensity: { data: Record<string, number>; type: string }
}
