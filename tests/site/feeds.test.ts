// Feeds, as two parsers by others read them.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { toString } from 'hast-util-to-string'
import { rehype } from 'rehype'
import RssParser from 'rss-parser'
import { reportDayInWords, dist, elements, meta, named, pageAt, pages, textOf } from './site.ts'

const root = `${dist}/feeds/`
const names = globSync('**/*.atom', { cwd: root })
  .map((file) => file.replaceAll('\\', '/').replace(/\.atom$/, ''))
  .toSorted()
const read = (name: string, form: string) => readFileSync(`${root}${name}.${form}`, 'utf8')
const atomOf = (name: string) => parseAtomFeed(read(name, 'atom'))
const records = pages.filter(({ address }) => /^\/(explain|claims)\/[^/]+\/$/.test(address))
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
const fragment = rehype().data('settings', { fragment: true })

test('the site, its changes, every explainer and every claim have a feed', () => {
  const wanted = records.map(({ address }) => address.slice(1, -1))
  assert.deepEqual(names, ['changes', 'site', ...wanted].toSorted())
})

test('Atom, RSS and JSON of a feed hold the same entries, in the words of two parsers', async () => {
  const parser = new RssParser()
  for (const name of names) {
    const atom = atomOf(name)
    const rss = parseRssFeed(read(name, 'rss'))
    const json = parseJsonFeed(read(name, 'json'))
    const ids = atom.entries?.map(({ id }) => id)
    assert.ok(ids?.length, name)
    assert.deepEqual(
      rss.items?.map(({ guid }) => guid?.value),
      ids,
      name,
    )
    assert.deepEqual(
      json.items?.map(({ id }) => id),
      ids,
      name,
    )
    const contents = atom.entries?.map(({ content }) => content?.value)
    assert.deepEqual(
      rss.items.map(({ content }) => content?.encoded),
      contents,
      name,
    )
    assert.deepEqual(
      json.items.map(({ content_html: html }) => html),
      contents,
      name,
    )
    for (const form of ['atom', 'rss']) {
      const other = await parser.parseString(read(name, form))
      assert.equal(other.title, atom.title?.value ?? json.title, `${name}.${form}`)
      assert.equal(other.items.length, ids.length, `${name}.${form}`)
    }
  }
})

test('ids are absolute, each once in its feed, and those of texts are their addresses', () => {
  for (const name of names) {
    const ids = atomOf(name).entries?.map(({ id }) => id) ?? []
    assert.equal(new Set(ids).size, ids.length, name)
    for (const id of ids)
      assert.match(String(id), /^(https:\/\/\S+\/|tag:[\w.-]+,\d{4}-\d\d-\d\d:\S+)$/, name)
  }
  for (const page of records) {
    const [first] = atomOf(page.address.slice(1, -1)).entries ?? []
    assert.equal(first?.id, meta(page, 'og:url'))
  }
})

test('days are those of the history on the page, never those of the build', () => {
  for (const page of records) {
    const [entry] = atomOf(page.address.slice(1, -1)).entries ?? []
    assert.ok(entry, page.address)
    assert.equal(entry.published, `${meta(page, 'article:published_time')}T00:00:00Z`)
    assert.equal(entry.updated, `${meta(page, 'article:modified_time')}T00:00:00Z`)
  }
})

test('an entry holds the whole text of its page, with both days, and the notes stand after their paragraphs', () => {
  for (const page of records) {
    const [entry] = atomOf(page.address.slice(1, -1)).entries ?? []
    const tree = fragment.parse(entry?.content?.value ?? '')
    const text = plain(toString(tree))
    assert.match(text, new RegExp(`As reported on ${reportDayInWords}`), page.address)
    assert.match(text, /[Ss]ources reach \d/, page.address)
    const [article] = named(page.tree, 'article')
    const inside = { type: 'root' as const, children: article ? [article] : [] }
    // What the share panels hold is for sharing, not said by the page.
    const panels = new Set(
      elements(inside, ({ properties }) => 'popover' in properties).flatMap((panel) =>
        elements({ type: 'root', children: [panel] }, () => true),
      ),
    )
    const sentences = elements(
      inside,
      ({ tagName, properties }) =>
        tagName === 'td' ||
        tagName === 'blockquote' ||
        (tagName === 'p' && JSON.stringify(properties['className'] ?? '') === '""'),
    )
    const own = sentences
      .filter((element) => !panels.has(element))
      .map((element) => plain(toString(element)))
      .filter(
        (words) =>
          !/^(“.*”, The Open Door|https:|Checked on|People:|Terms:|To share|As a quotation|Short address|In other words|Sources reach)/.test(
            words,
          ),
      )
    const lost = own.filter((words) => words && !text.includes(words))
    assert.deepEqual(lost, [], page.address)
  }
})

test('what came after the report is in the feed', () => {
  for (const page of records) {
    const shown = elements(page.tree, ({ tagName }) => /^h[23]$/.test(tagName)).some(
      (heading) => textOf(heading) === 'Since then',
    )
    const [entry] = atomOf(page.address.slice(1, -1)).entries ?? []
    assert.equal((entry?.content?.value ?? '').includes('Since then</h2>'), shown, page.address)
  }
})

test('every link in a feed is a whole address, and nothing in it is a script, a style or a drawing', () => {
  for (const { content, id } of atomOf('site').entries ?? []) {
    const tree = fragment.parse(content?.value ?? '')
    for (const { properties } of named(tree, 'a')) {
      assert.match(String(properties['href']), /^(https?|mailto):/, id)
    }
    const bad = elements(
      tree,
      ({ tagName, properties }) =>
        ['script', 'style', 'svg', 'iframe'].includes(tagName) || 'style' in properties,
    )
    assert.deepEqual(bad, [], id)
  }
})

test('pages name the feed that follows them', () => {
  for (const { address, feed } of [
    { address: '/', feed: '/feeds/site.atom' },
    { address: '/changes/', feed: '/feeds/changes.atom' },
    ...records.map(({ address }) => ({ address, feed: `/feeds${address.slice(0, -1)}.atom` })),
  ]) {
    const [link] = named(pageAt(address).tree, 'link').filter(
      ({ properties }) => properties['type'] === 'application/atom+xml',
    )
    assert.equal(link?.properties['href'], feed, address)
  }
})
