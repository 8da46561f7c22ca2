import { useEffect } from 'react'

/** How often, and how long, a place that comes with data is looked for. */
const EVERY_MS = 100
const TIMES = 50

/** Goes to the place that the address names once it is there: what it belongs to is loaded after the page. */
export function useHashScroll(): void {
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1))
    if (id === '') return undefined
    let left = TIMES
    const timer = setInterval(() => {
      const place = document.getElementById(id)
      place?.scrollIntoView()
      left -= 1
      if (place !== null || left === 0) clearInterval(timer)
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [])
}
