/** The files that a site with a map has, and one without `map:` in content/site.yaml has not. */
export const mapFiles = ['borders.yaml', 'countries.yaml', 'map.yaml']
