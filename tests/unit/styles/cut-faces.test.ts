import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutFaces } from '../../../src/styles/cut-faces.ts'

const main = '@font-face{font-family:A;src:url(a.woff2)}'
const ukrainian = '@font-face{font-family:A;src:url(b.woff2);unicode-range:U+401-45F,U+490-491}'
const one = '@font-face{font-family:A;src:url(c.woff2);unicode-range: u+103}'
const css = `a{b:c}${main}${ukrainian}${one}`

test('a face whose range holds no letter of the text is left out, and nothing else', () => {
  assert.equal(cutFaces(css, 'Plain words.'), `a{b:c}${main}`)
})

test('a face stays for one letter, at either end of its range', () => {
  for (const letter of ['Ё', 'џ', 'Ґ', 'ґ']) {
    assert.equal(cutFaces(css, letter), `a{b:c}${main}${ukrainian}`, letter)
  }
  assert.equal(cutFaces(css, 'ă'), `a{b:c}${main}${one}`)
})
