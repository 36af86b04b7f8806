import type { AstroConfig } from 'astro'
import { checkContent } from '../check/check-content.ts'
import { formatProblems } from '../check/format-problems.ts'
import type { LiveContent } from './live.ts'
import { renderTexts } from './render-texts.ts'

/** For a build: content/ under `root`, checked, and each of its texts rendered. Throws with all problems at once. */
export async function loadOnce(config: AstroConfig, root: string): Promise<LiveContent> {
  const { problems, facts, articles, pages: texts } = await checkContent(root)
  if (problems.length > 0) throw new Error(formatProblems(problems))
  const render = await renderTexts(config)
  const explainers: LiveContent['explainers'][number][] = []
  for (const article of articles) explainers.push(await render.article(article, facts))
  const pages: LiveContent['pages'][number][] = []
  for (const page of texts) pages.push(await render.page(page, facts))
  return { facts, problems: '', explainers, pages }
}
