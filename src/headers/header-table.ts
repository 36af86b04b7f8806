import { contentTypes } from './content-types.ts'
import type { HeaderRule } from './header-rule.ts'
import type { Hashes } from './hashes-in.ts'
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
 * a path the later one counts, header by header; it is the one with the longer pattern too, since some hosts go by
 * that. `base` is the path under which the site is served, with a slash at its end.
 */
export function headerTable(hashes: Hashes, base = '/', isPreview = false): HeaderRule[] {
  const within = (pattern: string) => `${base as '/'}${pattern}` as const
  return [
    {
      pattern: within('*'),
      headers: {
        'Content-Security-Policy': policy(hashes, "'none'"),
        // For this host alone: what stands beside it under its domain may belong to others.
        'Strict-Transport-Security': 'max-age=63072000',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': unused.map((name) => `${name}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'public, max-age=0, must-revalidate',
        ...(isPreview && { 'X-Robots-Tag': 'noindex' }),
      },
    },
    ...Object.entries(contentTypes).map(([ending, type]): HeaderRule => ({
      pattern: within(`*${ending}`),
      headers: { 'Content-Type': type },
    })),
    {
      pattern: within('feeds/*.json'),
      headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
    },
    // Names in here hold a hash of what is in the file.
    {
      pattern: within('_astro/*'),
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    // A card that changes gets another query.
    {
      pattern: within('cards/*'),
      headers: { ...shared, 'Cache-Control': 'public, max-age=604800' },
    },
    {
      pattern: within('feeds/*'),
      headers: { ...shared, 'Cache-Control': 'public, max-age=3600' },
    },
    { pattern: within('data/v1/*'), headers: shared },
    { pattern: within('oembed/*'), headers: shared },
    // Twins of pages: the page itself is what search engines are to show.
    { pattern: within('explain/*.md'), headers: { ...shared, 'X-Robots-Tag': 'noindex' } },
    { pattern: within('claims/*.md'), headers: { ...shared, 'X-Robots-Tag': 'noindex' } },
    { pattern: within('explain/*.txt'), headers: { ...shared, 'X-Robots-Tag': 'noindex' } },
    { pattern: within('claims/*.txt'), headers: { ...shared, 'X-Robots-Tag': 'noindex' } },
    {
      pattern: within('embed/*'),
      headers: {
        'Content-Security-Policy': policy(hashes, '*'),
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'X-Robots-Tag': 'noindex',
      },
    },
  ]
}
