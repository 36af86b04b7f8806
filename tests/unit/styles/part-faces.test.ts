import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partFaces } from '../../../src/styles/part-faces.ts'

const one = '@font-face{font-family:A;src:url(a.woff2)}'
const two = "@font-face {\n  font-family: B;\n  src: url('b.woff2') format('woff2');\n}"
const local = '@font-face{font-family:AF;src:local(Arial)}'

test('faces of web fonts are parted from a sheet, in their order; those of the device stay', () => {
  assert.deepEqual(partFaces(`a{b:c}${one}${local}${two}d{e:f}`), {
    first: `a{b:c}${local}d{e:f}`,
    faces: one + two,
  })
})

test('a sheet without web fonts stays whole', () => {
  assert.deepEqual(partFaces(`a{b:url(c.svg)}${local}`), {
    first: `a{b:url(c.svg)}${local}`,
    faces: '',
  })
})
