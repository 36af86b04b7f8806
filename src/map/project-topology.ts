import { transform } from 'topojson-client'
import { applyMatrix } from './apply-matrix.ts'
import type { Matrix } from './frames.ts'
import { type MapTopology, mapTopology } from './map-topology.ts'
import { project } from './project.ts'

/** The map in the plane, seen through the matrix. */
export function projectTopology(matrix: Matrix): MapTopology {
  const { transform: grid = null, arcs, ...rest } = mapTopology
  return {
    ...rest,
    arcs: arcs.map((arc) => {
      const place = transform(grid)
      return arc.map((point, i) => applyMatrix(matrix, project(place(point, i > 0))))
    }),
  }
}
