import { to } from './addresses.ts'
import { fullAddress } from './full-address.ts'
import type { Site } from './schema/site.ts'

/**
 * /.well-known/security.txt (RFC 9116): whom to tell of a weakness, and until when that holds. Undefined while
 * content/site.yaml does not say both, and for a site under a base path, where nobody looks for the file.
 */
export function securityText(site: Site): string | undefined {
  const { contact, contact_until: until } = site
  if (contact === undefined || until === undefined || to('/') !== '/') return undefined
  return [
    `Contact: ${contact.includes('://') ? contact : `mailto:${contact}`}`,
    `Expires: ${until}T23:59:59Z`,
    'Preferred-Languages: en',
    `Canonical: ${fullAddress('/.well-known/security.txt', site)}`,
    '',
  ].join('\n')
}
