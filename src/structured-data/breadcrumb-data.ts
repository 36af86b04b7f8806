import type { BreadcrumbList, WithContext } from 'schema-dts'

/** One step of the way to a page, with its absolute address. */
export interface Crumb {
  name: string
  url: string
}

/** The way to a page, its own name last, which needs no address. Search engines ask for two steps or more. */
export function breadcrumbData(crumbs: readonly Crumb[]): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      ...(i < crumbs.length - 1 && { item: url }),
    })),
  }
}
