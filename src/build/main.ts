// npm run build: the site in dist/, whole or not at all, with what it was made of.
import { readFile, writeFile } from 'node:fs/promises'
import { build } from 'astro'
import { readSite } from '../check/read-site.ts'
import { codeHash } from '../keeping/code-hash.ts'
import { Pack } from '../keeping/pack.ts'
import { live } from '../loading/live.ts'
import { billOfMaterials } from './bill-of-materials.ts'
import { buildAside } from './build-aside.ts'
import { describeBuild } from './describe-build.ts'
import { finishSite } from './finish-site.ts'
import { lock } from './lock.ts'
import { oneLine } from './one-line.ts'

const folders = { site: 'dist', next: '.cache/next', last: '.cache/last' }

try {
  await buildAside(folders, async (folder) => {
    // Pages say where the site is without asking content/ for it.
    const { address } = await readSite('content/site.yaml')
    if (process.env['KEEP'] !== '0') live.pack = new Pack('.cache/kept', codeHash(address))
    await build({ outDir: folder })
    const pages = await finishSite(folder, live.pack)
    live.pack?.close()
    const packages = lock(await readFile('package-lock.json', 'utf8'))
    await writeFile(`${folder}/sbom.json`, `${JSON.stringify(billOfMaterials(packages))}\n`)
    const described = await describeBuild(folder, packages, pages)
    await writeFile(`${folder}/build.json`, `${JSON.stringify(described, null, 1)}\n`)
  })
} catch (error) {
  const line = oneLine(error) ?? (error instanceof Error ? error.message : String(error))
  console.error(`\n${line}\nThe build failed; dist/ is as it was.`)
  if (process.env['DEBUG']) console.error(error)
  process.exitCode = 1
}
