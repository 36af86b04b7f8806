import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headersFile } from '../../../src/headers/headers-file.ts'
import { headerTable } from '../../../src/headers/header-table.ts'
import { headersFor } from '../../../src/headers/headers-for.ts'
import { movedAddresses } from '../../../src/headers/moved-addresses.ts'
import { redirectsFile } from '../../../src/headers/redirects-file.ts'
import { sealScripts } from '../../../src/headers/seal-scripts.ts'
import { sheetHashes } from '../../../src/headers/sheet-hashes.ts'

const table = headerTable(['sha256-abc='])

/** What a host that adds up all rules makes of a `_headers` file. */
function told(file: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const block of file.split('\n\n')) {
    const [pattern = '', ...lines] = block.trim().split('\n')
    const [start = '', end = ''] = pattern.split('*')
    if (!path.startsWith(start) || !path.endsWith(end)) continue
    for (const line of lines) {
      const [, off, name = '', value = ''] = /^ {2}(! )?([\w-]+)(?:: (.*))?$/.exec(line) ?? []
      if (off !== undefined) Reflect.deleteProperty(headers, name)
      else headers[name] = name in headers ? `${headers[name]}, ${value}` : value
    }
  }
  return headers
}

test('a host that adds up the rules sends what the table says', () => {
  const file = headersFile(table)
  for (const path of [
    '/robots.txt',
    '/embed/claims/x/',
    '/feeds/site.json',
    '/cards/a.png',
    '/explain/x.txt',
  ]) {
    const { 'Content-Type': type, ...rest } = headersFor(path, table)
    const { 'Content-Type': sent = type, ...others } = told(file, path)
    assert.deepEqual({ sent, ...others }, { sent: type, ...rest }, path)
  }
})

test('no rule is longer, and there are no more rules, than hosts read', () => {
  const lines = headersFile(
    headerTable(Array.from({ length: 8 }, () => `sha256-${'a'.repeat(43)}=`)),
  ).split('\n')
  assert.ok(lines.every((line) => line.length <= 2_000))
  assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100)
})

test('each style sheet is allowed once, however many pages carry it', () => {
  const page = '<style>a{b:c}</style>'
  assert.deepEqual(sheetHashes([page, page, '<p>']), [
    'sha256-0cRUVYRKwNwnl1hkfkPGjkht16b039TjFdJzmXfFK2o=',
  ])
})

test('a page that leads on is a redirect', () => {
  const moved = movedAddresses([
    ['/new/', '<p>'],
    ['/old/', '<meta http-equiv="refresh" content="0;url=/new/">'],
  ])
  assert.deepEqual(moved, [{ from: '/old/', to: '/new/' }])
  assert.equal(redirectsFile(moved), '/old/ /new/ 301\n')
})

test('every script of a page carries the hash of its file', () => {
  const sealed = sealScripts(
    '<script type="module" src="/a.js"></script>',
    (address) => `sha256-${address}`,
  )
  assert.equal(sealed, '<script type="module" src="/a.js" integrity="sha256-/a.js"></script>')
})
