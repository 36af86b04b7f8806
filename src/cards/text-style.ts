import type { CardFace } from './letterforms.ts'

/** How a line of a card is set. */
export interface TextStyle {
  face: CardFace
  /** Pixels. */
  size: number
  /** Space between letters as a share of the size; 0 where left out. */
  tracking?: number
}
