import { select } from 'd3'
import { type State, stateWords } from '../facts/state-words.ts'
import { paintDay } from './paint-day.browser.ts'
import { say } from './say.browser.ts'
import { writeDay } from './write-day.browser.ts'

/**
 * The days: a slider whose stops they are, links that change the map in place, and an address that follows, so that
 * back works and a copied link shows the same. `changed` is called after each change.
 */
export function dayChoice(page: HTMLElement, changed: () => void): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.years a')]
  const slider = page.querySelector<HTMLInputElement>('.years input')
  if (!slider) return
  const first = {
    path: location.pathname,
    at: Number(slider.value),
    title: page.querySelector('h1')?.textContent,
  }
  let at = first.at

  const show = (i: number) => {
    const link = links[i]
    if (!link || i === at) return
    at = i
    const { what = '' } = link.dataset
    const time = link.querySelector('time')
    const day = time?.dateTime ?? ''
    const { joined, invited } = paintDay(page, day, i)
    const state: State = {
      alliance: page.dataset['alliance'] ?? '',
      day,
      date: time?.textContent ?? '',
      what,
      joined,
      invited,
      members: Number(link.firstElementChild?.textContent),
      isReport: day === page.dataset['map'],
    }
    writeDay(page, state, i === first.at)
    slider.value = String(i)
    slider.setAttribute('aria-valuetext', stateWords(state).spoken)
    select(page)
      .selectAll('.years a')
      .attr('aria-current', (_, j) => (j === i ? 'page' : null))
    changed()
  }
  /** The reader's own step: told, and written into the history. */
  const go = (i: number) => {
    show(i)
    const link = links[i]
    if (!link || link.pathname === location.pathname) return
    history.pushState(null, '', link.pathname + location.hash)
    say(page, page.querySelector('[data-slot="summary"]')?.textContent ?? '')
  }

  for (const link of links) link.tabIndex = -1
  slider.tabIndex = 0
  slider.addEventListener('input', () => {
    show(Number(slider.value))
  })
  slider.addEventListener('change', () => {
    go(Number(slider.value))
  })
  links.forEach((link, i) => {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      go(i)
    })
  })
  addEventListener('popstate', () => {
    const there = links.findIndex(({ pathname }) => pathname === location.pathname)
    show(there < 0 ? first.at : there)
    const heading = page.querySelector('h1')
    if (location.pathname === first.path && heading && first.title)
      heading.textContent = first.title
  })
}
