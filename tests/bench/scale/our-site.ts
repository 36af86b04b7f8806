import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** What a build needs besides content/. */
const needed = [
  'src',
  'public',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
]

/**
 * Puts the project into `folder`, without content/. Without share cards each page names one and the same, and no picture
 * is made.
 */
export async function ourSite(folder: string, withCards = false): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const name of needed) await cp(name, join(folder, name), { recursive: true })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  if (withCards) return
  await writeFile(
    join(folder, 'src/cards/draw-card.ts'),
    `export const drawCard = () => '<svg xmlns="http://www.w3.org/2000/svg"/>'\n`,
  )
  await rm(join(folder, 'src/pages/cards'), { recursive: true })
}
