import type { CountryShape } from './map-topology.ts'

/** Whether a shape is drawn as its arcs lie (1) or backwards (-1). */
export type Direction = 1 | -1

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

/** The shape's arcs, each with the direction in which the shape runs along it. */
export function signsOf({ arcs }: Pick<CountryShape, 'arcs'>): Map<number, Direction> {
  return new Map(arcs.flat(2).map((arc) => (arc < 0 ? [~arc, -1] : [arc, 1])))
}
