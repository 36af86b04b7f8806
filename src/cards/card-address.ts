import { to } from '../facts/addresses.ts'

/** Where a page's card lies, from the page's path without the base path: `/cards/explain/not-yet`, without `.png`. */
export const cardName = (path: string): string => path.replace(/^\/|\/$/g, '') || 'index'

/** The address of a page's card on its own host, with the first eight digits of its hash: clients keep old pictures. */
export function cardAddress(path: string, hash: string): string {
  return `${to(`/cards/${cardName(path)}.png`)}?v=${hash.slice(0, 8)}`
}
