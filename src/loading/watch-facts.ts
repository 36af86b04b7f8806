import type { Facts } from '../facts/facts.ts'

/**
 * Facts that tell by its name, which answerTo reads, what is asked of them: so that what is made of them is made anew
 * only when one of the answers is another.
 */
export function watchFacts(facts: Facts, tell: (question: string) => void): Facts {
  const watched = {}
  for (const kind of Object.keys(facts) as (keyof Facts)[]) {
    const records = facts[kind]
    const proxy = records instanceof Map ? watchMap(kind, records, tell) : undefined
    const get = () => {
      if (!proxy) tell(kind)
      return proxy ?? records
    }
    Object.defineProperty(watched, kind, { get, enumerable: true })
  }
  return watched as Facts
}

/** A map of records of which single ones are asked for; whoever goes through it has asked for all. */
function watchMap(
  kind: keyof Facts,
  records: ReadonlyMap<string, unknown>,
  tell: (question: string) => void,
): unknown {
  const get = (id: string) => {
    tell(`${kind} get ${id}`)
    return records.get(id)
  }
  const has = (id: string) => {
    tell(`${kind} has ${id}`)
    return records.has(id)
  }
  return new Proxy(records, {
    get(target, method) {
      if (method === 'get') return get
      if (method === 'has') return has
      tell(kind)
      const found: unknown = Reflect.get(target, method, target)
      return typeof found === 'function' ? (found.bind(target) as unknown) : found
    },
  })
}
