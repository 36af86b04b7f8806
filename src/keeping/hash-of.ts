import { hash } from 'node:crypto'

/**
 * The hash of a value that is data: equal values have the same, however the engine holds them. Undefined where
 * functions or symbols are in it.
 */
export function hashOf(value: unknown): string | undefined {
  try {
    return hash('sha256', JSON.stringify([value], told))
  } catch {
    return undefined
  }
}

/** What JSON would leave out or make the same. */
function told(_key: string, value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError('no data')
  if (value === undefined) return { is: 'undefined' }
  if (value instanceof Map) return { is: 'Map', of: [...value] as unknown[] }
  if (value instanceof Set) return { is: 'Set', of: [...value] as unknown[] }
  return value
}
