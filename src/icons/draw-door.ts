/** The door of the masthead as an SVG of its own, square, in the site's light colours. */
export interface DoorOptions {
  /** Height of the door as a share of the picture's. */
  share: number
  /** What stands behind the door; nothing where it is left out. */
  ground?: string
  /** Whether it turns light on dark tabs by itself; the plain fills hold where a policy refuses the style. */
  dark?: boolean
}

const width = 22
const height = 30
const style =
  '<style>@media(prefers-color-scheme:dark){.frame{stroke:#e8edeb}.leaf{fill:#9dc3fb}}</style>'

/** Draws the glyph of Masthead.astro in the middle of a square: the frame in ink, the leaf in the colour of links. */
export function drawDoor({ share, ground, dark = false }: DoorOptions): string {
  const side = Math.round(height / share)
  const [x, y] = [(width - side) / 2, (height - side) / 2]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${side} ${side}">` +
    (dark ? style : '') +
    (ground === undefined
      ? ''
      : `<path fill="${ground}" d="M${x} ${y}h${side}v${side}h-${side}z"/>`) +
    '<path class="frame" fill="none" stroke="#141a1c" stroke-width="3" d="M1.5 30V1.5h19V30"/>' +
    '<path class="leaf" fill="#0b4391" d="M3 3l10.5 4.2v20L3 30z"/>' +
    '</svg>\n'
  )
}
