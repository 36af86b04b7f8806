import { frameTopology } from './frame-topology.ts'
import { type DetailName, type FrameName, frames } from './frames.ts'
import { pathIn } from './path-in.ts'
import { type Shapes, shapesOf } from './shapes-of.ts'

const made = new Map<string, Shapes>()

/** The shapes of a frame in steps of the detail's grid; made once for each detail. */
export function frameShapes(name: FrameName, detail: DetailName): Shapes {
  const key = `${name} ${detail}`
  const shapes = made.get(key) ?? draw(name, detail)
  made.set(key, shapes)
  return shapes
}

function draw(name: FrameName, detail: DetailName): Shapes {
  const frame = frames[name]
  const { grid } = frame.detail[detail]
  return shapesOf(frameTopology(frame, frame.detail[detail]), (object) =>
    pathIn([0, 0, frame.width, frame.height], grid, object),
  )
}
