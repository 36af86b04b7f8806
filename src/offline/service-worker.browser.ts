// The saved copy of the site. The build writes this file without its types, with `saved` before it, as
// /service-worker.js: a script of its own, so it imports nothing. It is there only for readers who asked for it.

/** A file of this build: its path from the scope, 16 hex digits of its SHA-256, its bytes as gzip sends them. */
type Kept = readonly [path: string, hash: string, bytes: number]

/**
 * What this build consists of. Core is saved for everyone who saves, others when a reader asks for one. The texts of
 * the core stand in one file too: it is less than half of them one by one, since pages share much. `length` is
 * of that file unpacked.
 */
declare const saved: {
  version: string
  together: { bytes: number; length: number }
  core: readonly Kept[]
  others: readonly Kept[]
}

// The types of workers cannot stand in one program with those of pages, so what is used is named here.
interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void
}
interface Fetching extends Event {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Asked extends Lasting {
  readonly data: { keep: string }
  readonly ports: readonly MessagePort[]
}
const worker = globalThis as unknown as {
  registration: { scope: string }
  clients: {
    matchAll(options: object): Promise<{ postMessage(message: object): void }[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
  addEventListener(type: 'message', listener: (event: Asked) => void): void
}

const { scope } = worker.registration
const prefix = `${scope} `
/** One cache a build, so that pages of two builds never stand beside each other. */
const name = prefix + saved.version
const inScope = (path: string) => new URL(path, scope).href

worker.addEventListener('install', (event) => {
  // Until all of it is there, the copy before stays in use.
  event.waitUntil(fill().then(() => worker.skipWaiting()))
})
worker.addEventListener('activate', (event) => {
  event.waitUntil(tidy())
})
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request))
})
worker.addEventListener('message', (event) => {
  const file = saved.others.find(([path]) => inScope(path) === event.data.keep)
  const done = file ? keep(file).then(() => true) : Promise.resolve(false)
  event.waitUntil(
    done
      .catch(() => false)
      .then((kept) => {
        event.ports[0]?.postMessage(kept)
      }),
  )
})

/** Saves the core, and what the reader kept of the builds before. What is there already is not sent again. */
async function fill(): Promise<void> {
  const before = new Set((await copies()).flatMap(({ urls }) => urls))
  const missing: Kept[] = []
  for (const file of [
    ...saved.core,
    ...saved.others.filter(([path]) => before.has(inScope(path))),
  ]) {
    if (!(await isThere(file))) missing.push(file)
  }
  const texts = missing.filter((file) => saved.core.includes(file) && isText(file))
  const together = weightOf(texts) > saved.together.bytes
  const single = together ? missing.filter((file) => !texts.includes(file)) : missing
  const total = weightOf(single) + (together ? saved.together.bytes : 0)
  let done = 0
  const report = (bytes: number) => tell({ done: (done += bytes), total })
  const queue = single.values()
  const work = async () => {
    for (const file of queue) {
      await keep(file)
      await report(file[2])
    }
  }
  // Six at once, as browsers do: one alone would wait for the network most of the time.
  await Promise.all(Array.from({ length: 6 }, work))
  if (together) await keepTogether(texts, report)
}

const weightOf = (files: readonly Kept[]) => files.reduce((sum, [, , bytes]) => sum + bytes, 0)

/** Whether a file stands in the file of all texts. The page that says what is missing does not: its headers serve the others. */
function isText([path]: Kept): boolean {
  return path !== 'offline/' && !path.endsWith('.woff2')
}

/** Whether a file of this build is saved, if only in a copy before, from which it is then taken. */
async function isThere([path, hash]: Kept): Promise<boolean> {
  const url = inScope(path)
  const cache = await caches.open(name)
  if (await cache.match(url)) return true
  const same = await caches.match(url)
  if (!same || (await hashOf(await same.clone().arrayBuffer())) !== hash) return false
  await cache.put(url, same)
  return true
}

/** Saves one file of this build from the network. Throws where that has another. */
async function keep([path, hash]: Kept): Promise<void> {
  const { headers, body } = await load(path)
  await put(path, hash, body, headers)
}

/** Saves texts of the core from the one file that holds them all. */
async function keepTogether(
  texts: readonly Kept[],
  report: (bytes: number) => Promise<void>,
): Promise<void> {
  const { bytes, length } = saved.together
  const { body } = await load('saved-copy.json', (part) => report((part / length) * bytes))
  const held = new Map(JSON.parse(new TextDecoder().decode(body)) as [string, string][])
  const cache = await caches.open(name)
  const model = await cache.match(inScope('offline/'))
  for (const [path, hash] of texts) {
    // A page has the policy and the other headers that the server gives to pages.
    const headers = new Headers(path.endsWith('/') || path === '' ? model?.headers : {})
    const end = path.slice(path.lastIndexOf('.') + 1)
    if (types[end]) headers.set('content-type', types[end])
    for (const stale of ['content-length', 'etag', 'last-modified']) headers.delete(stale)
    await put(path, hash, new TextEncoder().encode(held.get(path)).buffer, headers)
  }
}

const types: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
}

/** Asks the network for a file, past what the browser holds. `arrived` is told of each part of its bytes. */
async function load(path: string, arrived?: (bytes: number) => Promise<void>) {
  const response = await fetch(inScope(path), { cache: 'no-cache' })
  if (!response.ok || !response.body) throw new Error(`${path} answers ${response.status}.`)
  const parts: Uint8Array<ArrayBuffer>[] = []
  const reader = response.body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value)
    await arrived?.(part.value.length)
  }
  return { headers: response.headers, body: await new Blob(parts).arrayBuffer() }
}

/** Puts a file into the copy as an answer of its own: browsers refuse to open a page with one that was redirected. */
async function put(path: string, hash: string, body: ArrayBuffer, headers: Headers): Promise<void> {
  if ((await hashOf(body)) !== hash) throw new Error(`${path} is not as this build made it.`)
  await (await caches.open(name)).put(inScope(path), new Response(body, { headers }))
}

async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', body)
  return [...new Uint8Array(digest, 0, 8)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}

/** What is saved, from this build; else what the network has; else, for a page, the page that says what is missing. */
async function answer(request: Request): Promise<Response> {
  const options = { ignoreSearch: true, ignoreVary: true }
  const kept = await caches.match(request.url, { ...options, cacheName: name })
  if (kept) return kept
  if (hasHash(request.url)) {
    const older = await caches.match(request.url, options)
    if (older) return older
  }
  try {
    return await fetch(request)
  } catch (error) {
    const missing = await caches.match(inScope('offline/'), { cacheName: name })
    if (request.mode !== 'navigate' || !missing) throw error
    return new Response(missing.body, { status: 503, headers: missing.headers })
  }
}

/** Removes copies of builds before. A page that is open since then may yet ask for a script or a font: those of the last copy stay. */
async function tidy(): Promise<void> {
  for (const { key, urls } of await copies()) {
    if (urls.every(hasHash)) {
      await caches.delete(key)
      continue
    }
    const cache = await caches.open(key)
    await Promise.all(urls.filter((url) => !hasHash(url)).map((url) => cache.delete(url)))
  }
}

/** A file with a hash in its name is the same for ever. */
function hasHash(url: string): boolean {
  return url.startsWith(inScope('_astro/'))
}

/** The caches of builds before this one, with what they hold. */
async function copies(): Promise<{ key: string; urls: string[] }[]> {
  const keys = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== name)
  return Promise.all(
    keys.map(async (key) => {
      const requests = await (await caches.open(key)).keys()
      return { key, urls: requests.map(({ url }) => url) }
    }),
  )
}

async function tell(message: { done: number; total: number }): Promise<void> {
  const pages = await worker.clients.matchAll({ includeUncontrolled: true })
  for (const page of pages) page.postMessage(message)
}

// Makes the names above this file's own; the build leaves it out, since not every browser runs workers that are modules.
export {}
