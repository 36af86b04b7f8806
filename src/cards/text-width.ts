import { letterforms } from './letterforms.ts'
import type { TextStyle } from './text-style.ts'

/** Widths in sizes by face and text: fitting a headline asks for the same line many times over. */
const known = new Map<string, { steps: number; gaps: number }>()

/** The width of a line in pixels. */
export function textWidth(
  text: string,
  { face, size, tracking = 0 }: TextStyle,
  record: string,
): number {
  const key = `${face} ${text}`
  const width = known.get(key) ?? measured(text, face, record)
  known.set(key, width)
  return size * (width.steps + tracking * width.gaps)
}

function measured(text: string, face: TextStyle['face'], record: string) {
  const letters = letterforms(text, face, record)
  return {
    steps: letters.reduce((sum, { step, unit }) => sum + step / unit, 0),
    gaps: Math.max(0, letters.length - 1),
  }
}
