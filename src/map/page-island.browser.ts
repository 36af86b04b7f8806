import { countryChoice } from './country-choice.browser.ts'
import { dayChoice } from './day-choice.browser.ts'

/** What the script adds to a page that is whole without it: a slider, countries to point at, an address that follows. */
function startPage(): void {
  const page = document.querySelector<HTMLElement>('.mappage')
  if (!page) return
  page.classList.add('live')
  const countries = countryChoice(page)
  dayChoice(page, countries.refresh)
  const frames = [...page.querySelectorAll<HTMLInputElement>('.seg input')]
  const follow = () => {
    const place = location.hash.slice(1)
    const frame = frames.find(({ id }) => id === place)
    if (frame) frame.checked = true
    else countries.byHash(place)
  }
  follow()
  addEventListener('hashchange', follow)
  for (const frame of frames)
    frame.addEventListener('change', () => {
      page.classList.add('moving')
      history.replaceState(null, '', `#${frame.id}`)
    })
}

startPage()
