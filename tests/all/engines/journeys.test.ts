// The same journeys in Chromium, Firefox and WebKit, each with its own driver.
import assert from 'node:assert/strict'
import { after, suite, test } from 'node:test'
import { serve } from '../../../src/server/serve.ts'
import { isHere } from '../is-here.ts'
import { chromiumEngine } from './chromium-engine.ts'
import { firefoxEngine } from './firefox-engine.ts'
import { journeys } from './journeys.ts'
import { serveWithoutScripts } from './serve-without-scripts.ts'
import { until } from './until.ts'
import { webkitEngine } from './webkit-engine.ts'

const site = await serve('dist', 0)
const bare = await serveWithoutScripts(site.origin)
const engines = [
  await chromiumEngine(),
  ...(isHere('Firefox') ? [firefoxEngine()] : []),
  ...(isHere('WebKit', 'MiniBrowser', 'Xvfb', 'xauth') ? [webkitEngine()] : []),
]
after(async () => {
  for (const engine of engines) await engine.end()
  bare.close()
  await site.close()
})

/** What a page says, sentence for sentence. */
const words = () =>
  [...document.querySelectorAll('main :is(h1, h2, p, td, li)')]
    .filter((element) => !element.closest('[popover], [hidden], [aria-live], [data-slot]'))
    .map((element) => element.textContent.replace(/\s+/g, ' ').trim())

for (const engine of engines) {
  suite(engine.name, () => {
    test('a reader', async (t) => {
      const visitor = await engine.open()
      for (const [name, journey] of Object.entries(journeys)) {
        await t.test(name, () => journey(visitor, site.origin))
      }
      await visitor.close()
    })

    test('a reader with a phone', async (t) => {
      const visitor = await engine.open({ width: 390 })
      for (const [name, journey] of Object.entries(journeys)) {
        await t.test(name, () => journey(visitor, site.origin))
      }
      await t.test('never scrolls sideways', async () => {
        for (const address of ['/', '/explain/not-yet/', '/claims/applied-in-may/', '/map/']) {
          await visitor.go(site.origin + address)
          const aside = await visitor.ask(() => {
            scrollTo({ left: 100, behavior: 'instant' })
            return scrollX
          })
          assert.equal(aside, 0, address)
        }
      })
      await visitor.close()
    })

    test('says the same where no script may run', async () => {
      const visitor = await engine.open()
      for (const address of ['/', '/explain/not-yet/', '/claims/applied-in-may/', '/timeline/']) {
        await visitor.go(site.origin + address)
        const said = await visitor.ask(words)
        await visitor.go(bare.origin + address)
        assert.ok(said.length > 10, address)
        assert.deepEqual(await visitor.ask(words), said, address)
      }
      await visitor.go(`${bare.origin}/search/`)
      const links = await visitor.ask(() => document.querySelectorAll('[data-all] a').length)
      assert.ok(links > 100, `${links} pages listed`)
      await visitor.close()
    })

    test('saves the site when asked, and reads it when the network is gone', async () => {
      const own = await serve('dist', 0)
      const visitor = await engine.open()
      try {
        await visitor.go(`${own.origin}/offline/`)
        await until(visitor, () => document.querySelector('[data-save]')?.checkVisibility())
        await visitor.click('[data-save]')
        await until(visitor, () => document.body.textContent.includes('Saved on this device.'))
      } finally {
        await own.close()
      }
      for (const address of ['/', '/explain/not-yet/', '/claims/applied-in-may/', '/map/']) {
        await visitor.go(own.origin + address)
        const heading = await visitor.ask(() => document.querySelector('h1')?.textContent ?? '')
        assert.notEqual(heading, '', address)
        assert.notEqual(heading, 'Read offline', address)
      }
      await visitor.close()
    })

    for (const dark of [true, false]) {
      test(`is ${dark ? 'dark' : 'light'} where the system is`, async () => {
        const visitor = await engine.open({ dark })
        await visitor.go(`${site.origin}/map/`)
        const [paper, nato] = await visitor.ask(() => [
          getComputedStyle(document.body).backgroundColor,
          getComputedStyle(document.querySelector('path.nato') ?? document.body).fill,
        ])
        assert.equal(paper, dark ? 'rgb(15, 21, 23)' : 'rgb(250, 251, 250)')
        assert.equal(nato, dark ? 'rgb(53, 102, 157)' : 'rgb(47, 89, 135)')
        await visitor.close()
      })
    }

    for (const still of [true, false]) {
      test(`moves ${still ? 'nothing' : 'smoothly'} where the reader wants that`, async () => {
        const visitor = await engine.open({ still })
        await visitor.go(`${site.origin}/map/`)
        const [scroll, frame] = await visitor.ask(() => [
          getComputedStyle(document.documentElement).scrollBehavior,
          getComputedStyle(document.querySelector('.fw') ?? document.body).transitionDuration,
        ])
        assert.equal(scroll, still ? 'auto' : 'smooth')
        assert.equal(frame === '0s', still, frame)
        await visitor.close()
      })
    }
  })
}
