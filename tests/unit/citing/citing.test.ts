import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleCitation } from '../../../src/citing/article-citation.ts'
import { bibtex } from '../../../src/citing/bibtex.ts'
import type { Citation } from '../../../src/citing/citation.ts'
import { citationLinks } from '../../../src/citing/citation-links.ts'
import { claimCitation } from '../../../src/citing/claim-citation.ts'
import { cslJson } from '../../../src/citing/csl-json.ts'
import { plainCitation } from '../../../src/citing/plain-citation.ts'
import { ris } from '../../../src/citing/ris.ts'
import { smallArticle, smallFacts } from '../../markdown/small-facts.ts'

const { site } = smallFacts
const citation: Citation = articleCitation('open-door', smallArticle([]), '1a2b3c4d', site)
const hostile =
  'A } lone { brace, 100% of $5 & #1_a~b^c \\input{x} "q"\r\nER  - \r\nTY  - BOOK Київ ‘x’'

test('a citation in words names title, site, day, version and how far the sources reach', () => {
  assert.equal(
    plainCitation(citation),
    '“Is the door open?”, The Open Door, published 25 November 2026, version 1 (1a2b3c4d); sources reach 31 December 2025.',
  )
  const changed = plainCitation({ ...citation, last: '2026-12-01' })
  assert.match(changed, /version 1 \(1a2b3c4d\), last changed 1 December 2026; sources/)
})

test('the citation of a claim names its number and its verdict', () => {
  const claim = [...smallFacts.claims.values()][0] ?? assert.fail('no claim')
  const { url, version } = claimCitation(claim, smallFacts)
  assert.equal(url, 'https://example.org/claims/applied-in-may/')
  assert.equal(version, 'claim c07, verdict: corrected')
})

test('BibTeX has one entry whose braces pair, and nothing that TeX would take for a command', () => {
  const entry = bibtex({ ...citation, title: hostile, site: 'R&D {x' })
  let depth = 0
  for (const letter of entry) {
    if (letter === '{') depth += 1
    if (letter === '}') depth -= 1
    assert.ok(depth >= 0, entry)
  }
  assert.equal(depth, 0)
  const title = /^ {2}title = \{\{(.*)\}\},$/m.exec(entry)?.[1] ?? assert.fail(entry)
  assert.doesNotMatch(title, /(?<!\\)[$&#%_~^]/)
  assert.match(title, /\\textbackslash\{\}input\\textbraceleft\{\}x/)
  assert.match(title, /Київ/)
  assert.equal(entry.match(/^@/gm)?.length, 1)
})

test('a title cannot begin a tag of its own in RIS', () => {
  const lines = ris({ ...citation, title: hostile }).split('\r\n')
  assert.equal(lines.pop(), '')
  for (const line of lines) assert.match(line, /^[A-Z][A-Z0-9] {2}-( |$)/)
  assert.equal(lines.filter((line) => line.startsWith('TY')).length, 1)
  assert.equal(
    lines.findIndex((line) => line.startsWith('ER')),
    lines.length - 1,
  )
})

test('CSL-JSON holds the title as it is and the day in parts', () => {
  const [item, ...others] = JSON.parse(cslJson({ ...citation, title: hostile })) as [
    { title: string; issued: object; author: object },
  ]
  assert.deepEqual(others, [])
  assert.equal(item.title, hostile)
  assert.deepEqual(item.issued, { 'date-parts': [[2026, 11, 25]] })
  assert.deepEqual(item.author, [{ literal: 'The Open Door' }])
})

test('a publisher stands in every form once it is known, and in none before', () => {
  for (const write of [bibtex, ris, cslJson]) {
    assert.doesNotMatch(write(citation), /publisher|PB {2}-/)
    assert.match(write({ ...citation, publisher: 'A House' }), /A House/)
  }
})

test('the files of a citation stand beside their page', () => {
  assert.deepEqual(
    citationLinks(citation.url).map(({ href }) => href),
    ['/explain/open-door.bib', '/explain/open-door.ris', '/explain/open-door.csl.json'],
  )
})
