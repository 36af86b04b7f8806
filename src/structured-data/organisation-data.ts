import type { NewsMediaOrganization, WithContext } from 'schema-dts'
import { to } from '../facts/addresses.ts'
import type { Site } from '../facts/schema/site.ts'
import { siteAuthor } from './site-author.ts'

/** Who speaks, with the pages of its rules. What content/site.yaml does not know is left out. */
export function organisationData(site: Site): WithContext<NewsMediaOrganization> {
  const absolute = (path: `/${string}`) => new URL(to(path), site.address).href
  return {
    '@context': 'https://schema.org',
    ...siteAuthor(site, site.address),
    description: site.description,
    logo: absolute('/icons/512.png'),
    publishingPrinciples: absolute('/policies/'),
    correctionsPolicy: absolute('/corrections/'),
    verificationFactCheckingPolicy: absolute('/method/'),
    ...(site.publisher && {
      parentOrganization: { '@type': 'Organization', name: site.publisher },
    }),
    ...(site.contact && {
      contactPoint: {
        '@type': 'ContactPoint',
        contactType: 'corrections',
        [site.contact.includes('@') ? 'email' : 'url']: site.contact,
      },
    }),
  }
}
