import { setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { LoaderContext } from 'astro/loaders'
import { checkContent } from '../check/check-content.ts'
import { formatProblems } from '../check/format-problems.ts'
import type { LastRead } from '../check/read-texts.ts'
import type { Facts } from '../facts/facts.ts'
import { answerTo } from './answer-to.ts'
import { live, type LiveContent } from './live.ts'
import { type RenderTexts, renderTexts } from './render-texts.ts'
import { watchFacts } from './watch-facts.ts'

/** How long a change is waited for to be whole, in milliseconds: a file is emptied and then written. */
const pause = 50

type Checked = Awaited<ReturnType<typeof checkContent>>

/**
 * For `astro dev`: holds content/ in `live`, read now and again after each change under `root`, of which only what
 * changed is checked and rendered anew. What is wrong is told in the terminal and, beside what was whole last, shown
 * by the pages until it is mended. `watcher` is Vite's.
 */
export async function followEdits(
  context: LoaderContext,
  watcher: NonNullable<LoaderContext['watcher']>,
  root: string,
): Promise<void> {
  const { logger, store, config } = context
  const last: LastRead = new Map()
  const render = renderOnce(await renderTexts(config))
  let whole: LiveContent | undefined
  const read = async (): Promise<LiveContent> => {
    try {
      const checked = await checkContent(root, { last })
      const problems = checked.problems.length > 0 ? formatProblems(checked.problems) : ''
      if (problems !== '') logger.error(`\n${problems}`)
      // At the start there is only what is whole.
      if (problems === '' || !whole) whole = { ...(await render(checked)), problems: '' }
      return { ...whole, problems }
    } catch (error) {
      const problems = error instanceof Error ? error.message : String(error)
      logger.error(problems)
      if (!whole) throw error
      return { ...whole, problems }
    }
  }
  let changes = 0
  // Astro's own store is told only that there was a change: in half a second it has the browser load its page anew.
  const tell = () => store.set({ id: 'changes', data: { changes: (changes += 1) } })
  live.content = read()
  await live.content
  tell()
  let isWaiting = false
  watcher.add(root)
  const again = (path: string) => {
    if (!path.startsWith(root)) return
    tell()
    if (isWaiting) return
    isWaiting = true
    const before = live.content
    live.content = (async () => {
      await Promise.allSettled([before, setTimeout(pause)])
      isWaiting = false
      return read()
    })()
    // The page that asks for it shows why it failed.
    live.content.catch(() => undefined)
  }
  watcher
    .on('change', again)
    .on('add', (path) => {
      // The watcher begins by naming all files that are there. Were these changes, the browser would be told of one
      // while its first page is being made, and that page would never come.
      if (!last.has(path)) again(path)
    })
    .on('unlink', (path) => {
      last.delete(path)
      again(path)
    })
}

/** Renders the texts that are others than the time before, or rest on records that are. */
function renderOnce(
  render: RenderTexts,
): (checked: Checked) => Promise<Omit<LiveContent, 'problems'>> {
  const articles = watched(render.article)
  const pages = watched(render.page)
  return async (checked) => {
    const { facts } = checked
    const explainers: LiveContent['explainers'][number][] = []
    for (const article of checked.articles) explainers.push(await articles(article, facts))
    const texts: LiveContent['pages'][number][] = []
    for (const page of checked.pages) texts.push(await pages(page, facts))
    return { facts, explainers, pages: texts }
  }
}

function watched<Text extends object, Entry extends object>(
  render: (text: Text, facts: Facts) => Promise<Entry>,
): (text: Text, facts: Facts) => Promise<Entry> {
  const made = new WeakMap<Text, { entry: Entry; asked: ReadonlyMap<string, unknown> }>()
  return async (text, facts) => {
    const before = made.get(text)
    const isSame = ([question, answer]: [string, unknown]) =>
      isDeepStrictEqual(answerTo(facts, question), answer)
    if (before && [...before.asked].every(isSame)) return before.entry
    const asked = new Map<string, unknown>()
    const tell = (question: string) => asked.set(question, answerTo(facts, question))
    const entry = await render(text, watchFacts(facts, tell))
    made.set(text, { entry, asked })
    return entry
  }
}
