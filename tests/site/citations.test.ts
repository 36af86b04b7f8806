import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { dist, elements, meta, named, pages, textOf } from './site.ts'

const cited = pages.filter(({ address }) => /^\/(explain|claims)\/[^/]+\/$/.test(address))

test('every explainer and every claim can be had as a citation in three forms, each with its title and address', () => {
  assert.ok(cited.length > 0)
  for (const page of cited) {
    const files = elements(page.tree, ({ properties }) => 'download' in properties)
    const endings = files.map(({ properties }) =>
      String(properties['href']).replace(/^[^.]*\./, ''),
    )
    assert.deepEqual(endings, ['bib', 'ris', 'csl.json'], page.address)
    for (const { properties } of files) {
      const text = readFileSync(dist + String(properties['href']), 'utf8')
      assert.ok(text.includes(meta(page, 'og:title') ?? 'none'), String(properties['href']))
      assert.ok(text.includes(meta(page, 'og:url') ?? 'none'), String(properties['href']))
    }
  }
})

test('without a script a page’s address, its citation and links to share it by are there', () => {
  for (const page of cited) {
    const url = meta(page, 'og:url') ?? 'none'
    const panels = elements(page.tree, ({ properties }) => 'popover' in properties)
    assert.equal(panels.length, 2, page.address)
    for (const panel of panels) assert.ok(textOf(panel).includes(url), page.address)
    const links = named(page.tree, 'a').map(({ properties }) => String(properties['href']))
    assert.ok(links.filter((href) => href.endsWith(url)).length >= 8, page.address)
  }
})
