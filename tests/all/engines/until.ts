import type { Visitor } from './visitor.ts'

/** Waits until a page answers yes, twenty seconds at most; a page on its way to another is asked again. */
export async function until<A>(
  visitor: Visitor,
  question: (about: A) => unknown,
  about?: A,
): Promise<void> {
  let last: unknown
  for (let i = 0; i < 200; i += 1) {
    try {
      last = await visitor.ask(question as (about: A | undefined) => unknown, about)
    } catch (error) {
      last = error
    }
    if (last === true) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Never true: ${String(question)} (${String(about)}; last ${String(last)})`)
}
