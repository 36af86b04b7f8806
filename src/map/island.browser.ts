import { frameSwitch } from './frame-switch.browser.ts'
import { countryChoice } from './country-choice.browser.ts'
import { dayChoice } from './day-choice.browser.ts'

/** What the script adds to a page that is whole without it: a slider, countries to point at, an address that follows. */
export function startMap(page: HTMLElement): void {
  page.classList.add('live')
  const choose = countryChoice(page)
  dayChoice(page, choose.refresh)
  const follow = () => {
    const place = location.hash.slice(1)
    if (!frameSwitch(page, place)) choose.byHash(place)
  }
  follow()
  addEventListener('hashchange', follow)
  page.querySelector('.seg')?.addEventListener('change', ({ target }) => {
    page.classList.add('moving')
    history.replaceState(null, '', `#${(target as HTMLElement).id}`)
  })
}
