import { serve } from '../../src/server/serve.ts'
import { meta, pageAt } from '../site/site.ts'

const site = await serve('dist', 0)

/** The address of the site, as its pages give it. */
export const home = new URL(meta(pageAt('/'), 'og:url') ?? '')

/** Where the server on loopback has what the site has at a public address. */
export const local = (url: URL): string =>
  site.origin + url.pathname.slice(home.pathname.length - 1) + url.search

/** Asks the server for what the site has at a public address. Throws for an address of another host. */
export async function ask(url: URL, init: RequestInit = {}): Promise<Response> {
  if (url.origin !== home.origin) throw new Error(`${url.href} is not on ${home.origin}.`)
  const once = () => fetch(local(url), { redirect: 'manual', ...init })
  try {
    return await once()
  } catch {
    // A connection that stood idle may be closed while it is taken again; as browsers do, ask once more.
    return once()
  }
}

export const close = (): Promise<void> => site.close()
