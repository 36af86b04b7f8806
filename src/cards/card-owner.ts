import type { Facts } from '../facts/facts.ts'

/**
 * The page whose card another page shows: a claim's short address shows the claim's, a narrowed ledger the ledger's,
 * an embed its page's. Paths are without the base path; a page that is not named shows its own, or the site's.
 */
export function cardOwner(path: string, { claims }: Pick<Facts, 'claims'>): string {
  const [, number] = /^\/c\/(\d+)\/$/.exec(path) ?? []
  if (number !== undefined) {
    const claim = claims.get(`c${number.padStart(2, '0')}`)
    return claim ? `/claims/${claim.slug}/` : '/'
  }
  const list = /^(.*\/)page\/\d+\/$/.exec(path)?.[1]
  if (list !== undefined) return cardOwner(list, { claims })
  if (/^\/claims\/(verdict|topic)\//.test(path)) return '/claims/'
  if (path.startsWith('/sources/')) return '/sources/'
  return path.replace(/^\/embed\//, '/')
}
