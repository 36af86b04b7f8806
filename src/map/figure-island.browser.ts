import { select } from 'd3'
import { type Standing } from '../facts/standing.ts'
import { standingWords } from '../facts/standing-words.ts'
import { nearestSmall } from './nearest-small.browser.ts'
import { outline } from './outline.browser.ts'
import { stepTo } from './step-to.browser.ts'

/**
 * What the script adds to the map of an article: a country that is pointed at, tapped or walked to with the arrow keys,
 * one stop of the keyboard in all, gets an outline, and its name and standing are written into the picture's corner. The
 * address stays the article's.
 */
function startFigure(figure: HTMLElement): void {
  const svg = select(figure).select<SVGSVGElement>('svg')
  // The drawing bears codes and no names, which would weigh 300 bytes: the browser knows them.
  const names = new Intl.DisplayNames('en-GB', { type: 'region' })
  const day = figure.querySelector('.legend .nato')?.closest('li')?.textContent ?? ''
  const words = ({ dataset: { country = '', standing } }: SVGElement) => {
    const name = names.of(country)?.replace('&', 'and') ?? country
    if (standing === 'none') return name
    return `${name}: ${standing === 'member' ? day : standingWords[standing as Standing]}`
  }
  const countries = svg
    .selectAll<SVGPathElement, unknown>('path[data-country]')
    .nodes()
    .map((path) => ({ path, words: words(path) }))
    .toSorted((a, b) => a.words.localeCompare(b.words))
  const paths = countries.map(({ path }) => path)
  // What lies over the countries does not stand between them and the pointer; a hatch is a part of Ukraine.
  svg.selectAll('text, line, use, path:not([data-country])').style('pointer-events', 'none')
  const draw = outline(svg.select('g'))
  const line = svg.append('text').attr('x', 14).attr('y', 40)
  const status = select(figure).append('p').attr('class', 'skip').attr('role', 'status')
  let chosen: SVGPathElement | undefined

  const show = (path: SVGPathElement | undefined) => {
    draw(path?.getAttribute('d') ?? '')
    line.text(countries.find((one) => one.path === path)?.words ?? '')
  }
  const choose = (path: SVGPathElement) => {
    chosen = path
    show(path)
    for (const one of paths) one.tabIndex = one === path ? 0 : -1
  }
  const countryOf = ({ target }: Event) =>
    (target as Element).closest<SVGPathElement>('[data-country]') ?? undefined

  // A picture has no parts; a group has, and each country says what it is.
  svg.attr('role', 'group')
  for (const { path, words: label } of countries) {
    select(path).attr('role', 'img').attr('aria-label', label).style('outline', 'none')
    path.tabIndex = path === paths[0] ? 0 : -1
  }
  svg
    .on('pointerover', (event: PointerEvent) => {
      if (event.pointerType === 'mouse') show(countryOf(event) ?? chosen)
    })
    .on('pointerleave', () => {
      show(chosen)
    })
    .on('click', (event: MouseEvent) => {
      const small = nearestSmall(event.currentTarget as Element, event)
      const path = paths.find(({ dataset }) => dataset['country'] === small) ?? countryOf(event)
      if (!path) return
      choose(path)
      status.text(line.text())
    })
    .on('focusin', (event: FocusEvent) => {
      const path = countryOf(event)
      if (path) choose(path)
    })
    .on('focusout', () => {
      chosen = undefined
      show(undefined)
    })
    .on('keydown', (event: KeyboardEvent) => {
      stepTo(paths, event)?.focus()
    })
}

for (const figure of document.querySelectorAll<HTMLElement>('article .map:has([data-standing])'))
  startFigure(figure)
