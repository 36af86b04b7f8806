import type { Content } from './content.ts'
import { kinds } from './kinds.ts'
import { offer } from './offer.ts'
import type { Problem } from './problem.ts'
import { references } from './references.ts'

/** Every id that a record or an article names is that of a record, every topic, verdict, thread and kind of event one of report.yaml. */
export function checkReferences(content: Content): Problem[] {
  const { facts, places } = content
  const missing = references(content)
    .filter(({ from, to }) => {
      // A note of the map may be about land that has no record of its own.
      const isLand = from.kind === 'mapNotes' && places.has({ kind: 'land', id: to.id })
      return places.areNamed(to.kind) && !places.has(to) && !isLand
    })
    .map(({ to, written, place }): Problem => {
      const { name, where } = kinds[to.kind]
      const what = `"${written}" names no ${name}.`
      return { ...place, what, cure: offer(to.id, places.ids(to.kind), where) }
    })
  if (!places.areWhole('report')) return missing
  const topics = facts.report.topics.map(({ id }) => id)
  const verdicts: string[] = facts.report.verdicts.map(({ id }) => id)
  const where = 'content/report.yaml'
  for (const { id, topic, verdict } of facts.claims.values()) {
    const ref = { kind: 'claims', id } as const
    if (!topics.includes(topic)) {
      const what = `"${topic}" names no topic.`
      missing.push({ ...places.of(ref, ['topic']), what, cure: offer(topic, topics, where) })
    }
    if (!verdicts.includes(verdict)) {
      const what = `"${verdict}" is not explained.`
      const cure = `Add it under verdicts: in ${where}.`
      missing.push({ ...places.of(ref, ['verdict']), what, cure })
    }
  }
  const threads = facts.report.threads.map(({ id }) => id)
  for (const { id, kind, threads: theirs } of facts.events.values()) {
    const ref = { kind: 'events', id } as const
    for (const [i, thread] of theirs.entries()) {
      if (threads.includes(thread)) continue
      const what = `"${thread}" names no thread.`
      missing.push({ ...places.of(ref, ['threads', i]), what, cure: offer(thread, threads, where) })
    }
    if (facts.report.event_kinds.includes(kind)) continue
    const cure = offer(kind, facts.report.event_kinds, where)
    missing.push({ ...places.of(ref, ['kind']), what: `"${kind}" names no kind of event.`, cure })
  }
  return missing
}
