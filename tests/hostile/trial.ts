// A worker's work: one hostile content/ through the check, and, where it is let through, onto pages and cards.
import { parentPort } from 'node:worker_threads'
import { unified } from '@astrojs/markdown-remark'
import { s } from 'hastscript'
import { allCards } from '../../src/cards/all-cards.ts'
import { drawCard } from '../../src/cards/draw-card.ts'
import { checkContent } from '../../src/check/check-content.ts'
import type { Problem } from '../../src/check/problem.ts'
import { articleContext, pageContext, type Pictures } from '../../src/markdown/article-context.ts'
import { processorOptions } from '../../src/markdown/plugins.ts'
import { withContent } from '../check/with-content.ts'
import type { Case } from './case.ts'
import { faultsIn } from './faults-in.ts'

/** What came of a case. */
export interface Outcome {
  /** What the editor is told. */
  problems: Problem[]
  /** What is wrong with what a reader would get, or with the program. */
  faults: string[]
  /** The processor's time in milliseconds: the clock's depends on what else the machine does. */
  cpu: number
}

const renderer = await unified(processorOptions).createRenderer({ syntaxHighlight: false })
// The small content has no land for the map to draw; what matters is where the words go.
const pictures: Pictures = (_, alternative) => ({ drawing: s('svg', { ariaLabel: alternative }) })

async function attempt({ files }: Case): Promise<Omit<Outcome, 'cpu'>> {
  return withContent(files as Record<string, string | Buffer | undefined>, async (root) => {
    const { problems, facts, articles, pages } = await checkContent(root)
    if (problems.length > 0) return { problems, faults: [] }
    const faults: string[] = []
    for (const { body, frontMatter } of articles) {
      const context = articleContext(frontMatter, facts, pictures)
      const { code } = await renderer.render(body, { frontmatter: { context } })
      faults.push(...faultsIn(code))
    }
    for (const { body } of pages) {
      const context = pageContext(facts, pictures)
      const { code } = await renderer.render(body, { frontmatter: { context } })
      faults.push(...faultsIn(code))
    }
    for (const words of allCards(facts, []).values()) {
      if (words.maps) continue
      try {
        faults.push(...faultsIn(drawCard(words, facts)))
      } catch (error) {
        // A letter without a form and a headline without room are refused by the card, with file and cure.
        if (!/^content\/\S+.*: .*\. (Run|Write) /s.test((error as Error).message)) throw error
      }
    }
    return { problems, faults }
  })
}

parentPort?.on('message', (one: Case) => {
  const before = process.threadCpuUsage()
  const tell = (outcome: Omit<Outcome, 'cpu'>) => {
    const { user, system } = process.threadCpuUsage(before)
    if ('polluted' in {}) outcome.faults.push('every object has the key "polluted"')
    parentPort?.postMessage({ ...outcome, cpu: (user + system) / 1000 } satisfies Outcome)
  }
  attempt(one).then(tell, (error: unknown) => {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error)
    tell({ problems: [], faults: [`crash: ${words.slice(0, 1_000)}`] })
  })
})
parentPort?.postMessage('ready')
