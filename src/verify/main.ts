// npm run verify -- <address or folder>: whether a published copy is the site in dist/, byte for byte.
import { readFile } from 'node:fs/promises'
import { hashFiles } from '../build/hash-files.ts'
import { compare } from './compare.ts'
import { fetchHashes } from './fetch-hashes.ts'
import { securityExpiry } from './security-expiry.ts'

const [copy, more] = process.argv.slice(2)
const dist = 'dist'

if (copy === undefined || more !== undefined) {
  console.error('Name one address or folder: npm run verify -- https://example.org/')
  process.exit(2)
}
const built = await hashFiles(dist).catch(() => undefined)
if (!built?.['build.json']) {
  console.error('dist/ holds no built site to compare with. Run npm run build first.')
  process.exit(2)
}
const isAddress = /^https?:\/\//.test(copy)
const served = isAddress
  ? Object.fromEntries(Object.entries(built).filter(([file]) => !file.startsWith('_headers')))
  : built
try {
  const hashes = isAddress ? await fetchHashes(copy, Object.keys(built)) : await hashFiles(copy)
  const lines = compare(served, hashes)
  const security = await readFile(`${dist}/.well-known/security.txt`, 'utf8').catch(() => undefined)
  const ended =
    security === undefined
      ? undefined
      : securityExpiry(security, new Date().toISOString().slice(0, 10))
  if (ended !== undefined) lines.push(ended)
  console.log(
    lines.length === 0
      ? `${copy} is what was built here: ${Object.keys(served).length} files, byte for byte.`
      : `${lines.join('\n')}\n${copy} differs in ${lines.length} of ${Object.keys(served).length} files.`,
  )
  process.exitCode = lines.length === 0 ? 0 : 1
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  console.error(`${copy} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`)
  process.exitCode = 2
}
