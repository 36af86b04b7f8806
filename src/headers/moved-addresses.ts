import type { BuiltSite } from './built-site.ts'

/** A former address, and the one to which it leads; both paths with the base path. */
export interface MovedAddress {
  from: string
  to: string
}

const refresh = /<meta http-equiv="refresh" content="0;url=([^"]+)"/

/**
 * The former addresses among built pages. Each is a small page that leads on, so the hosts' redirects and those pages
 * cannot disagree.
 */
export function movedAddresses({ pages, base }: Pick<BuiltSite, 'pages' | 'base'>): MovedAddress[] {
  const moved: MovedAddress[] = []
  for (const [path, html] of pages) {
    const to = refresh.exec(html)?.[1]
    if (to !== undefined) moved.push({ from: base + path.slice(1), to })
  }
  return moved
}
