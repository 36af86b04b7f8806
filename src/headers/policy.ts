import type { Hashes } from './hashes-in.ts'

/**
 * The Content-Security-Policy of pages: nothing but what is named. A page that others may show in a frame names them
 * all as `framedBy: '*'`; a policy that stands in the page itself cannot say who may, so there it is left out.
 */
export function policy({ sheets, scripts }: Hashes, framedBy?: "'none'" | '*'): string {
  const quoted = (hashes: readonly string[]) => hashes.map((hash) => `'${hash}'`)
  return Object.entries({
    'default-src': "'none'",
    // Files of these bytes, and not whatever lies on the site's address: so `import()` runs nothing, and a script that
    // is to come later waits in a template.
    'script-src': quoted(scripts).join(' ') || "'none'",
    // The sheet for paper is a file of its own.
    'style-src': ["'self'", ...quoted(sheets)].join(' '),
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    ...(framedBy !== undefined && { 'frame-ancestors': framedBy }),
    'require-trusted-types-for': "'script'",
    // The one policy there may be: it passes the address of the service worker and nothing else.
    'trusted-types': 'service-worker',
  })
    .map(([name, value]) => `${name} ${value}`)
    .join(';')
}
