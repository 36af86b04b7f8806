import assert from 'node:assert/strict'
import { until } from './until.ts'
import type { Visitor } from './visitor.ts'

/** What a reader does, the same in every engine. Each begins at an address of its own. */
export const journeys: Record<string, (visitor: Visitor, origin: string) => Promise<void>> = {
  'opens a note and a term without leaving the article': async (visitor, origin) => {
    await visitor.go(`${origin}/explain/not-yet/`)
    for (const link of ['.textblock a.ref', 'a.term']) {
      const target = await visitor.ask(
        (selector) => document.querySelector(selector)?.getAttribute('href') ?? '',
        link,
      )
      await visitor.click(link)
      await until(visitor, (id) => document.querySelector(id)?.matches(':target'), target)
      assert.ok(await visitor.ask(isShown, target), `${target} is shown`)
      assert.equal(await path(visitor), '/explain/not-yet/')
    }
  },

  'follows a statement to its claim, and comes back': async (visitor, origin) => {
    await visitor.go(`${origin}/explain/not-yet/`)
    await visitor.click('.prose a.claim')
    await until(visitor, () => location.pathname.startsWith('/claims/'))
    assert.ok(await visitor.ask(isShown, '.bigv'))
    await visitor.back()
    await until(visitor, () => location.pathname === '/explain/not-yet/')
  },

  'copies the link of the page': async (visitor, origin) => {
    await visitor.go(`${origin}/explain/not-yet/`)
    await visitor.click('[data-copy]')
    await until(
      visitor,
      () => document.querySelector('[data-share] output')?.textContent === 'Link copied',
    )
  },

  'opens the panel to share, within the window, and closes it by key': async (visitor, origin) => {
    await visitor.go(`${origin}/explain/not-yet/`)
    assert.equal(await visitor.ask(isShown, '#share'), false)
    await visitor.click('[popovertarget="share"]')
    await until(visitor, isShown, '#share')
    const within = await visitor.ask(() => {
      const { left, right, top } =
        document.querySelector('#share')?.getBoundingClientRect() ?? new DOMRect(-1)
      return left >= 0 && right <= document.documentElement.clientWidth && top >= 0
    })
    assert.ok(within)
    await visitor.press('Escape')
    await until(visitor, () => document.querySelector('#share')?.matches(':popover-open') === false)
  },

  'walks through the days of the map by key, and the address and back follow': async (
    visitor,
    origin,
  ) => {
    await visitor.go(`${origin}/map/`)
    // The map's script comes when the map is seen.
    await until(visitor, () => document.querySelector('.mappage.live') !== null)
    await visitor.ask(() => {
      document.querySelector<HTMLElement>('.years input')?.focus()
    })
    await visitor.press('Home')
    await until(visitor, () => location.pathname === '/map/1949-08-24/')
    await visitor.press('ArrowRight')
    await until(visitor, () => location.pathname === '/map/1952-02-18/')
    assert.equal(await visitor.ask(() => document.querySelector('.num')?.textContent), '14')
    await visitor.click('.years a[href="/map/1999-03-12/"]')
    await until(visitor, () => location.pathname === '/map/1999-03-12/')
    await visitor.back()
    await until(visitor, () => document.querySelector('.num')?.textContent === '14')
  },

  'finds a word, and goes to the first result by key': async (visitor, origin) => {
    await visitor.go(`${origin}/search/`)
    await visitor.click('[type="search"]')
    await visitor.type('veto')
    await until(visitor, () => document.body.textContent.includes('pages found for “veto”'))
    await visitor.press('ArrowDown')
    await visitor.press('Enter')
    await until(visitor, () => location.pathname === '/terms/veto/')
  },
}

const path = (visitor: Visitor) => visitor.ask(() => location.pathname)

/** Whether the first such element of a page can be seen. Runs in the page. */
const isShown = (selector: string) => {
  const element = document.querySelector(selector)
  return (
    element !== null &&
    getComputedStyle(element).display !== 'none' &&
    element.getClientRects().length > 0
  )
}
