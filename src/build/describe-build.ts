import type { Facts } from '../facts/facts.ts'
import { changes } from '../facts/changes.ts'
import { hashFiles } from './hash-files.ts'
import type { Lock } from './lock.ts'

/** What /build.json says: with the same tools and content, anybody gets these bytes. */
export interface Build {
  /** The last day of any record's history, and the last days that the sources confirm. */
  content: { day: string; reaches: Facts['site']['reaches'] }
  /** The version of Node, and of each package that the site is made with. */
  tools: Record<string, string>
  /** The SHA-256 of each file but this one, by its path. */
  files: Record<string, string>
}

/** Describes the site in `folder`. No clock and no machine is in it. */
export async function describeBuild(
  folder: string,
  facts: Facts,
  { packages }: Lock,
): Promise<Build> {
  const names = Object.keys(packages['']?.dependencies ?? {})
  return {
    content: { day: changes(facts)[0]?.entry.day ?? '', reaches: facts.site.reaches },
    tools: {
      node: process.versions.node,
      ...Object.fromEntries(
        names.map((name) => [name, packages[`node_modules/${name}`]?.version ?? '']),
      ),
    },
    files: await hashFiles(folder),
  }
}
