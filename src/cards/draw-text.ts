import type { Element } from 'hast'
import { s } from 'hastscript'
import { letterforms } from './letterforms.ts'
import type { TextStyle } from './text-style.ts'
import { textWidth } from './text-width.ts'

/** Where a line stands. */
export interface TextPlace {
  /** Where it begins, or ends where `end` is set, or has its middle where `middle` is. */
  x: number
  /** The baseline. */
  y: number
  anchor?: 'end' | 'middle'
  fill: string
}

/** One line as outlines, in one path that bears its words as a label. */
export function drawText(
  text: string,
  { x, y, anchor, fill }: TextPlace,
  style: TextStyle,
  record: string,
): Element {
  const { face, size, tracking = 0 } = style
  const width = anchor ? textWidth(text, style, record) : 0
  let pen = x - (anchor === 'middle' ? width / 2 : width)
  const d = letterforms(text, face, record)
    .map(({ outline, step, unit }) => {
      const start = pen
      const scale = size / unit
      pen += size * (step / unit + tracking)
      return outline.replace(
        /(-?[\d.]+),(-?[\d.]+)/g,
        (_, px: string, py: string) =>
          `${hundredths(start + Number(px) * scale)} ${hundredths(y - Number(py) * scale)}`,
      )
    })
    .join('')
  return s('path', { ariaLabel: text, fill, d })
}

const hundredths = (number: number) => String(Math.round(number * 100) / 100)
