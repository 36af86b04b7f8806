import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { checkContent } from './check/check-content.ts'
import { formatProblems } from './check/format-problems.ts'
import type { Facts } from './facts/facts.ts'
import { articleContext, pageContext } from './markdown/article-context.ts'
import { pictureNames, pictures } from './pictures.ts'

/** What Astro keeps of an article besides its HTML and front matter. */
export interface Rendered {
  /** The article's sources in the order of their numbers, each with the places cited. */
  citations: { source: string; places: string[] }[]
  mentions: Record<'claims' | 'terms' | 'people' | 'events' | 'countries' | 'articles', string[]>
  words: number
  /** The first eight hex digits of the SHA-256 of the article's file. */
  version: string
}

/** All of content/ but the articles' HTML: one entry, `all`. */
export function facts(folder: string): Loader {
  return {
    name: 'facts',
    async load(context) {
      await reload(context, folder, ({ facts }) => {
        context.store.set({ id: 'all', data: { facts, problems: '' } })
      })
    },
  }
}

/**
 * Explainers as finished HTML: parsed, checked and rendered once each, by the one plugin list in astro.config.mjs.
 * A problem stops the build with all problems at once; in `astro dev` the pages show them until they are mended.
 */
export function explainers(folder: string): Loader {
  return {
    name: 'explainers',
    async load(context) {
      await reload(context, folder, async ({ facts, articles }) => {
        const render = await context.config.markdown.processor.createRenderer({
          syntaxHighlight: false,
          image: context.config.image,
        })
        for (const { slug, body, file, frontMatter } of articles) {
          const article = articleContext(frontMatter, facts, pictures(facts))
          const { code, metadata } = await render.render(body, {
            fileURL: new URL(file, context.config.root),
            frontmatter: { context: article },
          })
          const rendered: Rendered = {
            citations: article.citations.list(),
            mentions: Object.fromEntries(
              Object.entries(article.mentions).map(([kind, ids]) => [kind, [...ids]]),
            ) as Rendered['mentions'],
            words: body.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length,
          }
          context.store.set({
            id: slug,
            data: { ...frontMatter, ...rendered },
            digest: context.generateDigest(code),
            rendered: { html: code, metadata: { headings: metadata.headings } },
          })
        }
      })
    },
  }
}

/** What the site says of itself, as finished HTML, with the forms of writing that articles have. */
export function pages(folder: string): Loader {
  return {
    name: 'pages',
    async load(context) {
      await reload(context, folder, async ({ facts, pages: texts }) => {
        const render = await context.config.markdown.processor.createRenderer({
          syntaxHighlight: false,
          image: context.config.image,
        })
        for (const { slug, body, file, frontMatter } of texts) {
          const { code } = await render.render(body, {
            fileURL: new URL(file, context.config.root),
            frontmatter: { context: pageContext(facts, pictures(facts)) },
          })
          context.store.set({
            id: slug,
            data: frontMatter,
            digest: context.generateDigest(code),
            rendered: { html: code },
          })
        }
      })
    },
  }
}

type Checked = Awaited<ReturnType<typeof checkContent>>

/** Loads now, and in `astro dev` again after each change under `folder`. */
async function reload(
  context: LoaderContext,
  folder: string,
  fill: (checked: Checked) => void | Promise<void>,
): Promise<void> {
  const root = fileURLToPath(new URL(folder, context.config.root))
  const load = async () => {
    const checked = await checkContent(root, { pictureNames })
    if (checked.problems.length > 0) throw new Error(formatProblems(checked.problems))
    context.store.clear()
    await fill(checked)
  }
  if (!context.watcher) return load()
  const show = (error: unknown) => {
    const problems = error instanceof Error ? error.message : String(error)
    context.logger.error(`\n${problems}`)
    for (const id of context.store.keys()) {
      const entry = context.store.get(id)
      if (entry)
        context.store.set({ ...entry, data: { ...entry.data, problems }, digest: problems })
    }
  }
  await load().catch(show)
  context.watcher.add(root)
  const again = (path: string) => {
    if (path.startsWith(root)) void load().catch(show)
  }
  context.watcher.on('change', again).on('add', again).on('unlink', again)
}

export type { Facts }
