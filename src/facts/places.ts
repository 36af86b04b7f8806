/** The indexes and pages that stand at the top of the site, in the groups of its foot: path and name. */
export const places: readonly (readonly [
  label: string,
  places: readonly (readonly [path: `/${string}`, name: string])[],
])[] = [
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
    ],
  ],
]
