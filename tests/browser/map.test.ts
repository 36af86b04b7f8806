// The map with a reader at it: by keyboard, by pointer, without a script, in motion and without.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { suite, test } from 'node:test'
import type { Page } from 'playwright-core'
import { content, states } from '../unit/map/content.ts'
import { membersOn } from '../../src/facts/members-on.ts'
import { dayInWords } from '../../src/facts/day.ts'
import { desktop, origin, phone, read, reader } from './reader.ts'

const days = states.map(({ date }) => date)

/** What a reader sees of the state of a map: who stands how, the words, the table, what of the drawing shows. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
    const shown = (selector: string) =>
      all(selector).filter(
        (element) => getComputedStyle(element).display !== 'none' && !element.closest('.off'),
      )
    const text = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim()
    return {
      standing: all('.om path[data-country]')
        .map(
          ({ dataset, classList }) =>
            `${dataset['country']} ${dataset['standing']} ${String(classList)}`,
        )
        .sort(),
      lines: shown('[data-days]').length,
      hatches: shown('[data-hatch]').map(({ dataset }) => dataset['hatch']),
      labels: shown('.om text').map(
        (label) => `${text(label)} ${[...label.classList].sort().join(' ')}`,
      ),
      legend: shown('.legend li').map(text),
      table: all('.countries tr').map((row) => text(row.lastElementChild ?? row)),
      number: text(all('.num')[0] ?? document.body),
      summary: text(all('[data-slot="summary"]')[0] ?? document.body),
      joined: text(all('[data-slot="joined"]')[0] ?? document.body),
      heading: text(all('h1')[0] ?? document.body),
      title: document.title,
      label: all('.om')[0]?.getAttribute('aria-label'),
      downloads: all('[download]').map((link) => link.getAttribute('href')),
      snippet: all('.snippet')[0]?.textContent,
      current: all('.years [aria-current]').map(text),
    }
  })

/** A part of the address as the page has it: the browser's driver hears of it later. */
const place = (page: Page, part: 'pathname' | 'hash') =>
  page.evaluate((name) => location[name], part)

const live = async (page: Page) => {
  await page.waitForSelector('.mappage.live')
  return page
}

test('the arrow keys walk through all thirteen days, and each is what its own page says without a script', async () => {
  const page = await live(await read('/map/', desktop))
  const slider = page.locator('.years input')
  await slider.focus()
  await page.keyboard.press('Home')
  for (const [i, { date, members }] of states.entries()) {
    if (i > 0) await page.keyboard.press('ArrowRight')
    // The address follows when the slider rests.
    await page.waitForURL(`**/map/${date}/`)
    assert.equal(
      await slider.getAttribute('aria-valuetext'),
      `${dayInWords(date)}: ${members} members`,
    )
    const static_ = await read(`/map/${date}/`, { ...desktop, javaScriptEnabled: false })
    const [moved, built] = [await seen(page), await seen(static_)]
    const links = (list: (string | null)[]) =>
      list.map((link) => link?.replace(/^https?:\/\/[^/]+/, ''))
    moved.downloads = links(moved.downloads) as string[]
    assert.deepEqual(moved, built, date)
    const known = membersOn(content.countries.values(), date).map(
      ({ iso2 }) => `${iso2} member nato`,
    )
    assert.deepEqual(built.standing.filter((line) => line.includes('member')).sort(), known.sort())
    assert.equal(built.number, String(members))
    await static_.context().close()
  }
  await page.keyboard.press('Home')
  await page.waitForURL(`**/map/${days[0]}/`)
  await page.keyboard.press('End')
  await page.waitForURL(`**/map/${days.at(-1)}/`)
  await page.context().close()
})

test('back returns to the state before, and a reload shows the same', async () => {
  const page = await live(await read('/map/', desktop))
  const first = await seen(page)
  await page.locator('.years a').nth(5).click()
  await page.locator('.years a').nth(8).click()
  assert.equal(await place(page, 'pathname'), `/map/${days[8]}/`)
  await page.goBack()
  const back = await seen(page)
  assert.equal(back.number, '19')
  await page.goBack()
  assert.equal(await place(page, 'pathname'), '/map/')
  assert.deepEqual((await seen(page)).standing, first.standing)
  assert.equal((await seen(page)).heading, first.heading)
  await page.goForward()
  await page.reload()
  await live(page)
  assert.deepEqual((await seen(page)).standing, back.standing)
  await page.context().close()
})

test('three stops of the Tab key pass the map', async () => {
  const page = await live(await read('/map/2022-11-29/', desktop))
  await page.locator('.mast a').last().focus()
  let stops = 0
  for (; stops < 9; stops += 1) {
    await page.keyboard.press('Tab')
    const inside = await page.evaluate(() => {
      const { activeElement: at } = document
      return at?.closest('.seg, figure.map, .pick') !== null && at !== document.body
    })
    const isLink = await page.evaluate(() => document.activeElement?.matches('.count a, .host a'))
    const isSkip = await page.evaluate(() => document.activeElement?.matches('.skip'))
    if (!inside && !isLink && !isSkip) break
    // The link past the map is the other way.
    if (isLink || isSkip) stops -= 1
  }
  assert.ok(stops <= 3 && stops > 0, `${stops} stops`)
  await page.context().close()
})

for (const javaScriptEnabled of [true, false]) {
  test(`a link passes the whole map in one stop ${javaScriptEnabled ? 'with' : 'without'} the script`, async () => {
    const page = await read('/map/2022-11-29/', { ...desktop, javaScriptEnabled })
    if (javaScriptEnabled) await live(page)
    await page.locator('.mast a').last().focus()
    await page.keyboard.press('Tab')
    assert.equal(await page.locator(':focus').innerText(), 'Past the map')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    assert.equal(await page.locator('.share :focus').count(), 1)
    await page.context().close()
  })
}

test('the list of countries highlights the shape, the shape the list, and the facts follow', async () => {
  const page = await live(await read('/map/2022-11-29/', desktop))
  await page.locator('.pick a[tabindex="0"]').focus()
  await page.keyboard.press('p')
  const poland = await page.locator('.om path[data-country="PL"]').getAttribute('d')
  assert.equal(await page.locator('.om .sel').getAttribute('d'), poland)
  assert.match(
    await page.locator('[data-slot="panel"]').innerText(),
    /Poland[^]*12 March 1999[^]*498 km[^]*Member/,
  )
  await page.locator('.om path[data-country="TR"]').click({ position: { x: 90, y: 40 } })
  assert.match(await page.locator('[data-slot="panel"]').innerText(), /Türkiye[^]*18 February 1952/)
  assert.equal(await page.locator('.pick [aria-current]').innerText(), 'Türkiye')
  assert.equal(await place(page, 'hash'), '#TR')
  await page.locator('.years a').first().click()
  assert.match(
    await page.locator('[data-slot="panel"]').innerText(),
    /24 August 1949\s+Not a member/,
  )
  await page.context().close()
})

test('a country of less than 24 pixels is chosen by a tap up to 12 pixels from its middle', async () => {
  const page = await live(await read('/map/2022-11-29/', phone))
  const point = await page.evaluate(() => {
    const path = document.querySelector('.om path[data-country="LU"]')
    path?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, width, height } = path?.getBoundingClientRect() ?? new DOMRect()
    return { x: left + width / 2, y: top + height / 2 - 2 }
  })
  await page.mouse.click(point.x, point.y)
  assert.equal(await place(page, 'hash'), '#LU')
  await page.context().close()
})

test('nothing is announced before the reader acts, then the summary', async () => {
  const page = await live(await read('/map/', desktop))
  const status = page.locator('[data-slot="status"]')
  assert.equal(await status.innerText(), '')
  await page.locator('.years a').first().click()
  assert.match(await status.innerText(), /^On 24 August 1949 NATO had 12 members\./)
  await page.context().close()
})

/** The matrix by which the drawing is moved, and the part of Ukraine that is in view. */
const ukraine = (page: Page) =>
  page.evaluate(() => {
    const [frame, shape] = ['.om', '.om #u'].map((one) =>
      document.querySelector(one)?.getBoundingClientRect(),
    )
    if (!frame || !shape) throw new Error('no map')
    const [x, y] = [shape.left + shape.width / 2, shape.top + shape.height / 2]
    return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom
  })

for (const javaScriptEnabled of [true, false]) {
  suite(`${javaScriptEnabled ? 'with' : 'without'} the script`, () => {
    test('each frame is shown by its button, its labels with it and no others', async () => {
      const page = await read('/map/2022-11-29/', {
        ...desktop,
        javaScriptEnabled,
        reducedMotion: 'reduce',
      })
      const labels = () => page.locator('.om text:visible').allTextContents()
      assert.ok((await labels()).includes('Germany'))
      await page.locator('.seg label', { hasText: 'Alliance' }).click()
      assert.ok((await labels()).includes('Canada') && !(await labels()).includes('Germany'))
      await page.locator('.seg label', { hasText: 'border' }).click()
      assert.ok((await labels()).some((label) => label.includes('498')))
      assert.equal(await page.locator('.om .claim:visible').count(), 1)
      assert.equal(await page.locator('.bn path:visible').count(), 4)
      await page.context().close()
    })

    test('each frame has its fragment, and so has a country', async () => {
      for (const [fragment, label] of [
        ['alliance', 'Canada'],
        ['europe', 'Germany'],
        ['border', '498'],
      ] as const) {
        const page = await read(`/map/1999-03-12/#${fragment}`, { ...desktop, javaScriptEnabled })
        await page.waitForTimeout(300)
        const labels = await page.locator('.om text:visible').allTextContents()
        assert.ok(
          labels.some((one) => one.includes(label)),
          fragment,
        )
        await page.context().close()
      }
      const page = await read('/map/1999-03-12/#PL', { ...desktop, javaScriptEnabled })
      const row = page.locator('tr:target')
      assert.match(await row.innerText(), /Poland/)
      await page.context().close()
    })
  })
}

test('Ukraine stays in view while the frames move, and nothing moves where motion is not wanted', async () => {
  const page = await live(
    await read('/map/2022-11-29/', { ...desktop, reducedMotion: 'no-preference' }),
  )
  for (const frame of ['Alliance', 'border', 'Europe', 'border', 'Alliance']) {
    await page.locator('.seg label', { hasText: frame }).click()
    for (let i = 0; i < 9; i += 1) {
      assert.ok(await ukraine(page), `${frame}, after ${i} steps`)
      await page.waitForTimeout(80)
    }
  }
  await page.context().close()
  const still = await live(await read('/map/2022-11-29/', { ...desktop, reducedMotion: 'reduce' }))
  const duration = await still.evaluate(() => {
    const moved = document.querySelector('.fw')
    return moved && getComputedStyle(moved).transitionDuration
  })
  assert.equal(duration, '0s')
  await still.context().close()
})

test('no two labels overlap and none is cut off, in any frame, from phone to desktop', async () => {
  for (const width of [360, 820, 1440]) {
    for (const date of ['1955-05-06', '2022-11-29', '2024-03-07']) {
      const page = await read(`/map/${date}/`, {
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      })
      for (const frame of ['Alliance', 'Europe', 'border']) {
        await page.locator('.seg label', { hasText: frame }).click()
        const wrong = await page.evaluate(() => {
          const map = document.querySelector('.om')?.getBoundingClientRect() ?? new DOMRect()
          const boxes = [...document.querySelectorAll('.om text')]
            .filter(
              (label) =>
                label.getClientRects().length > 0 && label.getBoundingClientRect().width > 0,
            )
            .map((label) => ({ name: label.textContent, box: label.getBoundingClientRect() }))
          return boxes.flatMap(({ name, box }, i) => [
            ...(box.left < map.left || box.right > map.right ? [`${name} is cut off`] : []),
            ...boxes
              .slice(i + 1)
              .filter(
                ({ box: other }) =>
                  box.left < other.right - 1 &&
                  other.left < box.right - 1 &&
                  box.top < other.bottom - 3 &&
                  other.top < box.bottom - 3,
              )
              .map((other) => `${name} and ${other.name}`),
          ])
        })
        assert.deepEqual(wrong, [], `${width} px, ${date}, ${frame}`)
      }
      await page.context().close()
    }
  }
})

test('forced colours leave the map its own, and every control its outline', async () => {
  const page = await read('/map/2022-11-29/', { ...desktop, forcedColors: 'active' })
  const fill = await page
    .locator('.om path[data-country="PL"]')
    .evaluate((path) => getComputedStyle(path).fill)
  assert.equal(fill, 'rgb(47, 89, 135)')
  await page.context().close()
})

test('the script of the map comes only when a map comes near', async () => {
  const page = await read('/explain/', desktop)
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(request.url())
  })
  await page.goto(new URL('/map/', page.url()).href)
  await live(page)
  // The script of every page and, last, the map's.
  assert.equal(scripts.length, 2, scripts.join(', '))
  assert.ok(
    await page.evaluate(
      (url) => document.body.lastElementChild?.matches(`[src="${new URL(url).pathname}"]`),
      scripts.at(-1) ?? '',
    ),
  )
  await page.context().close()
})

test('an unknown day leads to the list of days, with the nearest marked', async () => {
  const page = await reader()
  await page.goto(`${origin}/map/2001-09-11/`)
  assert.match(await page.locator('li:has(> [aria-current])').innerText(), /12 March 1999.*nearest/)
  await page.context().close()
})

const html = readFileSync('dist/map/index.html', 'utf8')

test('the lengths of the seven borders on the page add up to 5,581 km', () => {
  const [section = ''] = /<section[^>]*id="neighbours"[^]*?<\/table>/.exec(html) ?? []
  const lengths = [...section.matchAll(/<td class="r">([\d,]+)<\/td>/g)].map(([, km = '']) =>
    Number(km.replace(',', '')),
  )
  assert.equal(lengths.length, 7)
  assert.equal(
    lengths.reduce((sum, km) => sum + km, 0),
    5581,
  )
  assert.match(section, /1,324\s+of 5,581 km[^]*23\.7 per cent/)
})
