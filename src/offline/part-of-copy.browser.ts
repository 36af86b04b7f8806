const core = [
  /^$/,
  /^(explain|claims)\/([^/]+\/)?$/,
  /^(timeline|sources|search|offline)\/$/,
  /^map\/(all\/)?$/,
  /^_astro\/.+\.(js|css|woff2)$/,
  /^(search-index\.json|favicon\.svg|site\.webmanifest)$/,
]

// All of the site in one file would double the copy; moved and short addresses lead to pages; embeds are for others.
const never = /^(404\.html|all\.html|embed\/|oembed\/)/

/** Whether a file of the site, by its path from the site's root, belongs to every saved copy, to those of readers who ask for it, or to none. */
export function partOfCopy(path: string): 'core' | 'on request' | undefined {
  if (core.some((pattern) => pattern.test(path))) return 'core'
  return path.endsWith('/') && !never.test(path) ? 'on request' : undefined
}
