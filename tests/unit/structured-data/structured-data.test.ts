// The things of one article and of one corrected claim stand under expected/; `npm run test:update` writes them.
import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Facts } from '../../../src/facts/facts.ts'
import { breadcrumbData } from '../../../src/structured-data/breadcrumb-data.ts'
import { claimReviewData } from '../../../src/structured-data/claim-review-data.ts'
import { crumbsTo } from '../../../src/structured-data/crumbs-to.ts'
import { datasetData } from '../../../src/structured-data/dataset-data.ts'
import { organisationData } from '../../../src/structured-data/organisation-data.ts'
import { pageData } from '../../../src/structured-data/page-data.ts'
import { scriptJson } from '../../../src/structured-data/script-json.ts'
import { smallFacts } from '../../markdown/small-facts.ts'

const facts: Facts = {
  ...smallFacts,
  report: {
    ...smallFacts.report,
    verdicts: [
      {
        id: 'corrected',
        label: 'Corrected',
        plural: 'are corrected',
        meaning: 'Wrong on the day of the report.',
        rule: 'A source of the day says otherwise.',
      },
    ],
  },
}
const { site } = facts
const claim = [...facts.claims.values()][0] ?? assert.fail('no claim')
const article = {
  url: 'https://example.org/explain/open-door/',
  title: 'Is the door open?',
  description: 'A small article for tests.',
  image: 'https://example.org/cards/explain/open-door.png?v=01234567',
  published: { first: '2026-11-25', last: '2026-12-01' },
  isArticle: true,
}

function same(name: string, things: unknown) {
  const file = `tests/unit/structured-data/expected/${name}.json`
  const text = `${JSON.stringify(things, undefined, 2)}\n`
  if (process.env['UPDATE']) writeFileSync(file, text)
  assert.ok(existsSync(file), `${file} is missing; write it with npm run test:update.`)
  assert.equal(text, readFileSync(file, 'utf8'))
}

test('an article is a NewsArticle with its days, its card and the way to it', () => {
  const crumbs = crumbsTo({ name: article.title, url: article.url }, site)
  same('article', [pageData(article, site), breadcrumbData(crumbs)])
})

test('a corrected claim has a review with the verdict by name, and no place where the report appeared', () => {
  same('claim', claimReviewData(claim, facts))
})

test('a section is a part of its article, and so is the way to it', () => {
  const url = `${article.url}who/`
  const whole = { name: article.title, url: article.url }
  const page = pageData({ ...article, url, partOf: whole.url }, site)
  assert.equal('isPartOf' in page, true)
  const names = crumbsTo({ name: 'Who', url }, site, whole).map(({ name }) => name)
  assert.deepEqual(names, ['Explainers', 'Is the door open?', 'Who'])
})

test('an index is reached from the home page, and the home page from nowhere', () => {
  const to = (path: string) =>
    crumbsTo({ name: 'Here', url: `https://example.org${path}` }, site).map(({ url }) => url)
  assert.deepEqual(to('/terms/'), ['https://example.org/', 'https://example.org/terms/'])
  assert.deepEqual(to('/'), [])
})

test('the maker of a claim is a person with a record, people by their office, or nobody', () => {
  const author = (maker: string) => {
    const { itemReviewed } = claimReviewData({ ...claim, made_by: maker }, facts)
    return (itemReviewed as { author?: { '@type': string; name: string } }).author
  }
  assert.equal(author('Jens Stoltenberg (as reported)')?.name, 'Jens Stoltenberg')
  assert.equal(author('NATO foreign ministers')?.['@type'], 'Organization')
  assert.equal(author('the report, of Stoltenberg'), undefined)
})

test('who speaks has the pages of its rules, and a publisher and a contact only once they are known', () => {
  const unknown = organisationData(site)
  assert.match(
    JSON.stringify(unknown),
    /"correctionsPolicy":"https:\/\/example\.org\/corrections\/"/,
  )
  assert.ok(!('parentOrganization' in unknown) && !('contactPoint' in unknown))
  const known = organisationData({ ...site, publisher: 'A House', contact: 'a@example.org' })
  assert.ok('parentOrganization' in known && 'contactPoint' in known)
  assert.ok(!('publisher' in pageData(article, site)))
  assert.ok('publisher' in pageData(article, { ...site, publisher: 'A House' }))
})

test('a set of data covers one day or a span, and names its licence and its files', () => {
  const data = { url: 'https://example.org/map/', name: 'Members', description: 'Who and when.' }
  const one = datasetData({ ...data, days: { first: '2022-11-29', last: '2022-11-29' } }, site)
  assert.equal(one.temporalCoverage, '2022-11-29')
  const span = datasetData(
    {
      ...data,
      days: { first: '1949-08-24', last: '2024-03-07' },
      places: ['Europe'],
      files: [{ url: 'https://example.org/data/v1/members.csv', type: 'text/csv' }],
    },
    site,
  )
  assert.equal(span.temporalCoverage, '1949-08-24/2024-03-07')
  assert.equal(span.license, 'https://example.org/licence/')
  assert.match(JSON.stringify(span.distribution), /members\.csv/)
})

test('words of a record can neither end the script they stand in nor break its line', () => {
  const words = { headline: '</script><!--<b> \u2028\u2029 & “x”' }
  const json = scriptJson(words)
  assert.doesNotMatch(json, /[<\u2028\u2029]/)
  assert.deepEqual(JSON.parse(json), words)
})
