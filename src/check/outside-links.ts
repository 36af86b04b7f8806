import type { Content } from './content.ts'

/** The web addresses that sources, articles and pages name, each with the names of those that name it. */
export function outsideLinks({
  facts,
  articles,
  pages,
}: Pick<Content, 'facts' | 'articles' | 'pages'>): Map<string, string[]> {
  const links = new Map<string, string[]>()
  const add = (url: string | undefined, from: string) => {
    if (url !== undefined) links.set(url, [...(links.get(url) ?? []), from])
  }
  for (const { id, url, copy } of facts.sources.values()) {
    add(url, id)
    add(copy?.url, id)
  }
  for (const page of [...articles, ...pages]) {
    for (const { url } of page.links) if (/^https?:/.test(url)) add(url, page.file)
  }
  return links
}
