import type { Content } from './content.ts'
import type { Problem } from './problem.ts'

/** A quotation names its speaker as the person's record does: the one is printed, the other is where the name leads. */
export function checkSpeakers({ facts, places }: Content): Problem[] {
  return [...facts.quotes.values()].flatMap(({ id, speaker, person }) => {
    const name = person === undefined ? undefined : facts.people.get(person)?.name
    if (name === undefined || name === speaker) return []
    const what = `"speaker" is "${speaker}"; the person "${person}" is called "${name}".`
    const cure = `Write speaker: ${name}, or name another person.`
    return [{ ...places.of({ kind: 'quotes', id }, ['speaker']), what, cure }]
  })
}
