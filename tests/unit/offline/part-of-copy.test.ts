import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partOfCopy } from '../../../src/offline/part-of-copy.browser.ts'

test('home, explainers, claims, lists, fonts and scripts are in every copy', () => {
  for (const path of ['', 'explain/not-yet/', 'claims/', 'map/all/', '_astro/a.woff2', 'search/'])
    assert.equal(partOfCopy(path), 'core', path)
})

test('sections, filters, days of the map and single records are kept when a reader asks', () => {
  for (const path of ['explain/a/b/', 'claims/verdict/holds/', 'map/2022-11-29/', 'people/x/'])
    assert.equal(partOfCopy(path), 'on request', path)
})

test('embeds, cards, the page for no page and the file of all pages are in none', () => {
  for (const path of ['embed/map/x/', 'cards/x.png', '404.html', 'all.html'])
    assert.equal(partOfCopy(path), undefined, path)
})
