// Clients of links refuse a card whose length is not told before it comes.
import assert from 'node:assert/strict'
import { globSync, statSync } from 'node:fs'
import { after, test } from 'node:test'
import { serve } from '../../src/server/serve.ts'
import { dist } from './site.ts'

const { origin, base, close } = await serve(dist, 0)
after(close)

test('asked for its head alone, every card tells its type and its length, uncompressed', async () => {
  const cards = globSync('cards/**/*.png', { cwd: dist }).map((file) => file.replaceAll('\\', '/'))
  assert.ok(cards.length > 0)
  for (const card of cards) {
    // As clients of links ask: with a coding that they would take.
    const { status, headers } = await fetch(origin + base + card, {
      method: 'HEAD',
      headers: { 'Accept-Encoding': 'gzip, br' },
    })
    assert.equal(status, 200, card)
    assert.equal(headers.get('content-type'), 'image/png', card)
    assert.equal(headers.get('content-length'), String(statSync(`${dist}/${card}`).size), card)
    assert.equal(headers.get('content-encoding'), null, card)
  }
})
