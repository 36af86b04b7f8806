import { select } from 'd3'
import { borderShareWords } from '../facts/border-share-words.ts'
import { standingWords } from '../facts/standing-words.ts'
import type { Standing } from '../facts/standing.ts'
import type { State, stateWords } from '../facts/state-words.ts'

/** Writes what the page says of a day, in the words in which it was built; `own` where it was built for that day. */
export function writeDay(
  page: HTMLElement,
  state: Omit<State, 'isReport'>,
  words: ReturnType<typeof stateWords>,
  own: boolean,
): void {
  const { day } = state
  const all = select(page)
  const slot = (name: string) => all.selectAll<HTMLElement, unknown>(`[data-slot="${name}"]`)
  // The citation begins with the title, as the page had it before.
  const citation = all.select('[data-citation]')
  citation.text(citation.text().replace(slot('title').text(), words.title))
  for (const [name, text] of Object.entries(words)) slot(name).text(text)
  slot('day').text(state.date)
  slot('invited').classed('off', state.invited.length === 0)
  slot('side').attr('class', day > (page.dataset['map'] ?? '') ? 'now' : 'then')
  all.select('.om').attr('aria-label', `Map. ${words.summary} The table below lists the same.`)
  document.title = `${words.title} | ${document.title.split(' | ').at(-1)}`

  let km = 0
  all.selectAll<SVGElement, unknown>('.bn path:not(.off)').each(function () {
    km += Number(this.dataset['km'])
  })
  const whole = Number(all.select<SVGElement>('.bl').attr('data-km'))
  slot('share').text(borderShareWords(page.dataset['subject'] ?? '', km, whole))

  all.selectAll<HTMLElement, unknown>('.countries tbody tr').each(function () {
    const path = page.querySelector<SVGElement>(`.om path[data-country="${this.id}"]`)
    const cell = this.lastElementChild
    if (!path || !cell) return
    const words = standingWords[path.dataset['standing'] as Standing]
    // Written only where they change: new words, the same ones too, have the whole table measured.
    if (cell.textContent !== words) cell.textContent = words
  })

  // Sources and pairs are the page's own day's; those of the others stand on their pages.
  all.selectAll('[data-refs]').classed('off', !own)
  slot('more')
    .classed('off', own)
    .each(function () {
      ;(this as HTMLAnchorElement).hash = `d-${day}`
    })
  const other = /\d{4}-\d\d-\d\d/
  all.selectAll<HTMLAnchorElement, unknown>('[download]').each(function () {
    this.href = this.href.replace(other, day)
  })
  const snippet = slot('embed')
  snippet.text(snippet.text().replace(other, day))
}
