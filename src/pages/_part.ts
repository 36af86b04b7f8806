import { asking } from './_asking.ts'

/**
 * What several pages in a row have in common is made once for them, by its name; each that takes it has asked what its
 * maker asked. The last one alone is held.
 */
export function part<Made>(make: (name: string) => Promise<Made>): (name: string) => Promise<Made> {
  let last: { name: string; made: Made; asked: ReadonlySet<string> } | undefined
  return async (name) => {
    const page = asking.getStore()
    if (!page) return make(name)
    if (last?.name !== name) {
      const asked = { questions: new Set<string>(), ofAll: false }
      const made = await asking.run(asked, () => make(name))
      if (asked.ofAll) page.ofAll = true
      else last = { name, made, asked: asked.questions }
      for (const one of asked.questions) page.questions.add(one)
      return made
    }
    for (const one of last.asked) page.questions.add(one)
    return last.made
  }
}
