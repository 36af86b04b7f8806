import { pathOf } from './path-of.ts'
import { requirements } from './requirements.ts'

/** Where a program of the table of requirements lies; throws with the package to install where it is missing. */
export function requiredPath(name: string): string {
  const wanted = requirements.find((one) => one.name === name)
  if (!wanted) throw new Error(`${name} is not in tests/all/requirements.ts.`)
  const path = pathOf(wanted)
  if (path === undefined) {
    throw new Error(`${name} is missing: apt-get install ${wanted.package}`)
  }
  return path
}
