import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { runIn } from './run-in.ts'

const source = 'tests/bench/rivals'

/** Installs the packages that the bench alone needs, when their lock file is new, and returns their folder. */
export async function installRivals(): Promise<string> {
  // Not in git.
  const work = resolve('.cache/bench/rivals')
  await mkdir(work, { recursive: true })
  await cp(source, work, { recursive: true })
  const hash = createHash('sha256').update(await readFile(`${source}/package-lock.json`))
  const stamp = hash.digest('hex')
  const last = await readFile(`${work}/installed`, 'utf8').catch(() => '')
  if (last !== stamp) {
    console.log('Installing what is measured beside the site …')
    runIn(work, 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund')
    await writeFile(`${work}/installed`, stamp)
  }
  return work
}
