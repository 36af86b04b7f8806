// npm run hosts: what hosts are to be told of the site in dist/, in .deploy/, a folder for each.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { builtSite } from '../headers/built-site.ts'
import { hostFiles } from './host-files.ts'

const site = await builtSite('dist').catch(() => {
  console.error('dist/ holds no built site. Run npm run build first.')
  process.exit(1)
})
for (const [name, text] of Object.entries(hostFiles(site))) {
  const file = join('.deploy', name)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
  console.log(file)
}
