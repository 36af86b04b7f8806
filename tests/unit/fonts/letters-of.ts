import { readFileSync } from 'node:fs'
import { Blob, Face } from 'harfbuzzjs'
import subsetFont from 'subset-font'

/** The letters for which a woff2 font has a glyph, by its own table. */
export async function lettersOf(file: string): Promise<Set<string>> {
  const font = await subsetFont(readFileSync(file), '', {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
  })
  const { buffer, byteOffset, byteLength } = font
  const face = new Face(
    new Blob(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer),
    0,
  )
  return new Set(Array.from(face.collectUnicodes(), (point) => String.fromCodePoint(point)))
}
