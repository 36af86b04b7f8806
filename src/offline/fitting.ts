import { partOfCopy } from './part-of-copy.browser.ts'

/** The most explainers and claims that everyone saves: more is a copy that few could load. */
const mostSaved = 300
/** The most pages that readers can keep one by one: the service worker bears the hash of each. */
const mostKept = 2_000

/** A file of the site by its path, and in which part of the saved copy it is. */
export interface Part {
  path: string
  part: 'core' | 'on request'
}

/**
 * The files of the saved copy of a site, in order. Of a site with more than 300 explainers and claims the lists alone
 * are saved for everyone; of pages to be kept one by one there are at most 2,000, explainers and claims first.
 */
export function fitting(paths: readonly string[]): Part[] {
  const parts = paths.flatMap((path): Part[] => {
    const part = partOfCopy(path)
    return part ? [{ path, part }] : []
  })
  const isListed = ({ path }: Part) => /^(explain|claims)\/[^/]+\/$/.test(path)
  const isText = (one: Part) => one.part === 'core' && isListed(one)
  const texts = parts.filter(isText)
  const isLarge = texts.length > mostSaved
  const fitted = parts.map((one): Part =>
    isLarge && isText(one) ? { ...one, part: 'on request' } : one,
  )
  const onRequest = fitted.filter(({ part }) => part === 'on request')
  const first = onRequest.toSorted((a, b) => Number(isListed(b)) - Number(isListed(a)))
  const kept = new Set(first.slice(0, mostKept))
  return fitted.filter((one) => one.part === 'core' || kept.has(one))
}
