import { readFile } from 'node:fs/promises'
import { z } from 'astro/zod'
import { hashFiles } from './hash-files.ts'
import type { Lock } from './lock.ts'

/** The days of the content, as every file of open data says them: content/ is not read again for them. A site without a
 * map has no file of members; articles, every site has. */
const days = z
  .object({
    changed: z.string(),
    reaches: z.object({ default: z.string(), membership: z.string() }),
  })
  .transform(({ changed, reaches }) => ({ day: changed, reaches }))

/** What /build.json says: with the same tools and content, anybody gets these bytes. */
export interface Build {
  /** The last day of any record's history, and the last days that the sources confirm. */
  content: z.infer<typeof days>
  /** The version of Node, and of each package that the site is made with. */
  tools: Record<string, string>
  /** The SHA-256 of each file but this one, by its path. */
  files: Record<string, string>
}

/** Describes the site in `folder`; `known` are hashes of its files. No clock and no machine is in it. */
export async function describeBuild(
  folder: string,
  { packages }: Lock,
  known: ReadonlyMap<string, string>,
): Promise<Build> {
  const said: unknown = JSON.parse(await readFile(`${folder}/data/v1/articles.json`, 'utf8'))
  const names = Object.keys(packages['']?.dependencies ?? {})
  return {
    content: days.parse(said),
    tools: {
      node: process.versions.node,
      ...Object.fromEntries(
        names.map((name) => [name, packages[`node_modules/${name}`]?.version ?? '']),
      ),
    },
    files: await hashFiles(folder, known),
  }
}
