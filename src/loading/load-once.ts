import type { AstroConfig } from 'astro'
import { checkContent } from '../check/check-content.ts'
import { formatProblems } from '../check/format-problems.ts'
import { tellProgress } from '../check/tell-progress.ts'
import type { Facts } from '../facts/facts.ts'
import { hashOf } from '../keeping/hash-of.ts'
import { keptOrMade } from '../keeping/kept-or-made.ts'
import { answerTo } from './answer-to.ts'
import { live, type LiveContent } from './live.ts'
import { renderTexts } from './render-texts.ts'
import { watchFacts } from './watch-facts.ts'

/**
 * For a build: content/ under `root`, checked, and each of its texts rendered. Throws with all problems at once. `tell`
 * hears now and then how far a large one is.
 */
export async function loadOnce(
  config: AstroConfig,
  root: string,
  tell: (line: string) => void,
): Promise<LiveContent> {
  const checked = await checkContent(root, { tell, pack: live.pack })
  const { problems, facts, articles, pages: texts } = checked
  if (problems.length > 0) throw new Error(formatProblems(problems))
  const render = await renderTexts(config)
  const kept = keptText(facts)
  const explainers: LiveContent['explainers'][number][] = []
  const rendered = tellProgress('explainers are rendered', articles.length, tell)
  for (const article of articles) {
    explainers.push(await kept(article, render.article))
    rendered()
  }
  const pages: LiveContent['pages'][number][] = []
  for (const page of texts) pages.push(await kept(page, render.page))
  return { facts, problems: '', explainers, pages }
}

/** Renders a text, or takes it as the build before made it of the same text and the same answers of the facts. */
function keptText(facts: Facts) {
  const hashes = new Map<string, string | undefined>()
  const hashOfAnswer = (question: string) => {
    if (!hashes.has(question)) hashes.set(question, hashOf(answerTo(facts, question)))
    return Promise.resolve(hashes.get(question))
  }
  return async <Text extends { file: string; hash: string }, Entry>(
    text: Text,
    render: (text: Text, facts: Facts) => Promise<Entry>,
  ): Promise<Entry> => {
    if (!live.pack) return render(text, facts)
    return keptOrMade(live.pack, text.file, text.hash, hashOfAnswer, async () => {
      const asked = new Set<string>()
      const made = await render(
        text,
        watchFacts(facts, (question) => asked.add(question)),
      )
      return { made, asked }
    })
  }
}
