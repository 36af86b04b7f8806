// The whole explainer in one file: small enough to send, whole, and readable where nothing else is.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { rehype } from 'rehype'
import { dist, elements, named, pages, textOf } from './site.ts'

const html = readFileSync(join(dist, 'all.html'), 'utf8')
const tree = rehype().parse(html)
const ids = elements(tree, ({ properties }) => 'id' in properties).map(
  ({ properties }) => properties['id'],
)
const hrefs = named(tree, 'a').map(({ properties }) => String(properties['href']))

test('it weighs at most 500,000 bytes as it lies', () => {
  const bytes = Buffer.byteLength(html)
  assert.ok(bytes <= 500_000, `${bytes} bytes`)
})

test('it needs no other file: no script, no font, no picture', () => {
  const asking = elements(
    tree,
    ({ tagName, properties }) =>
      ['script', 'link', 'img', 'iframe', 'object'].includes(tagName) || 'src' in properties,
  )
  assert.deepEqual(asking, [])
  assert.doesNotMatch(textOf(named(tree, 'style')[0]), /url\(|@import|@font-face/)
})

test('ids stand once, and every link leads within the file or to a whole address', () => {
  assert.deepEqual(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    [],
  )
  const places = new Set(ids)
  assert.deepEqual(
    hrefs.filter((href) =>
      href.startsWith('#') ? !places.has(href.slice(1)) : !URL.canParse(href),
    ),
    [],
  )
})

test('every explainer, claim, event, person, term, country and source is in it', () => {
  const places = new Set(ids)
  const wanted = pages
    .map(({ address }) => address.slice(1, -1).replaceAll('/', '-'))
    .filter((id) => /^(explain|claims|timeline|people|terms|countries|sources)-/.test(id))
    .filter((id) => !/^(claims-topic|timeline-thread)-/.test(id))
  assert.ok(wanted.length > 400, `${wanted.length}`)
  assert.deepEqual(
    wanted.filter((id) => !places.has(id)),
    [],
  )
})

test('what stands on the site of an explainer or a claim leads to its place in the file', () => {
  const away = hrefs.filter((href) =>
    /^https:\/\/example\.org\/(explain|claims|timeline|people|terms|countries|sources)\//.test(
      href,
    ),
  )
  assert.deepEqual(away, [])
})

test('it is valid HTML', async () => {
  const { results } = await new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'void-style': 'off', 'long-title': 'off' },
  }).validateString(html)
  assert.deepEqual(
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    ),
    [],
  )
})
