import type { Facts } from '../facts/facts.ts'
import type { Problem } from './problem.ts'

/** What keeps the site from being put on the web: nobody would know where it is, or whom to write to. */
export function deployProblems({ site }: Pick<Facts, 'site'>): Problem[] {
  const place = { file: 'content/site.yaml', line: 1, column: 1 }
  const problems: Problem[] = []
  if (new URL(site.address).hostname === 'example.org') {
    const what = 'The site has no address: every link to it would lead to example.org.'
    problems.push({
      ...place,
      what,
      cure: 'Write address: with the address under which it is published.',
    })
  }
  if (site.contact === undefined) {
    const what = 'The site has no contact: nobody could report an error.'
    problems.push({ ...place, what, cure: 'Write contact: with an address that is read.' })
  }
  if (site.contact !== undefined && site.contact_until === undefined) {
    const what = 'The contact has no end, which security.txt must name.'
    problems.push({ ...place, what, cure: 'Write contact_until: with a day within a year.' })
  }
  return problems
}
