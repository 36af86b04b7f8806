import { hash } from 'node:crypto'
import { serialize } from 'node:v8'

/** The hash of a value that is data; undefined where functions are in it. */
export function hashOf(value: unknown): string | undefined {
  try {
    return hash('sha256', serialize(value))
  } catch {
    return undefined
  }
}
