/** `#3/1/2`: revision 2 of the delivery of milestone 1, from 1, of the fund's proposal `#3`. */
export function deliveryCode(proposal: string, milestone: number, revision: number): string {
  return `${proposal}/${milestone + 1}/${revision}`
}

/** What a delivery's code says, both from 1; null where it is no code of a delivery. */
export function deliveryOf(code: string | null): { milestone: string; revision: string } | null {
  const [, milestone, revision] = /^#\d+\/(\d+)\/(\d+)$/.exec(code ?? '') ?? []
  return milestone === undefined || revision === undefined ? null : { milestone, revision }
}
