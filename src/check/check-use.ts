import type { Content } from './content.ts'
import type { Problem } from './problem.ts'
import { references } from './references.ts'

/**
 * Every source is named by a record or an article; and once all explainers in the order of site.yaml are there, every
 * claim is dealt with by one of them.
 */
export function checkUse(content: Content): Problem[] {
  const { facts, places, articles } = content
  const problems: Problem[] = []
  const used = new Set(references(content).map(({ to }) => `${to.kind} ${to.id}`))
  // A record that could not be read may be the one that names the source.
  const all = Object.keys(facts) as (keyof typeof facts)[]
  if (!places.areWhole(...all)) return problems
  for (const id of places.ids('sources')) {
    if (used.has(`sources ${id}`)) continue
    const what = `Nothing rests on the source "${id}".`
    const cure = 'Name it where a statement rests on it, or delete it.'
    problems.push({ ...places.of({ kind: 'sources', id }), what, cure })
  }
  const isComplete = facts.site.order.every((slug) => articles.some((one) => one.slug === slug))
  if (!isComplete) return problems
  const dealt = new Set(
    references(content).flatMap(({ from, to }) =>
      from.kind === 'articles' && to.kind === 'claims' ? [to.id] : [],
    ),
  )
  for (const id of places.ids('claims')) {
    if (dealt.has(id)) continue
    const what = `No article deals with the claim "${id}".`
    const cure = `Add ${id} to claims: in the front matter of an article, or link to it as [words](claim:${id}).`
    problems.push({ ...places.of({ kind: 'claims', id }), what, cure })
  }
  return problems
}
