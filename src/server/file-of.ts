import { join } from 'node:path'

/** Files that some hosts want beside the site, and never serve. */
const hidden = ['_headers', '_redirects']

/** The file for a path of a request, still encoded; undefined where it cannot name one of the folder's own. */
export function fileOf(folder: string, path: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  const parts = decoded.slice(1).split('/')
  if (/[\0\\]|\/\//.test(decoded) || parts.includes('..') || parts.includes('.')) return undefined
  if (parts.length === 1 && hidden.includes(parts[0] ?? '')) return undefined
  return join(folder, decoded.endsWith('/') ? `${decoded}index.html` : decoded)
}
