import { isDeepStrictEqual } from 'node:util'
import type { Facts } from '../facts/facts.ts'

/** What was asked of the facts, by its name, with the answer. */
type Asked = Map<string, { ask: (facts: Facts) => unknown; answer: unknown }>

/** Facts that write down what is asked of them, and whether others would have answered the same. */
export interface WatchedFacts {
  facts: Facts
  sameIn: (others: Facts) => boolean
}

/** Watches which facts a text is made of, so that it is made anew only when one of these is another. */
export function watchFacts(facts: Facts): WatchedFacts {
  const asked: Asked = new Map()
  const note = <Answer>(name: string, ask: (facts: Facts) => Answer): Answer => {
    const answer = ask(facts)
    asked.set(name, { ask, answer })
    return answer
  }
  const watched = {}
  for (const kind of Object.keys(facts) as (keyof Facts)[]) {
    const get = () =>
      facts[kind] instanceof Map
        ? watchMap(kind, facts[kind], note)
        : note(kind, (later) => later[kind])
    Object.defineProperty(watched, kind, { get, enumerable: true })
  }
  return {
    facts: watched as Facts,
    sameIn: (others) =>
      [...asked.values()].every(({ ask, answer }) => isDeepStrictEqual(ask(others), answer)),
  }
}

/** A map of records of which single ones are asked for; whoever goes through it has asked for all. */
function watchMap(
  kind: keyof Facts,
  records: ReadonlyMap<string, unknown>,
  note: <Answer>(name: string, ask: (facts: Facts) => Answer) => Answer,
): unknown {
  const inMap = (facts: Facts) => facts[kind] as ReadonlyMap<string, unknown>
  return new Proxy(records, {
    get(target, method) {
      if (method === 'get') {
        return (id: string) => note(`${kind} ${id}`, (facts) => inMap(facts).get(id))
      }
      if (method === 'has') {
        return (id: string) => note(`${kind} has ${id}`, (facts) => inMap(facts).has(id))
      }
      note(kind, inMap)
      const found: unknown = Reflect.get(target, method, target)
      return typeof found === 'function' ? (found.bind(target) as unknown) : found
    },
  })
}
