import type { SearchRecord } from './search-record.ts'
import type { Search, SearchIndex, searcher } from './searcher.browser.ts'

interface Loaded extends Pick<SearchIndex, 'labels'> {
  search: Search
}

/**
 * Shows the search box of the search page, and fills its list of results. Library and index come with the first use:
 * a letter typed, or a query in the address. Without them the list of everything stays, and says so.
 */
export function searchBox(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-index]')
  const input = form?.querySelector('input')
  const said = form?.querySelector('output')
  const results = document.querySelector<HTMLElement>('[data-results]')
  const everything = document.querySelector<HTMLElement>('[data-all]')
  if (!form || !input || !said || !results || !everything) return
  let loading: Promise<Loaded> | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined

  const show = async () => {
    const query = input.value.trim()
    const address = new URL(location.href)
    if (query === '') address.searchParams.delete('q')
    else address.searchParams.set('q', query)
    history.replaceState(history.state, '', address)
    try {
      const { search, labels } = await (loading ??= load(form.dataset['index'] ?? ''))
      const { count, records } = await search(query)
      // Typed on since: a later call shows that.
      if (query !== input.value.trim()) return
      results.replaceChildren(...records.map((record) => row(record, labels)))
      everything.hidden = count > 0
      said.textContent = query === '' ? '' : told(count, records.length, query)
    } catch {
      loading = undefined
      said.textContent = 'The search could not be loaded. The list below holds everything.'
    }
  }

  form.inert = false
  input.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void show(), 150)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void show()
  })
  document.addEventListener('keydown', (event) => {
    const links = [...results.querySelectorAll('a')]
    const at = links.findIndex((link) => link === document.activeElement)
    if (at < 0 && document.activeElement !== input) return
    if (event.key === 'ArrowDown') links[at + 1]?.focus()
    else if (event.key === 'ArrowUp') (links[at - 1] ?? input).focus()
    else if (event.key === 'Escape') {
      if (at < 0) input.value = ''
      input.focus()
      void show()
    } else return
    event.preventDefault()
  })
  const asked = new URLSearchParams(location.search).get('q')
  if (asked) {
    input.value = asked
    void show()
  }
}

async function load(address: string): Promise<Loaded> {
  // The index first: browsers remember a script that could not be had, and would not ask for it again.
  const index = (await json(address)) as SearchIndex
  await runLate()
  // The late script leaves it there: two scripts of a page share nothing else.
  const { searcher: make } = document as Document & { searcher?: typeof searcher }
  if (!make) throw new Error('The search did not start.')
  const search = make(index, (part) => json(address.replace('.json', `/${part}.json`)))
  return { search, labels: index.labels }
}

async function json(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`)
  return response.json()
}

/** Runs the script that waits in the page with the hash of its file: by that the policy knows it, which runs no `import()`. */
function runLate(): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = document.querySelector<HTMLTemplateElement>('[data-late]')
    const script = late?.content.querySelector('script')?.cloneNode()
    script?.addEventListener('load', () => {
      resolve()
    })
    script?.addEventListener('error', () => {
      reject(new Error('The search could not be loaded.'))
    })
    if (script) document.body.append(script)
  })
}

const told = (count: number, shown: number, query: string) =>
  count === 0
    ? `Nothing found for “${query}”. The list below holds everything.`
    : `${count} ${count === 1 ? 'page' : 'pages'} found for “${query}”${shown < count ? `, of which the first ${shown} stand here` : ''}`

/** A result, built as the rows of the list of everything are. */
function row({ kind, href, title, text, verdict, when }: SearchRecord, labels: Loaded['labels']) {
  const link = document.createElement('a')
  link.href = href
  link.textContent = title
  const facets = document.createElement('p')
  facets.append(`${kind}. `)
  if (verdict) {
    const mark = document.createElement('span')
    mark.className = 'verdict'
    mark.append(door(verdict), ' ', labels[verdict] ?? verdict)
    facets.append(mark, '. ')
  }
  facets.append(`${when}.`)
  const words = document.createElement('p')
  words.textContent = text
  const item = document.createElement('li')
  item.append(link, words, facets)
  return item
}

function door(verdict: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use')
  svg.setAttribute('class', 'door')
  svg.setAttribute('aria-hidden', 'true')
  use.setAttribute('href', `#v-${verdict}`)
  svg.append(use)
  return svg
}
