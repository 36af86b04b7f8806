import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wholeWithin } from '../../../src/whole/whole-within.ts'
import type { WholeArticle } from '../../../src/whole/whole-article.ts'
import { facts } from '../cards/content.ts'

const [first] = facts.articles.values()
assert.ok(first)
const [claim, other] = facts.claims.values()
assert.ok(claim && other)

/** Explainers of 20,000 bytes each, of which every one names the same claim. */
const articles = (count: number): WholeArticle[] =>
  Array.from({ length: count }, (_, i) => ({
    slug: `n-${i}`,
    article: { ...first, standfirst: { ...first.standfirst, sources: [] } },
    html: `<h2 id="part">Part</h2><p>${'word '.repeat(4_000)}</p>`,
    cited: claim.evidence,
    uses: { claims: [claim.id], terms: [], people: [], events: [], countries: [] },
  }))
const file = (count: number, limit: number) =>
  wholeWithin(facts, articles(count), '', 'https://example.org/', limit)
const explainers = (html: string) => html.match(/<article id="explain-n-\d+"/g)?.length

test('a site that fits is in the file whole, and nothing is said of it', () => {
  const html = file(3, 1_000_000)
  assert.equal(explainers(html), 3)
  assert.doesNotMatch(html, /This file holds/)
  assert.match(html, new RegExp(`The ${facts.claims.size} claims of the report`))
  assert.ok(html.includes(`id="claims-${other.slug}"`))
})

test('of one that does not, as many explainers as fit, with what they name, and a word about it', () => {
  for (const [count, limit] of [
    [12, 200_000],
    [300, 200_000],
  ] as const) {
    const html = file(count, limit)
    const held = explainers(html) ?? 0
    assert.ok(Buffer.byteLength(html) <= limit)
    assert.ok(Buffer.byteLength(html) > limit - 25_000, 'one more would not have fitted')
    assert.ok(held >= 6 && held < 10, String(held))
    assert.match(html, new RegExp(`This file holds ${held} explainers of the site`))
    assert.match(html, new RegExp(`1 of the ${facts.claims.size} claims of the report`))
    assert.ok(html.includes(`id="claims-${claim.slug}"`))
    assert.ok(!html.includes(`id="claims-${other.slug}"`))
    for (const source of claim.evidence) assert.ok(html.includes(`id="sources-${source}"`))
  }
})
