import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../../src/search/words-of.ts'

test('pictures, notes and numbers of notes are no words of an article, and blocks do not run into one another', () => {
  const html =
    '<h2>One</h2><div class="pn"><p>two<sup>1</sup></p><ol class="notes"><li>note</li></ol></div><svg><text>map</text></svg><p>three</p>'
  assert.equal(wordsOf(html), 'One two three')
})
