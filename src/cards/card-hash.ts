import { createHash } from 'node:crypto'
import project from '../../package.json' with { type: 'json' }

/** What makes the picture besides the drawing: a new version of either may draw other bytes. */
const drawers = `${project.dependencies['@resvg/resvg-js']} ${project.dependencies.sharp}`
/** To be raised when render-card.ts changes what it makes of the same drawing. */
const settings = 1

/** The hash of a card's picture in hexadecimal, known before it is drawn. The letters are part of the drawing. */
export function cardHash(svg: string): string {
  return createHash('sha256').update(`${drawers} ${settings}\n${svg}`).digest('hex')
}
