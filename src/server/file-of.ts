import { join } from 'node:path'

/** The file for a path of a request, still encoded; undefined where it cannot name one of the folder's own. */
export function fileOf(folder: string, path: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  const parts = decoded.slice(1).split('/')
  if (/[\0\\]/.test(decoded) || parts.includes('..') || parts.includes('.')) return undefined
  return join(folder, decoded.endsWith('/') ? `${decoded}index.html` : decoded)
}
