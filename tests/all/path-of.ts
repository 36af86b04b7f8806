import { globSync } from 'node:fs'
import type { Requirement } from './requirements.ts'

/** Where a required program lies on this machine, if anywhere. */
export const pathOf = ({ paths }: Requirement): string | undefined =>
  paths.flatMap((path) => globSync(path)).at(0)
