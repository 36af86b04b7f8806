import { contentTypes } from './content-types.ts'
import type { HeaderRule } from './header-rule.ts'
import { policy } from './policy.ts'

/** For what is made to be used on other sites. */
const shared = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** Nothing of the site asks for any of these; copying and sharing are left to the browser. */
const unused = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]

/**
 * All headers of the site, the one table from which the hosts' files and the local server come. Of two rules that fit
 * a path the later one counts, header by header. `sheets` are the hashes of the style sheets in the built pages; `base`
 * is the path under which the site is served, with a slash at its end: what else a host serves has headers of its own.
 */
export function headerTable(sheets: readonly string[], base = '/'): HeaderRule[] {
  return rules(sheets).map(({ pattern, headers }) => ({
    pattern: `/${base.slice(1)}${pattern.slice(1)}`,
    headers,
  }))
}

function rules(sheets: readonly string[]): HeaderRule[] {
  return [
    {
      pattern: '/*',
      headers: {
        'Content-Security-Policy': policy(sheets, "'none'"),
        'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': unused.map((name) => `${name}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'public, max-age=0, must-revalidate',
      },
    },
    ...Object.entries(contentTypes).map(([ending, type]): HeaderRule => ({
      pattern: `/*${ending}`,
      headers: { 'Content-Type': type },
    })),
    {
      pattern: '/feeds/*.json',
      headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
    },
    // Names in here hold a hash of what is in the file.
    { pattern: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    // A card that changes gets another query.
    { pattern: '/cards/*', headers: { ...shared, 'Cache-Control': 'public, max-age=604800' } },
    { pattern: '/feeds/*', headers: { ...shared, 'Cache-Control': 'public, max-age=3600' } },
    { pattern: '/data/v1/*', headers: shared },
    { pattern: '/oembed/*', headers: shared },
    // Twins of pages: the page itself is what search engines are to show.
    { pattern: '/*.md', headers: { ...shared, 'X-Robots-Tag': 'noindex' } },
    { pattern: '/explain/*.txt', headers: { ...shared, 'X-Robots-Tag': 'noindex' } },
    { pattern: '/claims/*.txt', headers: { ...shared, 'X-Robots-Tag': 'noindex' } },
    {
      pattern: '/embed/*',
      headers: {
        'Content-Security-Policy': policy(sheets, '*'),
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'X-Robots-Tag': 'noindex',
      },
    },
  ]
}
