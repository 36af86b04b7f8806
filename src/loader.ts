import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { checkContent } from './check/check-content.ts'
import { formatProblems } from './check/format-problems.ts'
import { articleContext, pageContext } from './markdown/article-context.ts'
import { pictures } from './pictures.ts'

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
        })
        for (const { slug, body, file, frontMatter, words, version } of articles) {
          const article = articleContext(frontMatter, facts, pictures(facts))
          const { code, metadata } = await render.render(body, {
            fileURL: new URL(file, context.config.root),
            frontmatter: { context: article },
          })
          const rendered: Rendered = {
            citations: article.citations.list(),
            mentions: Object.fromEntries(
              Object.entries<Set<string>>({ ...article.mentions }).map(([kind, ids]) => [
                kind,
                [...ids],
              ]),
            ) as Rendered['mentions'],
            words,
            version,
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

const running = new Map<string, Promise<Checked>>()

/** One run of the check for all loaders that begin together; its problems are told once. */
function check(root: string, { logger, watcher }: LoaderContext): Promise<Checked> {
  const begin = async () => {
    const checked = await checkContent(root)
    if (watcher && checked.problems.length > 0)
      logger.error(`\n${formatProblems(checked.problems)}`)
    return checked
  }
  const checked = running.get(root) ?? begin().finally(() => running.delete(root))
  running.set(root, checked)
  return checked
}

/** Loads now, and in `astro dev` again after each change under `folder`. */
async function reload(
  context: LoaderContext,
  folder: string,
  fill: (checked: Checked) => void | Promise<void>,
): Promise<void> {
  const { store, watcher, logger } = context
  const root = fileURLToPath(new URL(folder, context.config.root))
  const load = async () => {
    const checked = await check(root, context)
    const problems = checked.problems.length > 0 ? formatProblems(checked.problems) : ''
    if (problems !== '' && !watcher) throw new Error(problems)
    // What was right last stays until the problems are mended; at the start there is only what is whole.
    if (problems === '') store.clear()
    if (problems === '' || store.keys().length === 0) await fill(checked)
    if (problems !== '') show(problems)
  }
  const show = (problems: string) => {
    for (const id of store.keys()) {
      const entry = store.get(id)
      if (entry) store.set({ ...entry, data: { ...entry.data, problems }, digest: problems })
    }
  }
  if (!watcher) return load()
  const loadOrShow = () =>
    load().catch((error: unknown) => {
      const problems = error instanceof Error ? error.message : String(error)
      logger.error(problems)
      show(problems)
    })
  await loadOrShow()
  watcher.add(root)
  const again = (path: string) => {
    if (path.startsWith(root)) void loadOrShow()
  }
  watcher.on('change', again).on('add', again).on('unlink', again)
}
