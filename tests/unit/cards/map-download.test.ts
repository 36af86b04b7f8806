import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawCard } from '../../../src/cards/draw-card.ts'
import { mapDownload } from '../../../src/cards/map-download.ts'
import { withText } from '../../../src/cards/with-text.ts'
import { renderCard } from '../../../src/cards/render-card.ts'
import sharp from 'sharp'
import { cards, facts } from './content.ts'
import { drawnLines } from './drawn-lines.ts'

test('under the map of every day stands one line with day, credit and licence, whole and below the card', () => {
  for (const day of facts.mapStates.keys()) {
    const words = cards.get(`/map/${day}/`) ?? assert.fail(day)
    const line = drawnLines(mapDownload(drawCard(words, facts), day, facts.site)).at(-1)
    assert.match(
      line?.words ?? '',
      /^Map of \d+ \w+ \d{4}\. The Open Door\. Shapes: Natural Earth, public domain\. Licence: CC BY 4\.0$/,
    )
    assert.ok(line && line.top >= 630 && line.bottom <= 676 && line.right <= 1_140, day)
  }
})

test('a PNG with words in it is the same picture', async () => {
  const plain = await renderCard(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h5v5z"/></svg>',
    'a test',
  )
  const told = withText(plain, { Title: 'Türkiye, “30 members”' })
  const pixels = (png: Uint8Array) => sharp(png).raw().toBuffer()
  assert.deepEqual(await pixels(told), await pixels(plain))
  assert.ok(Buffer.from(told).toString().includes('Title\0\0\0\0\0Türkiye, “30 members”'))
})
