/** A line of a drawn card: its words, and the box of its letters in pixels. */
export interface DrawnLine {
  words: string
  left: number
  right: number
  top: number
  bottom: number
}

/** The lines of a card, read back from its SVG. The boxes hold the curves' handles too: never too small. */
export function drawnLines(svg: string): DrawnLine[] {
  return [...svg.matchAll(/<path ([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const words = /aria-label="([^"]*)"/.exec(attributes)?.[1]
    const d = / d="([^"]*)"/.exec(` ${attributes}`)?.[1]
    if (words === undefined || d === undefined) return []
    const points = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ])
    const xs = points.map(([x = 0]) => x)
    const ys = points.map(([, y = 0]) => y)
    return [
      {
        words: words.replaceAll('&#x26;', '&').replaceAll('&#x22;', '"'),
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
      },
    ]
  })
}
