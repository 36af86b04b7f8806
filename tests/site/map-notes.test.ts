// What the map says of land and borders has its sources on /map/ alone: the page of each day leads to them, note by note.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { elements, named, pageAt, pages, textOf } from './site.ts'

const whole = pageAt('/map/')
const notes = elements(
  whole.tree,
  ({ tagName, properties }) => tagName === 'div' && 'id' in properties,
).filter((div) => named({ type: 'root', children: [div] }, 'dt').length > 0)

test('every note of the map has its sources', () => {
  assert.ok(notes.length > 8)
  for (const note of notes) {
    const links = named({ type: 'root', children: [note] }, 'a')
    assert.ok(
      links.some(({ properties }) => /^#s\d/.test(String(properties['href']))),
      textOf(note),
    )
  }
})

test('the page of each day leads from each of its notes to that note with its sources', () => {
  const states = pages.filter(({ address }) => /^\/map\/\d{4}-\d\d-\d\d\/$/.test(address))
  assert.equal(states.length, 13)
  const names = new Map(
    notes.map((note) => [
      `/map/#${String(note.properties['id'])}`,
      textOf(named({ type: 'root', children: [note] }, 'dt')[0]),
    ]),
  )
  for (const { address, tree } of states) {
    const terms = elements(tree, ({ properties }) => properties['id'] === 'notes').flatMap(
      (section) => named({ type: 'root', children: [section] }, 'dt'),
    )
    assert.ok(terms.length > 0, address)
    for (const term of terms) {
      const [link] = named({ type: 'root', children: [term] }, 'a')
      assert.equal(names.get(String(link?.properties['href'])), textOf(term), address)
    }
  }
})
