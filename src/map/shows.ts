import { applyMatrix } from './apply-matrix.ts'
import type { Frame } from './frames.ts'

/** Beyond the edge by this many units, so that no line ends in sight. */
const margin = 20

/** Whether the frame shows the point of the plane. */
export function shows({ matrix, width, height }: Frame, point: readonly number[]): boolean {
  const [x, y] = applyMatrix(matrix, point)
  return x > -margin && x < width + margin && y > -margin && y < height + margin
}
