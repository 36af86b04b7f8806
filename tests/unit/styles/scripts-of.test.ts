import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scriptsOf } from '../../../src/styles/scripts-of.ts'

const scripts = [
  { name: 'a.js', text: 'import("./b.js")' },
  { name: 'b.js', text: 'import("./a.js")' },
  { name: 'c.js', text: '' },
]
const names = (html: string) => scriptsOf(html, scripts).map(({ name }) => name)

test('a page runs what it names and what that names, once, though they name each other', () => {
  assert.deepEqual(names('<script src="/_astro/a.js"></script>'), ['a.js', 'b.js'])
  assert.deepEqual(names('<script src="/_astro/c.js"></script>'), ['c.js'])
  assert.deepEqual(names('<p>No script</p>'), [])
})
