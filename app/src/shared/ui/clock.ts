import { createContext, useContext } from 'react'

const ClockContext = createContext<number | null>(null)

/** Gives the pages the chain's clock (Unix seconds), from which "3 weeks ago" is counted. */
export const ClockProvider = ClockContext.Provider

export function useNow(): number {
  return useContext(ClockContext) ?? Math.floor(Date.now() / 1000)
}
