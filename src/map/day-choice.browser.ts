import { select } from 'd3'
import { stateWords } from '../facts/state-words.ts'
import { paintDay } from './paint-day.browser.ts'
import { say } from './say.browser.ts'
import { writeDay } from './write-day.browser.ts'

/** So long after the last step, in milliseconds, the words follow the map. */
const rest = 100

/**
 * The days: a slider whose stops they are, links that change the map in place, and an address that follows, so that
 * back works and a copied link shows the same. A step of the slider paints the map and its number at once; words, table
 * and address follow when the reader rests, since they take longer than a frame and a history of every stop helps
 * nobody. `changed` is called after each change.
 */
export function dayChoice(page: HTMLElement, changed: () => void): void {
  const all = select(page)
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.years a')]
  const slider = page.querySelector<HTMLInputElement>('.years input')
  if (!slider) return
  const first = {
    path: location.pathname,
    at: Number(slider.value),
    title: all.select('h1').text(),
  }
  let at = first.at
  let isOwnStep = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  let settle = () => {}

  const show = (i: number) => {
    const link = links[i]
    if (!link || i === at) return
    at = i
    const { what = '' } = link.dataset
    const time = link.querySelector('time')
    const day = time?.dateTime ?? ''
    const { joined, invited } = paintDay(page, day, i)
    const state = {
      alliance: page.dataset['alliance'] ?? '',
      day,
      date: time?.textContent ?? '',
      what,
      joined,
      invited,
      members: Number(link.firstElementChild?.textContent),
    }
    const words = stateWords(state)
    all.select('[data-slot="members"]').text(state.members)
    slider.value = String(i)
    slider.setAttribute('aria-valuetext', words.spoken)
    links.forEach((one, j) => {
      one.ariaCurrent = j === i ? 'page' : null
    })
    settle = () => {
      writeDay(page, state, words, i === first.at)
      changed()
      // The reader's own step is told, and written into the history.
      if (!isOwnStep || link.pathname === location.pathname) return
      isOwnStep = false
      history.pushState(null, '', link.pathname + location.hash)
      say(page, words.summary)
    }
  }
  const settleNow = () => {
    clearTimeout(waiting)
    settle()
  }
  const settleAtRest = () => {
    clearTimeout(waiting)
    waiting = setTimeout(settleNow, rest)
  }

  slider.tabIndex = 0
  slider.addEventListener('input', () => {
    show(Number(slider.value))
    settleAtRest()
  })
  slider.addEventListener('change', () => {
    isOwnStep = true
    show(Number(slider.value))
    settleAtRest()
  })
  links.forEach((link, i) => {
    link.tabIndex = -1
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      isOwnStep = true
      show(i)
      settleNow()
    })
  })
  addEventListener('popstate', () => {
    const there = links.findIndex(({ pathname }) => pathname === location.pathname)
    isOwnStep = false
    show(there < 0 ? first.at : there)
    settleNow()
    if (location.pathname === first.path) all.select('h1').text(first.title)
  })
}
