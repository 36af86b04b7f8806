import type { AstroConfig } from 'astro'
import type { checkContent } from '../check/check-content.ts'
import type { Facts } from '../facts/facts.ts'
import type { Article } from '../facts/schema/article.ts'
import type { PageText } from '../facts/schema/page.ts'
import { articleContext, pageContext } from '../markdown/article-context.ts'
import { pictures } from '../pictures.ts'
import type { Rendered } from './rendered.ts'

type Checked = Awaited<ReturnType<typeof checkContent>>
/** What a page is rendered of, and an article: the rest of what was read is for the check. */
type Page = Pick<Checked['pages'][number], 'slug' | 'file' | 'body' | 'frontMatter'>
type ArticleText = Pick<Checked['articles'][number], keyof Page | 'words' | 'hash'>

/** A text as the pages take it. */
export interface Entry<Data> {
  id: string
  data: Data
  rendered: {
    html: string
    metadata: { headings: { depth: number; slug: string; text: string }[] }
  }
}

/** How an article and a page become HTML, by the one plugin list in astro.config.mjs. */
export interface RenderTexts {
  article: (article: ArticleText, facts: Facts) => Promise<Entry<Article & Rendered>>
  page: (page: Page, facts: Facts) => Promise<Entry<PageText>>
}

/** The pipeline of the site, made once for all texts. */
export async function renderTexts({ markdown, root }: AstroConfig): Promise<RenderTexts> {
  const { render } = await markdown.processor.createRenderer({ syntaxHighlight: false })
  const html = async ({ file, body }: { file: string; body: string }, context: object) => {
    const { code, metadata } = await render(body, {
      fileURL: new URL(file, root),
      frontmatter: { context },
    })
    return { html: code, metadata: { headings: metadata.headings } }
  }
  return {
    async article(article, facts) {
      const { slug, frontMatter, words, hash } = article
      const version = hash.slice(0, 8)
      const context = articleContext(frontMatter, facts, pictures(facts))
      const rendered = await html(article, context)
      const mentions = Object.fromEntries(
        Object.entries<Set<string>>({ ...context.mentions }).map(([kind, ids]) => [kind, [...ids]]),
      ) as Rendered['mentions']
      const citations = context.citations.list()
      return { id: slug, data: { ...frontMatter, citations, mentions, words, version }, rendered }
    },
    async page(page, facts) {
      const context = pageContext(facts, pictures(facts))
      return { id: page.slug, data: page.frontMatter, rendered: await html(page, context) }
    },
  }
}
