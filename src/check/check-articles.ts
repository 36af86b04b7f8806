import type { Content } from './content.ts'
import type { Path } from './yaml-place.ts'
import type { Problem } from './problem.ts'
import { references } from './references.ts'

/** Front matter that must fit the article's text, the other articles and site.yaml. */
export function checkArticles(content: Content): Problem[] {
  const { facts, places, articles } = content
  const problems: Problem[] = []
  for (const { slug, headings, frontMatter } of articles) {
    if (!frontMatter) continue
    const add = (path: Path, what: string, cure: string) =>
      problems.push({ ...places.of({ kind: 'articles', id: slug }, path), what, cure })
    const { sections, next } = frontMatter
    if (headings !== sections.length) {
      const what = `The article has ${headings} headings of "## "; "sections" lists ${sections.length}.`
      add(['sections'], what, 'List one id for each "## " heading, in their order.')
    }
    sections.forEach((id, i) => {
      if (sections.indexOf(id) === i) return
      add(
        ['sections', i],
        `The section "${id}" stands twice.`,
        'Give each section an id of its own.',
      )
    })
    if (next === slug) {
      add(
        ['next'],
        'The article is its own next question.',
        'Name another article of content/articles.',
      )
    }
    if (places.areWhole('site') && !facts.site.order.includes(slug)) {
      const cure = `Add ${slug} to order: in content/site.yaml.`
      add([], `"${slug}" has no place in the order of the explainers.`, cure)
    }
  }
  const isDraft = (slug: string) => facts.articles.get(slug)?.draft ?? false
  for (const { from, to, written, place } of references(content)) {
    if (from.kind !== 'articles' || to.kind !== 'articles' || isDraft(from.id) || !isDraft(to.id))
      continue
    const what = `"${written}" leads to a draft, which is not published.`
    problems.push({
      ...place,
      what,
      cure: `Name another article, or delete draft: in content/articles/${to.id}.md.`,
    })
  }
  const { lead, order } = facts.site
  const site = { kind: 'site', id: '' } as const
  if (isDraft(lead.article)) {
    const what = `The home page leads with "${lead.article}", which is a draft.`
    problems.push({ ...places.of(site, ['lead', 'article']), what, cure: 'Name another article.' })
  }
  order.forEach((slug, i) => {
    if (order.indexOf(slug) === i) return
    const what = `"${slug}" stands twice in the order.`
    problems.push({ ...places.of(site, ['order', i]), what, cure: 'Keep one of the two.' })
  })
  return problems
}
