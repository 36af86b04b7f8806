import type { Pack } from './pack.ts'

/** What a maker made, with the names of all questions that it asked; none where it cannot be told what it rests on. */
export interface Told<Made> {
  made: Made
  asked: Iterable<string> | undefined
}

/**
 * What the build before kept under a name, where it was given the same and each question that its maker asked has the
 * answer that it had then; else what `make` makes, kept for the build that comes next. `hashOfAnswer` gives the hash of
 * the answer to a question by its name, undefined where there is none that could be compared.
 */
export async function keptOrMade<Made>(
  pack: Pack,
  name: string,
  given: string,
  hashOfAnswer: (question: string) => Promise<string | undefined>,
  make: () => Promise<Told<Made>>,
): Promise<Made> {
  const isSame = async (asked: ReadonlyMap<string, string>) => {
    for (const [question, hash] of asked) if ((await hashOfAnswer(question)) !== hash) return false
    return true
  }
  const before = pack.find(name)
  if (before?.given === given && (await isSame(before.asked))) {
    pack.keep(name, before)
    return before.made as Made
  }
  const { made, asked } = await make()
  const answers = new Map<string, string>()
  for (const question of asked ?? []) {
    const hash = await hashOfAnswer(question)
    if (hash === undefined) return made
    answers.set(question, hash)
  }
  if (asked) pack.keep(name, { given, asked: answers, made })
  return made
}
