import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  reachInWords,
  reportDayInWords,
  elements,
  isEmbed,
  meta,
  named,
  pages,
  textOf,
} from './site.ts'

test('every page has one h1, a language and a landmark for its content', () => {
  for (const { address, tree } of pages) {
    assert.equal(named(tree, 'h1').length, 1, address)
    assert.equal(named(tree, 'main').length, 1, address)
    assert.equal(named(tree, 'html')[0]?.properties['lang'], 'en-GB', address)
  }
})

test('page titles and descriptions are unique, and as long as link previews show', () => {
  const titles = new Map<string, string>()
  for (const page of pages.filter((one) => !isEmbed(one))) {
    const title = textOf(named(page.tree, 'title')[0])
    assert.equal(
      titles.get(title),
      undefined,
      `${page.address} has the title of ${titles.get(title)}`,
    )
    titles.set(title, page.address)
    const description = meta(page, 'description') ?? ''
    assert.ok(
      description.length >= 60 && description.length <= 155,
      `${page.address}: ${description}`,
    )
    assert.equal(meta(page, 'og:description'), description, page.address)
  }
})

test('headings do not skip a level', () => {
  for (const { address, tree } of pages) {
    let level = 0
    for (const { tagName } of elements(tree, ({ tagName: name }) => /^h[1-6]$/.test(name))) {
      const next = Number(tagName[1])
      assert.ok(next <= level + 1, `${address}: ${tagName} after h${level}`)
      level = next
    }
  }
})

test('no page has a style attribute, an inline script or an event attribute: the policy forbids them', () => {
  for (const { address, tree } of pages) {
    const bad = elements(
      tree,
      ({ tagName, properties, children }) =>
        'style' in properties ||
        Object.keys(properties).some((name) => /^on[A-Z]/.test(name)) ||
        (tagName === 'script' &&
          properties['type'] !== 'application/ld+json' &&
          children.length > 0),
    )
    assert.deepEqual(
      bad.map(({ tagName }) => tagName),
      [],
      address,
    )
  }
})

test('ids are unique in every page', () => {
  for (const { address, tree } of pages) {
    const ids = elements(tree, ({ properties }) => 'id' in properties).map(
      ({ properties }) => properties['id'],
    )
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
      address,
    )
  }
})

test('every page names the day of the report and the day that sources reach', () => {
  for (const { address, tree } of pages) {
    const words = textOf(named(tree, 'body')[0])
    assert.ok(words.includes(reportDayInWords), address)
    // The foot of a page says how far most sources reach; an embed has no foot, and a claim's own day.
    assert.match(
      words,
      isEmbed({ address }) ? /sources reach \d/ : new RegExp(reachInWords),
      address,
    )
  }
})
