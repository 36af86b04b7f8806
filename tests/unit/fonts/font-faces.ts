import { readFileSync } from 'node:fs'

/** A web font's `@font-face` as fonts.css declares it. */
export interface FontFace {
  family: string
  /** The file's name in src/fonts, without `.woff2`. */
  name: string
  weight: string
  display: string
  /** Whether its unicode-range sends this letter to it; true for all letters where it has none. */
  claims: (letter: string) => boolean
}

const property = (rule: string, name: string) =>
  new RegExp(`${name}:\\s*([^;]+);`).exec(rule)?.[1]?.trim() ?? ''

function claimant(range: string): FontFace['claims'] {
  if (range === '') return () => true
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.trim().replace(/^U\+/, '').split('-')
    return [parseInt(from, 16), parseInt(to, 16)] as const
  })
  return (letter) => {
    const point = letter.codePointAt(0) ?? 0
    return spans.some(([from, to]) => from <= point && point <= to)
  }
}

/** The faces of src/styles/fonts.css that load a file, in its order; the local fallbacks are left out. */
export const fontFaces: FontFace[] = [
  ...readFileSync('src/styles/fonts.css', 'utf8').matchAll(/@font-face\s*{([^}]*)}/g),
].flatMap(([, rule = '']) => {
  const name = /fonts\/([\w-]+)\.woff2/.exec(rule)?.[1]
  if (name === undefined) return []
  return {
    family: property(rule, 'font-family'),
    name,
    weight: property(rule, 'font-weight'),
    display: property(rule, 'font-display'),
    claims: claimant(property(rule, 'unicode-range')),
  }
})
