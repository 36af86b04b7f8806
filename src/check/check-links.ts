import type { MarkdownFile } from './article-file.ts'
import type { Content } from './content.ts'
import { nearest } from './nearest.ts'
import { offer } from './offer.ts'
import { pagePaths } from './page-paths.ts'
import type { Problem } from './problem.ts'
import { schemes } from './references.ts'

const known = [...schemes.keys(), 'lang', 'https', 'http', 'mailto']

/** Ids that the page of every article has, besides those of its sections. */
const ofPage = [
  'main',
  'points',
  'since',
  'sources',
  'claims',
  'cite',
  'people',
  'terms',
  'history',
]

/** Every link of an article or page has a scheme that is known, and within the site a page and a section that are there. */
export function checkLinks(content: Content): Problem[] {
  const { facts, places } = content
  const isComplete = places.areNamed(...(Object.keys(facts) as (keyof typeof facts)[]))
  const paths = isComplete ? new Set(pagePaths(facts)) : undefined
  return [...content.articles, ...content.pages].flatMap((article) => {
    const problems: Problem[] = []
    for (const { url, line, column } of article.links) {
      const found = wrong(url, article, content, paths)
      if (found) problems.push({ file: article.file, line, column, ...found })
    }
    return problems
  })
}

function wrong(
  url: string,
  article: MarkdownFile,
  { facts, places }: Content,
  pages: ReadonlySet<string> | undefined,
): Pick<Problem, 'what' | 'cure'> | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]
  if (url === '') {
    return {
      what: 'The link leads nowhere.',
      cure: 'Write [words](source:id) or [words](https://…).',
    }
  }
  if (scheme !== undefined) return wrongScheme(scheme, url)
  if (url.startsWith('#')) return wrongSection(url.slice(1), article.slug, facts)
  if (!url.startsWith('/') || url.startsWith('//')) {
    const record = [...schemes].find(([, kind]) => places.has({ kind, id: url }))
    const cure = record
      ? `Did you mean ${record[0]}:${url}?`
      : 'Begin it with https://, / or #, or with a kind of record, as in source:.'
    return { what: `"${url}" is no address.`, cure }
  }
  const [path = '', fragment] = url.split('#')
  if (pages && !pages.has(path)) {
    const what = `No page has the address ${path}.`
    const near = nearest(path, pages)
    return {
      what,
      cure: near ? `Did you mean ${near}?` : 'Look at the page, and copy its address.',
    }
  }
  const slug = /^\/explain\/([^/]+)\/$/.exec(path)?.[1]
  return slug !== undefined && fragment !== undefined
    ? wrongSection(fragment, slug, facts)
    : undefined
}

function wrongScheme(scheme: string, url: string): Pick<Problem, 'what' | 'cure'> | undefined {
  if (!known.includes(scheme)) {
    const near = nearest(scheme, known)
    const what = `"${scheme}:" is no kind of link.`
    return {
      what,
      cure: near
        ? `Did you mean ${near}:?`
        : `Use one of ${known.map((one) => `${one}:`).join(', ')}.`,
    }
  }
  if (/^https?$/.test(scheme) && !URL.canParse(url)) {
    return {
      what: `"${url}" is not a whole web address.`,
      cure: 'Write it as in https://www.nato.int/.',
    }
  }
  if (/^https?:\/\/[^/]*$/i.test(url) && !/\./.test(url)) {
    return {
      what: `"${url}" is not a whole web address.`,
      cure: 'Write it as in https://www.nato.int/.',
    }
  }
  if (scheme === 'lang' && !/^lang:[a-z]{2}$/.test(url)) {
    return { what: `"${url}" names no language.`, cure: 'Use two letters, as in [слово](lang:uk).' }
  }
  return undefined
}

function wrongSection(
  id: string,
  slug: string,
  facts: Content['facts'],
): Pick<Problem, 'what' | 'cure'> | undefined {
  const sections = facts.articles.get(slug)?.sections
  if (!sections || sections.includes(id) || ofPage.includes(id)) return undefined
  const what = `"#${id}" is no section of "${slug}".`
  return { what, cure: offer(id, sections, `sections: of content/articles/${slug}.md`) }
}
