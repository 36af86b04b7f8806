import assert from 'node:assert/strict'
import { test } from 'node:test'
import { globSync } from 'node:fs'
import { lettersOf } from '../unit/fonts/letters-of.ts'
import { named, pages, textOf } from './site.ts'

/** Code points that show nothing of their own, or that only close a line. */
const isInvisible = (letter: string) => /[\s\p{Cf}]/u.test(letter)

test('every letter that a page shows is in one of the web fonts', async () => {
  const held = new Set<string>()
  for (const file of globSync('src/fonts/*.woff2')) {
    for (const letter of await lettersOf(file)) held.add(letter)
  }
  const missing = pages.flatMap(({ address, tree }) => {
    // What is there to be copied as it is stands in the system's own typewriter face.
    const code = named(tree, 'textarea').map(textOf).join('')
    const words = textOf(named(tree, 'body')[0]).replace(code, '')
    const letters = new Set(words.normalize('NFC'))
    const lost = [...letters].filter((letter) => !held.has(letter) && !isInvisible(letter))
    return lost.length > 0 ? [`${address}: ${lost.join(' ')}`] : []
  })
  assert.deepEqual(missing, [])
})
