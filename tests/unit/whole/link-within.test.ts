import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Root } from 'hast'
import { h } from 'hastscript'
import { linkWithin } from '../../../src/whole/link-within.ts'

test('links lead to their places in the file, or to the site where the file has none', () => {
  const links = ['/', '/claims/a/', '/explain/b/#c', '/map/', '#d', 'https://else.where/'].map(
    (href) => h('a', { href }),
  )
  const places = ['top', 'claims-a', 'explain-b-c', 'd'].map((id) => h('p', { id }))
  const tree: Root = { type: 'root', children: [...links, ...places] }
  linkWithin(tree, 'https://example.org/')
  assert.deepEqual(
    links.map(({ properties }) => properties['href']),
    ['#top', '#claims-a', '#explain-b-c', 'https://example.org/map/', '#d', 'https://else.where/'],
  )
})
