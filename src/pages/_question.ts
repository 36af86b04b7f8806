import { asking } from './_asking.ts'

type Answer<Given> = (...words: string[]) => Given | Promise<Given>

const answers = new Map<string, Answer<unknown>>()

/**
 * A question of pages about content/, told by a name and words without spaces. What a page asks is written down, so that
 * the page of the build before can stand where each question has the answer that it had then.
 */
export function question<Given>(name: string, answer: Answer<Given>) {
  // What an answer is made of is no question of the page.
  const unheard = async (...words: string[]) => asking.exit(() => answer(...words))
  answers.set(name, unheard)
  return (...words: string[]): Promise<Given> => {
    asking.getStore()?.questions.add([name, ...words].join(' '))
    return unheard(...words)
  }
}

/** The answer to a question that a page asked; one that nobody answers has no answer that could be compared. */
export function answerTo(asked: string): unknown {
  const [name = '', ...words] = asked.split(' ')
  const answer = answers.get(name)
  return answer ? answer(...words) : Symbol('no answer')
}
