import { select } from 'd3'
import { standingWords } from '../facts/standing-words.ts'
import { nearestSmall } from './nearest-small.browser.ts'
import { say } from './say.browser.ts'

/**
 * Countries to point at, to tap, or to walk through in the list, which is one stop of the keyboard. The shape gets an
 * outline, the panel the facts of its row in the table.
 */
export function countryChoice(page: HTMLElement) {
  const svg = select(page.querySelector<SVGSVGElement>('.om'))
  const group = svg.select('.fw')
  const outlines = ['sc', 'sel'].map((name) => group.append('path').attr('class', name))
  const panel = select(page).select<HTMLElement>('[data-slot="panel"]')
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.pick a')]
  const idOf = (link: HTMLAnchorElement) => link.hash.slice(1)
  let chosen = ''
  let shown = ''

  /** Outline and facts of a country; no outline where there is none. */
  const show = (id: string) => {
    shown = id
    const path = svg.select<SVGPathElement>(`path[data-country="${id}"]`)
    for (const outline of outlines) outline.attr('d', path.empty() ? '' : path.attr('d'))
    if (path.empty()) return
    const row = document.getElementById(id)
    const cells = row && [...row.children].slice(1).map((cell) => cell.textContent)
    const facts = cells ?? ['Has not joined', 'None', 'None', standingWords.outside]
    panel.select('h2').text(path.select('title').text())
    panel.selectAll('dd').text((_, i) => facts[i] ?? '')
    panel
      .select('a')
      .classed('off', !row)
      .attr('href', row?.querySelector('a')?.getAttribute('href') ?? null)
  }

  const choose = (id: string) => {
    chosen = id
    show(id)
    for (const link of links) {
      const isChosen = idOf(link) === id
      link.tabIndex = isChosen ? 0 : -1
      if (isChosen) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
    if (!links.some(({ tabIndex }) => tabIndex === 0) && links[0]) links[0].tabIndex = 0
  }
  const chooseAndSay = (id: string) => {
    choose(id)
    history.replaceState(null, '', `#${id}`)
    say(
      page,
      panel
        .selectAll('h2, dt, dd')
        .nodes()
        .map((node) => (node as Element).textContent)
        .join(', '),
    )
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
      const id = nearestSmall(page, event) ?? countryOf(event)
      if (id) chooseAndSay(id)
    })

  const walk = (link: HTMLAnchorElement | undefined) => {
    link?.focus()
  }
  select(page.querySelector('.pick'))
    .on('click', (event: MouseEvent) => {
      const link = (event.target as Element).closest('a')
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      chooseAndSay(idOf(link))
    })
    .on('focusin', (event: FocusEvent) => {
      choose(idOf(event.target as HTMLAnchorElement))
    })
    .on('keydown', (event: KeyboardEvent) => {
      const at = links.indexOf(event.target as HTMLAnchorElement)
      const { key } = event
      const steps: Record<string, number> = {
        ArrowDown: at + 1,
        ArrowRight: at + 1,
        ArrowUp: at - 1,
        ArrowLeft: at - 1,
        Home: 0,
        End: links.length - 1,
      }
      const step = steps[key]
      if (step !== undefined) {
        event.preventDefault()
        walk(links[Math.min(Math.max(step, 0), links.length - 1)])
      } else if (key === 'Escape') choose('')
      else if (/^\p{L}$/u.test(key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
        const after = [...links.slice(at + 1), ...links.slice(0, at)]
        walk(
          after.find(({ textContent }) => textContent.toLowerCase().startsWith(key.toLowerCase())),
        )
      }
    })
  choose('')

  return {
    /** The facts anew, after the day has changed. */
    refresh: () => {
      show(shown)
    },
    /** The country that the address names, brought into view. */
    byHash: (id: string) => {
      if (!/^[A-Z]{2}$/.test(id)) return
      choose(id)
      page.querySelector('.om')?.scrollIntoView({ block: 'center' })
    },
  }
}
