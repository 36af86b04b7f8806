import { type Frame, type FrameName, frames } from './frames.ts'

/** The size of the drawing that holds all three frames. */
export const whole = { width: 960, height: 800 } as const

/** The three frames of the one drawing: each stands in the middle of its height, and shows more above and below. */
export const wholeFrames: Readonly<Record<FrameName, Frame>> = {
  alliance: inWhole(frames.alliance),
  europe: inWhole(frames.europe),
  border: inWhole(frames.border),
}

function inWhole({ matrix: [a, b, c, d, e, f], ...frame }: Frame): Frame {
  return { ...frame, ...whole, matrix: [a, b, c, d, e, f + (whole.height - frame.height) / 2] }
}
