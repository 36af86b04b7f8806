import { breakLines } from './break-lines.ts'
import type { TextStyle } from './text-style.ts'
import { textWidth } from './text-width.ts'

/** The room for a text: sizes and lengths in pixels. */
export interface TextRoom {
  width: number
  height: number
  largest: number
  smallest: number
  /** The distance of two baselines as a share of the size. */
  leading: number
  most?: number
}

/** A text in lines, in the largest size that its room allows. Undefined where it does not fit in the smallest either. */
export function fitText(
  text: string,
  style: Omit<TextStyle, 'size'>,
  { width, height, largest, smallest, leading, most = 9 }: TextRoom,
  record: string,
): { size: number; lines: string[] } | undefined {
  for (let size = largest; size >= smallest; size -= 2) {
    const measure = (line: string) => textWidth(line, { ...style, size }, record)
    const lines = breakLines(text, width, measure)
    if (lines && lines.length <= most && lines.length * size * leading <= height) {
      return { size, lines }
    }
  }
  return undefined
}
