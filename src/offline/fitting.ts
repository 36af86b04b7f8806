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
  const isText = ({ path, part }: Part) =>
    part === 'core' && /^(explain|claims)\/[^/]+\/$/.test(path)
  const texts = parts.filter(isText)
  const isLarge = texts.length > mostSaved
  const core = parts.filter((one) => one.part === 'core' && !(isLarge && isText(one)))
  const moved = isLarge ? texts.map(({ path }): Part => ({ path, part: 'on request' })) : []
  const others = [...moved, ...parts.filter(({ part }) => part === 'on request')].slice(0, mostKept)
  return [...core, ...others].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
