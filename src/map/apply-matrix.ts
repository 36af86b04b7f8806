import type { Matrix } from './frames.ts'

/** The point after the transform. */
export function applyMatrix(
  [a, b, c, d, e, f]: Matrix,
  [x = 0, y = 0]: readonly number[],
): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}
