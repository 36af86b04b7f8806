// Every page before the eyes of others' programs: a link shows what the page says, whoever reads it.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { isServed, pages } from '../site/site.ts'
import { close, home } from './ask.ts'
import { addressOf, judges } from './judges.ts'
import { mastodon } from './mastodon.ts'
import { signal } from './signal.ts'
import { type Said, stated } from './stated.ts'

after(close)

const kinds = ['title', 'description', 'image', 'day'] as const
const plain = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim()
const rows: string[] = []

for (const { name, read, gives } of judges) {
  test(`${name} finds on every page what its head says`, async () => {
    const asked = { title: 0, description: 0, image: 0, day: 0 }
    const agreed = { title: 0, description: 0, image: 0, day: 0 }
    const wrong: string[] = []
    for (const page of pages) {
      const wanted = gives(stated(page))
      const said: Said = await Promise.resolve(read(page, addressOf(page))).catch(
        (error: unknown) => {
          wrong.push(`${page.address}: ${String(error)}`)
          return {}
        },
      )
      for (const kind of kinds.filter((one) => one in wanted)) {
        asked[kind] += 1
        if (plain(said[kind]) === plain(wanted[kind])) agreed[kind] += 1
        else wrong.push(`${page.address} ${kind}: ${said[kind]} for ${wanted[kind]}`)
      }
    }
    const cells = kinds.map((kind) =>
      (asked[kind] === 0 ? 'not given' : `${agreed[kind]} of ${asked[kind]}`).padEnd(12),
    )
    rows.push(`${name.padEnd(20)}${cells.join('')}`)
    assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} in all`)
  })
}

test('the judges agree: N of N', () => {
  console.log(`${'judge'.padEnd(20)}${kinds.map((kind) => kind.padEnd(12)).join('')}`)
  console.log(rows.join('\n'))
  assert.equal(rows.length, judges.length)
})

test('a card of Mastodon leads to a page of the site', async () => {
  for (const page of pages) {
    const { url } = await mastodon(addressOf(page).href)
    assert.ok(
      isServed(`/${new URL(url).pathname.slice(home.pathname.length)}`),
      `${page.address} -> ${url}`,
    )
  }
})

test('the rules of Signal refuse what Signal refuses', async () => {
  await assert.rejects(signal('http://example.org/'), /not https/)
  await assert.rejects(signal(new URL('nowhere/', home).href), /answers 404/)
  await assert.rejects(signal(new URL('favicon.svg', home).href), /image\/svg/)
})
