import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { rehype } from 'rehype'
import { dist, meta, named, pageAt, pages, textOf } from './site.ts'

const claims = pages.filter(({ address }) => /^\/claims\/[^/]+\/$/.test(address))
const fragment = rehype().data('settings', { fragment: true })
const embedOf = (address: string) => pageAt(`/embed${address}`)

test('every claim can be embedded: what is so, the verdict, both days, the way here, no script', () => {
  const embeds = pages.filter(({ address }) => address.startsWith('/embed/claims/'))
  assert.equal(embeds.length, claims.length)
  for (const { address, tree } of claims) {
    const embed = embedOf(address)
    assert.equal(textOf(named(embed.tree, 'h1')[0]), textOf(named(tree, 'h1')[0]))
    assert.deepEqual(named(embed.tree, 'script'), [], address)
    assert.equal(meta(embed, 'robots'), 'noindex', address)
    const links = named(embed.tree, 'a').map(({ properties }) => properties['href'])
    assert.ok(links.includes(address), address)
    assert.equal(
      named(embed.tree, 'use')[0]?.properties['href'],
      named(tree, 'use')[0]?.properties['href'],
    )
  }
})

test('the HTML to paste holds no script, and leads to pages that are there', () => {
  for (const { address, tree } of claims) {
    const [quotation = '', frame = ''] = named(tree, 'pre').map((block) => textOf(block))
    const [iframe] = named(fragment.parse(frame), 'iframe')
    assert.equal(new URL(String(iframe?.properties['src'])).pathname, `/embed${address}`)
    const quoted = fragment.parse(quotation)
    const [link] = named(quoted, 'a')
    const [card] = named(quoted, 'img')
    const { pathname } = new URL(String(card?.properties['src']))
    assert.equal(pathname, `/cards${address.slice(0, -1)}.png`)
    assert.ok(existsSync(dist + pathname), pathname)
    assert.match(textOf(named(quoted, 'blockquote')[0]), /sources reach \d+ \w+ \d{4}/)
    assert.equal(new URL(String(link?.properties['href'])).pathname, address)
    assert.ok(textOf(named(quoted, 'blockquote')[0]).includes('29 November 2022'))
    assert.doesNotMatch(quotation + frame, /<script/)
  }
})

const states = pages.filter(({ address }) => /^\/map\/\d{4}-\d\d-\d\d\/$/.test(address))

test('every day of the map can be embedded: the map, its legend, its numbers, both days, no script', () => {
  assert.equal(states.length, 13)
  for (const { address, tree } of states) {
    const embed = embedOf(address)
    const types = named(embed.tree, 'script').map(({ properties }) => properties['type'])
    assert.ok(
      types.every((type) => type === 'application/ld+json'),
      address,
    )
    assert.equal(meta(embed, 'robots'), 'noindex,follow', address)
    const words = textOf(named(embed.tree, 'figcaption')[0])
    assert.ok(words.includes(textOf(named(tree, 'h1')[0])), address)
    assert.match(
      words,
      /29 November 2022; sources reach 31 December 2025, on membership 23 June 2026/,
    )
    assert.ok(named(embed.tree, 'a').some(({ properties }) => properties['href'] === address))
    assert.ok(named(embed.tree, 'svg').length > 0)
  }
})

test('the HTML to paste for a day of the map: a frame, or its card with what was so; neither holds a script', () => {
  for (const { address, tree } of states) {
    const [frame = '', quotation = ''] = named(tree, 'textarea').map((area) => textOf(area))
    const [iframe] = named(fragment.parse(frame), 'iframe')
    assert.equal(new URL(String(iframe?.properties['src'])).pathname, `/embed${address}`)
    const quoted = fragment.parse(quotation)
    const [card] = named(quoted, 'img')
    const { pathname } = new URL(String(card?.properties['src']))
    assert.equal(pathname, `/cards${address.slice(0, -1)}.png`)
    assert.ok(existsSync(dist + pathname), pathname)
    const words = textOf(named(quoted, 'blockquote')[0])
    const day = textOf(named(tree, 'h1')[0]).replace(/^NATO on |: .*$/g, '')
    assert.ok(words.startsWith(`On ${day} NATO had `), words)
    assert.match(words, /On a report of 29 November 2022; sources reach 23 June 2026\./)
    const [link] = named(quoted, 'a')
    assert.equal(new URL(String(link?.properties['href'])).pathname, address)
    assert.doesNotMatch(quotation + frame, /<script/)
  }
})

test('oEmbed is found from the page, is rich, and gives the frame and the card', () => {
  for (const { address, tree } of [...claims, ...states]) {
    const [link] = named(tree, 'link').filter(
      ({ properties }) => properties['type'] === 'application/json+oembed',
    )
    const told = JSON.parse(
      readFileSync(dist + String(link?.properties['href']), 'utf8'),
    ) as Record<string, string | number>
    assert.equal(told['type'], 'rich')
    assert.equal(told['version'], '1.0')
    assert.equal(told['title'], textOf(named(tree, 'h1')[0]))
    assert.ok(String(told['html']).includes(`/embed${address}`), address)
    const [iframe] = named(fragment.parse(String(told['html'])), 'iframe')
    assert.equal(Number(iframe?.properties['width']), told['width'])
    assert.equal(Number(iframe?.properties['height']), told['height'])
    assert.ok(existsSync(dist + new URL(String(told['thumbnail_url'])).pathname), address)
  }
})
