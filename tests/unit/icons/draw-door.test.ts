import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { drawDoor } from '../../../src/icons/draw-door.ts'

const pathsOf = (svg: string) => Array.from(svg.matchAll(/ d="([^"]+)"/g), ([, path]) => path)

test('the icon shows the door of the masthead', () => {
  const masthead = readFileSync('src/components/Masthead.astro', 'utf8')
  assert.deepEqual(pathsOf(drawDoor({ share: 0.9 })), pathsOf(masthead))
})

test('the committed favicon is the one that npm run icons writes', () => {
  const favicon = readFileSync('public/favicon.svg', 'utf8')
  assert.equal(favicon, drawDoor({ share: 30 / 32, dark: true }))
})

test('a ground fills the whole picture', () => {
  const svg = drawDoor({ share: 0.6, ground: '#fff' })
  assert.match(svg, /viewBox="-14 -10 50 50"/)
  assert.match(svg, /fill="#fff" d="M-14 -10h50v50h-50z"/)
})
