import type { Site } from './schema/site.ts'

type Group = readonly [
  label: string,
  places: readonly (readonly [path: `/${string}`, name: string])[],
]

const all: readonly Group[] = [
  [
    'Read',
    [
      ['/explain/', 'Explainers'],
      ['/claims/', 'Claims'],
      ['/report/', 'The report'],
      ['/timeline/', 'Timeline'],
      ['/map/', 'Map'],
    ],
  ],
  [
    'Look up',
    [
      ['/countries/', 'Countries'],
      ['/people/', 'People'],
      ['/terms/', 'Terms'],
      ['/sources/', 'Sources'],
      ['/changes/', 'Changes'],
    ],
  ],
  [
    'This site',
    [
      ['/about/', 'About'],
      ['/method/', 'How we work'],
      ['/corrections/', 'Corrections'],
      ['/policies/', 'Policies'],
      ['/accessibility/', 'Accessibility'],
      ['/privacy/', 'Privacy'],
      ['/licence/', 'Licence'],
      ['/search/', 'Search'],
      ['/offline/', 'Save for offline'],
    ],
  ],
]

/**
 * The indexes and pages that stand at the top of the site, in the groups of its foot: path and name. A site without a
 * map has neither map nor countries.
 */
export const places = ({ map }: Pick<Site, 'map'>): Group[] =>
  all.map(([label, these]) => [
    label,
    these.filter(([path]) => map !== undefined || !['/map/', '/countries/'].includes(path)),
  ])
