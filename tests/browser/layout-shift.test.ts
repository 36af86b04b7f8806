// Nothing on a page moves while it comes piece by piece, and hardly anything when its fonts come late.
import assert from 'node:assert/strict'
import { after, suite, test } from 'node:test'
import { origin, reader } from './reader.ts'
import { trickle } from './trickle.ts'

const slow = await trickle(origin)
after(slow.close)

const pages = [
  '/',
  '/explain/bucharest-2008/',
  '/explain/thirty-to-thirty-two/',
  '/claims/promise-repeated/',
  '/map/',
  '/timeline/',
  '/search/',
  '/offline/',
  '/explain/power-grid/',
]

/** A shift of a part of the page: how far it went, as the browser counts it, and what moved. */
interface Shift {
  value: number
  moved: string[]
}

/** Notes in the page each shift that a reader could see. */
function noteShifts() {
  const shifts: Shift[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & {
        value: number
        sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[]
      }
      const moved = sources.map(({ node, previousRect: from, currentRect: to }) => {
        const name = node instanceof Element ? node.outerHTML.slice(0, 60) : node?.textContent
        return `${name}: ${from.x} ${from.y} ${from.width} ${from.height} to ${to.x} ${to.y} ${to.width} ${to.height}`
      })
      shifts.push({ value, moved })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** What moves on a page that comes in pieces and whose fonts never come, or that comes at once and its fonts last. */
async function shiftsOf(address: string, width: number, fonts: 'never' | 'late'): Promise<Shift[]> {
  const page = await reader({ viewport: { width, height: width < 1000 ? 844 : 900 } })
  let come = () => {}
  const waiting = new Promise<void>((resolve) => (come = resolve))
  let asked = 0
  await page.route('**/*.woff2', async (route) => {
    asked += 1
    await waiting
    await (fonts === 'never' ? route.abort() : route.continue())
  })
  await page.addInitScript(noteShifts)
  const from = fonts === 'never' ? slow.origin : origin
  await page.goto(from + address, { waitUntil: 'domcontentloaded' })
  // Two frames: the words stand in the letters that the system has.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
  assert.equal(await page.evaluate(() => document.fonts.status), 'loading')
  come()
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => setTimeout(done, 200))
  })
  assert.ok(asked >= 2, 'no font was waited for')
  const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts)
  await page.context().close()
  return shifts
}

/** A line that breaks elsewhere in the new letters moves what is below it: more than one in a window is too many. */
const most = 0.06

for (const width of [360, 390, 820, 1440]) {
  suite(`at ${width} px`, () => {
    for (const address of pages) {
      test(`${address} stands still while it comes`, async () => {
        assert.deepEqual(await shiftsOf(address, width, 'never'), [])
      })
      test(`${address} keeps its measure when its fonts come late`, async () => {
        const shifts = await shiftsOf(address, width, 'late')
        const sum = shifts.reduce((all, { value }) => all + value, 0)
        assert.ok(sum <= most, JSON.stringify(shifts, null, 1))
      })
    }
  })
}
