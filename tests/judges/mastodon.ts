// Mastodon's published rules for the card of a link: JSON-LD first, then Open Graph; canonical only on the same host.
import { parseHTML } from 'linkedom'
import { ask } from './ask.ts'
import type { Said } from './stated.ts'

const known = ['NewsArticle', 'WebPage']

interface Structured {
  '@type'?: string
  headline?: string
  description?: string
  datePublished?: string
}

/** What a card of Mastodon shows for an address, with the address that it leads to. */
export async function mastodon(address: string): Promise<Said & { url: string }> {
  const response = await ask(new URL(address), { headers: { accept: 'text/html' } })
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`)
  if (!response.headers.get('content-type')?.startsWith('text/html'))
    throw new Error(`${address} is no HTML.`)
  const { document } = parseHTML(await response.text())
  const tag = (name: string) =>
    document
      .querySelector(`meta[property="${name}"],meta[name="${name}"]`)
      ?.getAttribute('content') ?? undefined
  const data = structured(document)
  const canonical =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    tag('og:url') ??
    address
  const target = new URL(canonical, address)
  return {
    title: data?.headline ?? tag('og:title') ?? document.title,
    description: data?.description ?? tag('og:description') ?? tag('description'),
    image: tag('og:image'),
    day: (data?.datePublished ?? tag('article:published_time'))?.slice(0, 10),
    url: target.host === new URL(address).host ? target.href : address,
  }
}

/** The first script that is one thing of a kind that is known. A list or a graph is passed over. */
function structured(document: Document): Structured | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = JSON.parse(script.textContent) as Structured
    if (known.includes(data['@type'] ?? '')) return data
  }
  return undefined
}
