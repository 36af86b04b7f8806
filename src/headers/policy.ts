/**
 * The Content-Security-Policy of a page: nothing but what is named. `sheets` are the hashes of the style sheets in the
 * pages (`sha256-…`); a page that others may show in a frame names them all as `framedBy: '*'`.
 */
export function policy(sheets: readonly string[], framedBy: "'none'" | '*'): string {
  return Object.entries({
    'default-src': "'none'",
    'script-src': "'self'",
    // The sheet for paper is a file of its own.
    'style-src': ["'self'", ...sheets.map((hash) => `'${hash}'`)].join(' '),
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': framedBy,
    'require-trusted-types-for': "'script'",
    // The one policy there may be: it passes the address of the service worker and nothing else.
    'trusted-types': 'service-worker',
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
