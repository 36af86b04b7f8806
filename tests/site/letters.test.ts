import assert from 'node:assert/strict'
import { test } from 'node:test'
import { globSync } from 'node:fs'
import type { Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { lettersOf } from '../unit/fonts/letters-of.ts'
import { pages, sheetOf } from './site.ts'

/** Code points that show nothing of their own, or that only close a line. */
const isInvisible = (letter: string) => /[\s\p{Cf}]/u.test(letter)

/** The letters of a page's body. Code is in the reader's own font. */
function shownLetters(tree: Root): Set<string> {
  const letters = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'element' && ['head', 'style', 'code', 'textarea'].includes(node.tagName))
      return SKIP
    if (node.type === 'text') for (const letter of node.value.normalize('NFC')) letters.add(letter)
    return undefined
  })
  return letters
}

test('every letter that a page shows is in one of the web fonts', async () => {
  const held = new Set<string>()
  for (const file of globSync('src/fonts/*.woff2')) {
    for (const letter of await lettersOf(file)) held.add(letter)
  }
  const missing = pages.flatMap(({ address, tree }) => {
    const letters = shownLetters(tree)
    const lost = [...letters].filter((letter) => !held.has(letter) && !isInvisible(letter))
    return lost.length > 0 ? [`${address}: ${lost.join(' ')}`] : []
  })
  assert.deepEqual(missing, [])
})

test('a page that shows a letter of a later face has that face in its sheet, and no other page carries it', () => {
  const later = (text: string) =>
    [/[\u0100-\u0130\u0132-\u0151\u0154-\u024f]/, /[\u0401-\u045f\u0490\u0491]/].map((range) =>
      range.test(text),
    )
  for (const { address, tree } of pages) {
    const css = sheetOf(tree)
    if (css === '') continue
    const [extended, ukrainian] = later([...shownLetters(tree)].join(''))
    if (extended) assert.match(css, /unicode-range:U\+100-130/, address)
    if (ukrainian) assert.match(css, /unicode-range:U\+401-45F/, address)
  }
  const articles = pages.filter(({ address }) => /^\/explain\/[^/]+\/$/.test(address))
  for (const { address, html, tree } of articles) {
    const faces = sheetOf(tree).includes('unicode-range')
    const kin = articles.some(
      ({ html: other }) =>
        other.includes('data-country=') === html.includes('data-country=') &&
        later(other.replace(/<style>[^]*?<\/style>/g, '')).includes(true),
    )
    assert.equal(faces, kin, address)
  }
})
