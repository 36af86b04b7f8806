import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { checkContent } from './check/check-content.ts'
import { formatProblems } from './check/format-problems.ts'
import { followEdits } from './loading/follow-edits.ts'
import { renderTexts } from './loading/render-texts.ts'

/** All of content/ but the texts' HTML: one entry, `all`. In `astro dev` it follows the edits for all three loaders. */
export function facts(folder: string): Loader {
  return {
    name: 'facts',
    async load(context) {
      const { store, watcher, config } = context
      if (watcher) return followEdits(context, watcher, fileURLToPath(new URL(folder, config.root)))
      const { facts } = await checked(context, folder)
      store.clear()
      store.set({ id: 'all', data: { facts, problems: '' } })
    },
  }
}

/**
 * Explainers as finished HTML: parsed, checked and rendered once each, by the one plugin list in astro.config.mjs.
 * A problem stops the build with all problems at once.
 */
export function explainers(folder: string): Loader {
  return {
    name: 'explainers',
    async load(context) {
      const { store, watcher, config, generateDigest } = context
      if (watcher) return
      const { facts, articles } = await checked(context, folder)
      const render = await renderTexts(config)
      store.clear()
      for (const article of articles) {
        const { id, data, rendered } = await render.article(article, facts)
        store.set({ id, data: { ...data }, digest: generateDigest(rendered.html), rendered })
      }
    },
  }
}

/** What the site says of itself, as finished HTML, with the forms of writing that articles have. */
export function pages(folder: string): Loader {
  return {
    name: 'pages',
    async load(context) {
      const { store, watcher, config, generateDigest } = context
      if (watcher) return
      const { facts, pages: texts } = await checked(context, folder)
      const render = await renderTexts(config)
      store.clear()
      for (const page of texts) {
        const { id, data, rendered } = await render.page(page, facts)
        store.set({ id, data: { ...data }, digest: generateDigest(rendered.html), rendered })
      }
    },
  }
}

type Checked = Awaited<ReturnType<typeof checkContent>>

const running = new Map<string, Promise<Checked>>()

/** One run of the check for all loaders that begin together. Throws where there is a problem. */
async function checked({ config }: LoaderContext, folder: string): Promise<Checked> {
  const root = fileURLToPath(new URL(folder, config.root))
  const check = running.get(root) ?? checkContent(root).finally(() => running.delete(root))
  running.set(root, check)
  const found = await check
  if (found.problems.length > 0) throw new Error(formatProblems(found.problems))
  return found
}
