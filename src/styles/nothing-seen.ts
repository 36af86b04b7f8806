import type { Seen } from './seen-in.ts'

/** What is known of pages before any was read. */
export const nothingSeen = (): Seen => ({
  tags: new Set(),
  classes: new Set(),
  ids: new Set(),
  names: new Set(),
  values: new Set(),
  variables: new Set(),
})
