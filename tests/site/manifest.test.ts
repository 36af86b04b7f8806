import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import sharp from 'sharp'
import { dist, named, pageAt } from './site.ts'

interface Manifest {
  name: string
  start_url: string
  icons: { src: string; sizes: string; purpose: string }[]
}
const manifest = JSON.parse(readFileSync(`${dist}/site.webmanifest`, 'utf8')) as Manifest

test('the manifest starts at the home page and has the icons that a home screen asks for', () => {
  assert.ok(manifest.name.length > 0)
  const sizes = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)
  for (const wanted of ['192x192 any', '512x512 any', '512x512 maskable'])
    assert.ok(sizes.includes(wanted), wanted)
})

test('every icon is served, in the size that the manifest states', async () => {
  for (const { src, sizes } of manifest.icons) {
    assert.ok(src.startsWith(manifest.start_url), src)
    const file = `${dist}/${src.slice(manifest.start_url.length)}`
    const { width, height } = await sharp(file).metadata()
    if (sizes !== 'any') assert.equal(`${width}x${height}`, sizes, src)
  }
})

test('a page names its icons and its manifest, and each is there', () => {
  const links = named(pageAt('/').tree, 'link').filter(({ properties }) =>
    ['icon', 'apple-touch-icon', 'manifest'].includes(String(properties['rel'])),
  )
  assert.equal(links.length, 3)
  for (const { properties } of links) {
    const file = String(properties['href']).slice(manifest.start_url.length)
    assert.ok(existsSync(`${dist}/${file}`), file)
  }
})
