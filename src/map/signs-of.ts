/** Along an arc as it lies (1), or backwards (-1). */
export type Direction = 1 | -1

/** The shape's arcs, each with the direction in which the shape runs along it. */
export function signsOf({
  arcs,
}: {
  arcs: readonly (number[] | number[][])[]
}): Map<number, Direction> {
  return new Map(arcs.flat(2).map((arc) => (arc < 0 ? [~arc, -1] : [arc, 1])))
}
