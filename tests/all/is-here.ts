import { pathOf } from './path-of.ts'
import { requirements } from './requirements.ts'

/** Whether all programs that stand for these names in the table of requirements are on this machine. */
export const isHere = (...names: readonly string[]): boolean =>
  requirements.filter(({ name }) => names.includes(name)).every((one) => pathOf(one) !== undefined)
