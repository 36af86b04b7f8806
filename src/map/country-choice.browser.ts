import { select } from 'd3'
import { standingWords } from '../facts/standing-words.ts'
import { nearestSmall } from './nearest-small.browser.ts'
import { say } from './say.browser.ts'
import { stepTo } from './step-to.browser.ts'

/**
 * Countries to point at, to tap, or to walk through in the list, which is one stop of the keyboard. The shape gets an
 * outline, the panel the facts of its row in the table.
 */
export function countryChoice(page: HTMLElement) {
  const svg = select(page).select<SVGSVGElement>('.om')
  const group = svg.select('.fw')
  const outlines = ['sc', 'sel'].map((name) => group.append('path').attr('class', name))
  const panel = select(page).select<HTMLElement>('[data-slot="panel"]')
  const list = select(page).select<HTMLElement>('.pick')
  const links = list.selectAll<HTMLAnchorElement, unknown>('a')
  const ids = links.nodes().map(({ hash }) => hash.slice(1))
  let chosen = ''
  let shown = ''

  /** Outline and facts of a country; no outline where there is none. */
  const show = (id: string) => {
    shown = id
    const path = svg.select<SVGPathElement>(`path[data-country="${id}"]`)
    for (const outline of outlines) outline.attr('d', path.empty() ? '' : path.attr('d'))
    const name = path.select('title')
    if (name.empty()) return
    const row = document.getElementById(id)
    const facts = row
      ? [...row.children].slice(1).map((cell) => cell.textContent)
      : ['Has not joined', 'None', 'None', standingWords.outside]
    panel.select('h2').text(name.text())
    panel.selectAll('dd').text((_, i) => facts[i] ?? '')
    panel.select('a').attr('href', row?.querySelector('a')?.href ?? null)
  }
  const choose = (id: string) => {
    chosen = id
    show(id)
    const stop = Math.max(0, ids.indexOf(id))
    links
      .attr('tabindex', (_, i) => (i === stop ? 0 : -1))
      .attr('aria-current', (_, i) => (ids[i] === id ? 'true' : null))
  }
  const chooseAndSay = (id: string) => {
    choose(id)
    history.replaceState(null, '', `#${id}`)
    say(page, panel.node()?.innerText ?? '')
  }

  const countryOf = ({ target }: Event) =>
    (target as Element).closest<SVGElement>('[data-country]')?.dataset['country'] ?? ''
  svg
    .on('pointerover', (event: PointerEvent) => {
      if (event.pointerType === 'mouse') show(countryOf(event) || chosen)
    })
    .on('pointerleave', () => {
      show(chosen)
    })
    .on('click', (event: MouseEvent) => {
      const id = nearestSmall(event.currentTarget as Element, event) ?? countryOf(event)
      if (id) chooseAndSay(id)
    })
  list
    .on('click', (event: MouseEvent) => {
      const at = links.nodes().indexOf(event.target as HTMLAnchorElement)
      if (at < 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      chooseAndSay(ids[at] ?? '')
    })
    .on('focusin', (event: FocusEvent) => {
      choose((event.target as HTMLAnchorElement).hash.slice(1))
    })
    .on('keydown', (event: KeyboardEvent) => {
      if (event.key === 'Escape') choose('')
      stepTo(links.nodes(), event)?.focus()
    })
  choose('')

  return {
    /** The facts anew, after the day has changed. */
    refresh: () => {
      show(shown)
    },
    /** The country that the address names, brought into view. */
    byHash: (id: string) => {
      if (!ids.includes(id)) return
      choose(id)
      svg.node()?.scrollIntoView({ block: 'center' })
    },
  }
}
