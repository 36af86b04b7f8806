// npm run geodata: makes map.topo.json, which the build draws from. Run by hand, seldom; the result is committed.
// From world-atlas 2.0.2 (ISC), which is Natural Earth 1:10m (public domain), and ua-oblasts.topo.json. See GEODATA.md.
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { feature, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { Objects, Topology } from 'topojson-specification'
import { claimedOblasts, type Oblasts } from './claimed-oblasts.ts'
import { cropToFrames } from './crop-to-frames.ts'
import { fixCrimea } from './fix-crimea.ts'
import type { Frame } from './frames.ts'
import { mergeParts } from './merge-parts.ts'
import { project } from './project.ts'
import { visibleArea } from './visible-area.ts'
import { wholeFrames } from './whole-frames.ts'
import type { WorldAtlas } from './world-atlas.ts'

/** How much finer than the closest frame needs, so that a frame's threshold can be tuned without this script. */
const reserve = 1 / 4
/** The grid of the result: about 250 m at Ukraine, a seventh of a unit of the border frame. */
const steps = 1e5

const read = async (url: URL | string): Promise<unknown> => JSON.parse(await readFile(url, 'utf8'))
const all: Frame[] = Object.values(wholeFrames)

const world = (await read(
  createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'),
)) as WorldAtlas
const crimea = feature(world, fixCrimea(world))
const countries = cropToFrames(world, mergeParts(world), all)
const oblasts = claimedOblasts(
  (await read(new URL('ua-oblasts.topo.json', import.meta.url))) as Oblasts,
)

const whole = presimplify(
  topology({ countries, crimea, oblasts }) as Topology<Objects>,
  (triangle) => visibleArea(all, triangle.map(project)),
)
const target = new URL('map.topo.json', import.meta.url)
await writeFile(target, `${JSON.stringify(quantize(simplify(whole, reserve), steps))}\n`)
console.log(`${countries.features.length} countries in ${target.pathname}`)
