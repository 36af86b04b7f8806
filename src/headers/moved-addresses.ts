/** A former address, and the one to which it leads; both paths with the base path. */
export interface MovedAddress {
  from: string
  to: string
}

const refresh = /<meta http-equiv="refresh" content="0;url=([^"]+)"/

/**
 * The former addresses among built pages, which `pages` gives as path and HTML. Each is a small page that leads on, so
 * the hosts' redirects and those pages cannot disagree.
 */
export function movedAddresses(pages: Iterable<readonly [path: string, html: string]>) {
  return [...pages].flatMap(([from, html]): MovedAddress[] => {
    const to = refresh.exec(html)?.[1]
    return to === undefined ? [] : [{ from, to }]
  })
}
