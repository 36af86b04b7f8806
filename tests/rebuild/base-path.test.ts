// The site is built for another address, under a path, and with two former addresses: everything that it says of where
// it is must follow, and the former addresses must lead on.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'
import { builtSite } from '../../src/headers/built-site.ts'
import { hostFiles } from '../../src/hosts/host-files.ts'
import { serve } from '../../src/server/serve.ts'
import { copyProject } from './copy-project.ts'
import { walkUnderPath } from './walk-under-path.ts'

const root = copyProject()
after(() => {
  rmSync(resolve(root, '..'), { recursive: true })
})
const origin = 'https://news.example.net'
const base = '/open/door/'
const dist = join(root, 'dist')

function change(file: string, find: RegExp, replace: string) {
  const text = readFileSync(join(root, file), 'utf8')
  assert.match(text, find, file)
  writeFileSync(join(root, file), text.replace(find, replace))
}
change('content/site.yaml', /^address: .*$/m, `address: ${origin}${base.replace(/\/$/, '')}`)
change('content/articles/not-yet.md', /^---\n/, '---\naliases: [why-not-yet]\n')
change('content/claims/applied-in-may.yaml', /^/, 'aliases: [applied-in-april]\n')

const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/main.ts'], {
  cwd: root,
  encoding: 'utf8',
})
assert.equal(status, 0, `${stdout.slice(-2_000)}\n${stderr.slice(0, 3_000)}`)

const told = builtSite(dist).then(hostFiles)
const read = (file: string) => readFileSync(join(dist, file), 'utf8')
const isFile = (path: string) => existsSync(path) && statSync(path).isFile()
/** Whether a path, with the base path in it, is that of a page or file that was built. */
function isThere(path: string): boolean {
  if (!path.startsWith(base)) return false
  const file = decodeURIComponent(path.slice(base.length))
  return isFile(join(dist, file === '' || file.endsWith('/') ? `${file}index.html` : file))
}
const parser = rehype()
const pages = globSync('**/*.html', { cwd: dist }).map((file) => ({
  file,
  html: read(file),
  tree: parser.parse(read(file)),
}))

test('every link, picture and script of every page leads to what is there, under the path', () => {
  const dead: string[] = []
  for (const { file, tree } of pages) {
    visit(tree, 'element', ({ properties }) => {
      for (const name of ['href', 'src', 'action', 'data'] as const) {
        const value = properties[name]
        if (typeof value !== 'string' || /^(#|mailto:|data:)/.test(value)) continue
        const page = `${origin}${base}${file.replace(/(^|\/)index\.html$/, '$1')}`
        const url = new URL(value, page)
        if (url.origin === origin && !isThere(url.pathname)) dead.push(`${file}: ${value}`)
      }
    })
  }
  assert.ok(pages.length > 600)
  assert.deepEqual([...new Set(dead)].slice(0, 20), [])
})

test('every whole address in any file is one of the site’s own under the path, and is there', () => {
  const dead: string[] = []
  let met = 0
  const files = globSync('**/*', { cwd: dist }).filter(
    (file) => !/\.(png|woff2|js)$/.test(file) && isFile(join(dist, file)),
  )
  for (const file of files) {
    const text = read(file)
    assert.doesNotMatch(text, /\/\/example\.org/, file)
    for (const [address] of text.matchAll(/https:\/\/news\.example\.net[^\s"'<>()\\`,;&}]*/g)) {
      met += 1
      const path = new URL(address.replace(/[.:]$/, '')).pathname
      if (!isThere(path) && path !== base.replace(/\/$/, '')) dead.push(`${file}: ${address}`)
    }
  }
  assert.ok(met > 5_000, `${met} addresses`)
  assert.deepEqual([...new Set(dead)].slice(0, 20), [])
})

test('canonical, og:url, og:image and JSON-LD of every page begin with the address', () => {
  for (const { file, html } of pages) {
    const said = [
      ...html.matchAll(/(?:rel="canonical" href|og:url" content|og:image" content)="([^"]+)"/g),
    ]
    for (const [, address = ''] of said) assert.ok(address.startsWith(origin + base), file)
    if (file === 'all.html') continue
    assert.equal(said.length, /name="robots" content="noindex"/.test(html) ? 2 : 3, file)
  }
})

test('manifest, search, sitemap, feeds and the saved copy know the path', () => {
  const manifest = JSON.parse(read('site.webmanifest')) as {
    start_url: string
    scope: string
    icons: { src: string }[]
  }
  assert.deepEqual([manifest.start_url, manifest.scope], [base, base])
  for (const { src } of manifest.icons) assert.ok(isThere(src), src)
  assert.match(
    read('opensearch.xml'),
    /template="https:\/\/news\.example\.net\/open\/door\/search\//,
  )
  assert.match(
    read('robots.txt'),
    /Sitemap: https:\/\/news\.example\.net\/open\/door\/sitemap\.xml/,
  )
  assert.match(read('sitemap.xml'), /<loc>https:\/\/news\.example\.net\/open\/door\/<\/loc>/)
  assert.match(
    read('feeds/site.json'),
    /"home_page_url": "https:\/\/news\.example\.net\/open\/door\/"/,
  )
  const scripts = globSync('_astro/*.js', { cwd: dist }).map((file) =>
    read(`_astro/${file.split('/').at(-1)}`),
  )
  assert.ok(scripts.some((script) => script.includes(base)))
})

test('a former address is a small page that leads on, and a redirect of the hosts', async () => {
  const moved = [
    ['explain/why-not-yet/', 'explain/not-yet/'],
    ['claims/applied-in-april/', 'claims/applied-in-may/'],
  ] as const
  for (const [from, to] of moved) {
    const page = read(`${from}index.html`)
    assert.ok(page.includes(`http-equiv="refresh" content="0;url=${base}${to}"`), from)
    assert.ok(page.includes(`rel="canonical" href="${origin}${base}${to}"`), from)
    assert.ok(page.includes(`<a href="${base}${to}">`), from)
    assert.ok(Buffer.byteLength(page) < 40_000, from)
    assert.doesNotMatch(read('sitemap.xml'), new RegExp(from))
  }
  assert.deepEqual(
    (await told)['netlify/_redirects']?.trim().split('\n'),
    moved.map(([from, to]) => `${base}${from} ${base}${to} 301`).toSorted(),
  )
})

test('the hosts’ headers hold under the path, and so does the local server', async () => {
  const patterns = (await told)['netlify/_headers']?.match(/^\/.*$/gm) ?? []
  assert.ok(patterns.length > 10)
  assert.deepEqual(
    patterns.filter((pattern) => !pattern.startsWith(base)),
    [],
  )
  const site = await serve(dist, 0)
  const ask = (path: string) => fetch(site.origin + path, { redirect: 'manual' })
  try {
    const home = await ask(base)
    assert.equal(home.status, 200)
    assert.match(home.headers.get('content-security-policy') ?? '', /default-src 'none'/)
    assert.equal((await ask('/')).status, 404)
    const card = await ask(`${base}cards/map.png`)
    assert.equal(card.headers.get('cross-origin-resource-policy'), 'cross-origin')
    assert.ok(Number(card.headers.get('content-length')) > 1_000)
    const slash = await ask(`${base}map?x=1`)
    assert.equal(slash.headers.get('location'), `${base}map/?x=1`)
    const moved = await ask(`${base}explain/why-not-yet/`)
    assert.deepEqual(
      [moved.status, moved.headers.get('location')],
      [301, `${base}explain/not-yet/`],
    )
    assert.equal((await ask(`${base}map/2000-01-01/`)).status, 404)
  } finally {
    await site.close()
  }
})

test('in a browser, sharing, maps, search and the saved copy work under the path', async () => {
  const site = await serve(dist, 0)
  try {
    await walkUnderPath(site, origin + base)
  } finally {
    await site.close()
  }
})
