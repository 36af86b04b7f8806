// Build only: HarfBuzz sets the letters as outlines, so that what is measured is what is drawn, on every machine.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs'

/** The cards' faces; weights and scripts are those of src/fonts/make-card-fonts.ts. */
export type CardFace = 'serif' | 'sans' | 'bold'

/** A letter's outline with y upwards, and the pen's step after it. */
export interface Letterform {
  outline: string
  step: number
  /** The font's units that make one size: the outline and the step count in them. */
  unit: number
}

// Not import.meta.dirname: the bundled build runs this from elsewhere, but always in the project's folder.
const folder = join(process.cwd(), 'src/cards/fonts')
const scripts = ['latin', 'latin-ext', 'cyrillic'] as const

interface Script {
  font: Font
  unit: number
  letters: ReadonlySet<number>
}
const loaded = new Map<CardFace, Script[]>()

function load(face: CardFace): Script[] {
  return scripts.map((script) => {
    const { buffer, byteOffset, byteLength } = readFileSync(`${folder}/${face}-${script}.ttf`)
    const file = new Face(new Blob(buffer.slice(byteOffset, byteOffset + byteLength)), 0)
    return { font: new Font(file), unit: file.upem, letters: new Set(file.collectUnicodes()) }
  })
}

/**
 * The letters of a text in one face, kerned. Throws on a letter that no font of the cards holds; `record` is the file
 * to which the message points.
 */
export function letterforms(text: string, face: CardFace, record: string): Letterform[] {
  const faces = loaded.get(face) ?? load(face)
  loaded.set(face, faces)
  const runs: { script: Script; text: string }[] = []
  for (const letter of text.normalize('NFC')) {
    const point = letter.codePointAt(0) ?? 0
    const before = runs.at(-1)
    // A space stays with the word before it.
    const script =
      before?.script.letters.has(point) && (letter === ' ' || before.script === faces[0])
        ? before.script
        : faces.find(({ letters }) => letters.has(point))
    if (!script) {
      throw new Error(
        `${record}: no font of the share cards has the letter “${letter}” of “${text}”. Run \`npm run fonts\`; if it is still missing, write the name without it.`,
      )
    }
    if (before?.script === script) before.text += letter
    else runs.push({ script, text: letter })
  }
  return runs.flatMap(({ script: { font, unit }, text: run }) => {
    const buffer = new Buffer()
    buffer.addText(run)
    buffer.guessSegmentProperties()
    shape(font, buffer)
    const steps = buffer.getGlyphPositions()
    return buffer.getGlyphInfos().map(({ codepoint: glyph }, i) => ({
      outline: font.glyphToPath(glyph),
      step: steps[i]?.xAdvance ?? 0,
      unit,
    }))
  })
}
