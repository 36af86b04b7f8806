import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { toString } from 'hast-util-to-string'
import { parse } from 'yaml'
import { about, type BuiltPage, isServed, meta, named, pageAt, pages } from './site.ts'

interface Thing {
  '@context': string
  '@type': string
  headline?: string
  description?: string
  url?: string
  image?: string
  datePublished?: string
  dateModified?: string
  temporalCoverage?: string
  isPartOf?: { '@id': string }
  claimReviewed?: string
  reviewRating?: { alternateName: string }
  itemReviewed?: Record<string, unknown>
  name?: string
  license?: string
  distribution?: { contentUrl: string; encodingFormat: string }[]
  itemListElement?: { position: number; name: string; item?: string }[]
}

const thingsOf = ({ tree }: BuiltPage) =>
  named(tree, 'script')
    .filter(({ properties }) => properties['type'] === 'application/ld+json')
    .map((script) => JSON.parse(toString(script)) as Thing)
const all = pages
  .filter(({ address }) => address !== '/404.html' && !address.startsWith('/embed/'))
  .map((page) => ({ page, things: thingsOf(page) }))
const kinds = (things: Thing[]) => things.map((thing) => thing['@type'])

test('the first thing of every page is the page, alone and in the words of its head', () => {
  for (const { page, things } of all) {
    const [first, ...others] = things
    assert.ok(first && first['@context'] === 'https://schema.org', page.address)
    const isArticle = /^\/explain\/[^/]+\/([^/]+\/)?$/.test(page.address)
    assert.equal(first['@type'], isArticle ? 'NewsArticle' : 'WebPage', page.address)
    assert.ok(
      !kinds(others).some((kind) => ['NewsArticle', 'WebPage'].includes(kind)),
      page.address,
    )
    assert.equal(first.headline, meta(page, 'og:title'), page.address)
    assert.equal(first.description, meta(page, 'description'), page.address)
    assert.equal(first.url, meta(page, 'og:url'), page.address)
    assert.equal(first.image, meta(page, 'og:image'), page.address)
    assert.equal(first.datePublished, meta(page, 'article:published_time'), page.address)
    assert.equal(first.dateModified, meta(page, 'article:modified_time'), page.address)
    assert.equal(first.temporalCoverage, about.report_day, page.address)
  }
})

const base = new URL(meta(pageAt('/'), 'og:url') ?? '')
const served = (url: string) => isServed(`/${new URL(url).pathname.slice(base.pathname.length)}`)

test('the second says the way to the page, by steps that are there; home alone has none', () => {
  for (const { page, things } of all.filter(({ page }) => page.address !== '/')) {
    assert.equal(things[1]?.['@type'], 'BreadcrumbList', page.address)
    const steps = things[1].itemListElement ?? []
    assert.ok(steps.length >= 2, page.address)
    assert.equal(steps.at(-1)?.name, meta(page, 'og:title'), page.address)
    for (const { item } of steps.slice(0, -1)) assert.ok(item && served(item), page.address)
  }
  assert.ok(!kinds(thingsOf(pageAt('/'))).includes('BreadcrumbList'))
})

test('a section is a part of its article', () => {
  const sections = all.filter(({ page }) => /^\/explain\/[^/]+\/[^/]+\/$/.test(page.address))
  assert.ok(sections.length > 0)
  for (const { page, things } of sections) {
    const whole = things[0]?.isPartOf?.['@id'] ?? ''
    assert.equal(new URL(whole).pathname, page.address.replace(/[^/]+\/$/, ''), page.address)
  }
})

const { verdicts: known } = parse(readFileSync('content/report.yaml', 'utf8')) as {
  verdicts: { label: string }[]
}
const verdicts = known.map(({ label }) => label)

test('claims alone have a review, with one of the four verdicts and no place where the claim appeared', () => {
  let reviews = 0
  for (const { page, things } of all) {
    const review = things.find((thing) => thing['@type'] === 'ClaimReview')
    const isClaim = /^\/claims\/[^/]+\/$/.test(page.address)
    assert.equal(review !== undefined, isClaim, page.address)
    if (!review) continue
    reviews += 1
    const name = review.reviewRating?.alternateName ?? ''
    assert.ok(verdicts.includes(name), `${page.address}: ${name}`)
    assert.doesNotMatch(JSON.stringify(review), /appearance/i, page.address)
    assert.notEqual(review.claimReviewed, review.headline)
  }
  assert.ok(reviews > 0)
})

test('every page of the map and the page of data say what they hold as data, with files that are there', () => {
  const isOfData = /^\/(data|map(\/.+)?)\/$/
  for (const { page, things } of all) {
    const sets = things.filter((thing) => thing['@type'] === 'Dataset')
    assert.equal(sets.length > 0, isOfData.test(page.address), page.address)
    const pages = new Set(sets.map(({ url }) => url))
    assert.ok(sets.length === 0 || (pages.size === 1 && pages.has(meta(page, 'og:url'))))
    for (const { name, description = '', license = '', temporalCoverage, distribution } of sets) {
      assert.ok(description.length >= 50 && description.length <= 5_000, `${page.address}: ${name}`)
      assert.match(temporalCoverage ?? '', /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/, page.address)
      assert.ok(served(license), license)
      assert.ok(distribution && distribution.length > 0, page.address)
      for (const { contentUrl, encodingFormat } of distribution) {
        assert.ok(served(contentUrl), contentUrl)
        const [, kind = ''] = /\.(\w+)$/.exec(contentUrl) ?? []
        assert.match(encodingFormat, new RegExp(`[/+]${kind.replace('geo', '')}$`), contentUrl)
      }
    }
  }
})

const withoutMap = about.map === undefined

test(
  'the set of each page of the map covers the days that it shows, those of two days both',
  { skip: withoutMap },
  () => {
    const setAt = (address: string) =>
      thingsOf(pageAt(address)).find((thing) => thing['@type'] === 'Dataset')
    assert.equal(setAt('/map/2022-11-29/')?.temporalCoverage, '2022-11-29')
    assert.equal(setAt('/map/all/')?.temporalCoverage, '1949-08-24/2024-03-07')
    assert.equal(setAt('/map/all/')?.distribution?.length, 39)
    const pair = setAt('/map/2022-11-29/vs/2024-03-07/')
    assert.match(pair?.name ?? '', /on 29 November 2022 and on 7 March 2024$/)
    assert.equal(pair?.distribution?.length, 6)
  },
)

test('who speaks is told at home and on the page about the site, with rules that can be read', () => {
  const telling = all.filter(({ things }) => kinds(things).includes('NewsMediaOrganization'))
  assert.deepEqual(telling.map(({ page }) => page.address).toSorted(), ['/', '/about/'])
  for (const { things } of telling) {
    for (const value of Object.values(things.at(-1) ?? {}).map(String))
      if (value.startsWith(base.href)) assert.ok(served(value), value)
  }
})
