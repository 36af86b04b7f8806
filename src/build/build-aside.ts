import { existsSync, rmSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'

/** Where a build is made, and where the last one waits while the new one takes its place. */
export interface Folders {
  /** What readers get. */
  site: string
  next: string
  last: string
}

/**
 * Builds aside and puts the whole at its place only when it is complete: what fails or is interrupted leaves the last
 * good site as it was. All folders are on one disk, so that each step is one renaming.
 */
export async function buildAside(
  { site, next, last }: Folders,
  build: (folder: string) => Promise<void>,
): Promise<void> {
  // The last build was interrupted between its two renamings.
  if (!existsSync(site) && existsSync(last)) await rename(last, site)
  remove(next)
  remove(last)
  await mkdir(next, { recursive: true })
  await build(next)
  if (existsSync(site)) await rename(site, last)
  await rename(next, site)
  remove(last)
}

// In one call of the system's library: with a promise for each of 17,000 files it takes 1.2 processor seconds more.
const remove = (folder: string) => {
  rmSync(folder, { recursive: true, force: true })
}
