import { renderAsync } from '@resvg/resvg-js'
import sharp from 'sharp'

/** The most that a card may weigh: what the strictest clients of links take, with room to spare. */
const most = 102_400

// Cards are drawn side by side, so each gets one thread.
sharp.concurrency(1)

/** Draws a card as PNG in 256 colours; the same drawing gives the same bytes. `record` is named where that fails. */
export async function renderCard(svg: string, record: string): Promise<Uint8Array> {
  const picture = await renderAsync(svg, { font: { loadSystemFonts: false } }).catch(
    (error: unknown) => {
      throw new Error(`${record}: the share card cannot be drawn: ${String(error)}. See src/cards.`)
    },
  )
  const png = await sharp(picture.asPng())
    .png({ palette: true, colours: 256, dither: 0, compressionLevel: 9, effort: 7 })
    .toBuffer()
  if (png.length > most) {
    throw new Error(
      `${record}: the share card weighs ${png.length} bytes; at most ${most} are allowed. Draw it with fewer colours or less detail in src/cards.`,
    )
  }
  return png
}
