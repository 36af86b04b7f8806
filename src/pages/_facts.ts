import { answerTo } from '../loading/answer-to.ts'
import { live, type LiveContent } from '../loading/live.ts'
import { watchFacts } from '../loading/watch-facts.ts'
import { asking } from './_asking.ts'
import { question } from './_question.ts'

/**
 * All that content/ says, with the problems to show in `astro dev`. Every page begins with it; in a build it is written
 * down what the page asks of the facts.
 */
export async function allFacts(): Promise<LiveContent> {
  const content = await loaded()
  const asked = asking.getStore()
  if (!asked) return content
  const ofAll = <Texts>(texts: Texts): Texts => {
    asked.ofAll = true
    return texts
  }
  return {
    facts: heard(content.facts),
    problems: content.problems,
    get explainers() {
      return ofAll(content.explainers)
    },
    get pages() {
      return ofAll(content.pages)
    },
  }
}

async function loaded(): Promise<LiveContent> {
  const content = await live.content
  if (!content) throw new Error('content/ was not loaded; see src/loader.ts.')
  return content
}

question('facts', async (...words) => answerTo((await loaded()).facts, words.join(' ')))

let last: { of: LiveContent['facts']; watched: LiveContent['facts'] } | undefined

/** The same for all pages: what is asked goes to the page that asks. */
function heard(facts: LiveContent['facts']): LiveContent['facts'] {
  if (last?.of !== facts) {
    const tell = (words: string) => asking.getStore()?.questions.add(`facts ${words}`)
    last = { of: facts, watched: watchFacts(facts, tell) }
  }
  return last.watched
}
