/**
 * The card's measure in pixels. Clients cut cards down to a square or trim their edges: headline and days stand within
 * `square` across and `safe` down (the middle 80 % of the height); what stands outside may be lost.
 */
export const cardFrame = {
  width: 1200,
  height: 630,
  square: { left: 285, right: 915 },
  /** The column of text: the square with a margin, so that a card cut down to it still has one. */
  column: { left: 309, right: 891 },
  safe: { top: 63, bottom: 567 },
  /** The line on which the door stands, and under which the days are. */
  lintel: 468,
  /** The upright between the two days. */
  jamb: { left: 593, width: 14 },
} as const
