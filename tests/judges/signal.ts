// Signal's published rules for link previews, as far as a page can break them: what it refuses, it refuses here.
import { parseHTML } from 'linkedom'
import { ask } from './ask.ts'
import type { Said } from './stated.ts'

const mostRedirects = 20
const mostHtml = 1_000 * 1024
const mostImage = 1_048_576
const imageTypes = ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/x-icon']
const headers = { 'user-agent': 'WhatsApp/2' }

const sizes = new Map<string, Promise<boolean>>()

/** What Signal shows for an address; throws with the reason where it shows nothing. */
export async function signal(address: string): Promise<Said> {
  const response = await follow(secure(address))
  const type = response.headers.get('content-type') ?? ''
  if (!type.startsWith('text/html')) throw new Error(`${address} is served as ${type}.`)
  const bytes = new Uint8Array(await response.arrayBuffer()).slice(0, mostHtml)
  const { document } = parseHTML(new TextDecoder().decode(bytes))
  const tag = (names: string[]) =>
    names
      .map(
        (name) =>
          document
            .querySelector(`meta[property="${name}"],meta[name="${name}"]`)
            ?.getAttribute('content') ?? undefined,
      )
      .find((content) => content?.trim())
  const title = tag(['og:title']) ?? document.title
  if (!title.trim()) throw new Error(`${address} has no title.`)
  const image = tag(['og:image'])
  const kept = image !== undefined && (await shows(image))
  return {
    title,
    description: tag(['og:description', 'description']),
    image: kept ? image : undefined,
    day: tag(['article:published_time', 'article:modified_time'])?.slice(0, 10),
  }
}

/** An address without its hash; anything but https is refused. */
function secure(address: string): URL {
  const url = new URL(address)
  if (url.protocol !== 'https:') throw new Error(`${address} is not https.`)
  url.hash = ''
  return url
}

async function follow(url: URL, left = mostRedirects): Promise<Response> {
  const response = await ask(url, { headers })
  const to = response.headers.get('location')
  if (to !== null && left > 0) return follow(secure(new URL(to, url).href), left - 1)
  if (!response.ok) throw new Error(`${url.href} answers ${response.status}.`)
  return response
}

/** Whether a picture has a length, which is small enough, and a type that is known. */
function shows(address: string): Promise<boolean> {
  const known = sizes.get(address)
  if (known) return known
  const shown = follow(secure(address)).then(async (response) => {
    await response.body?.cancel()
    // No length counts as endless.
    const length = Number(response.headers.get('content-length') ?? Infinity)
    const type = response.headers.get('content-type') ?? ''
    return length <= mostImage && imageTypes.includes(type)
  })
  sizes.set(address, shown)
  return shown
}
