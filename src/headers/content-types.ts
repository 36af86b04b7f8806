const text = (type: string) => `${type}; charset=utf-8`

/** What a file is, by the end of its name; every kind of file that a build makes stands here. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.html': text('text/html'),
  '.js': text('text/javascript'),
  '.css': text('text/css'),
  '.json': text('application/json'),
  '.webmanifest': text('application/manifest+json'),
  '.geojson': text('application/geo+json'),
  '.csv': text('text/csv'),
  '.atom': text('application/atom+xml'),
  '.rss': text('application/rss+xml'),
  '.xml': text('application/xml'),
  '.md': text('text/markdown'),
  '.bib': text('application/x-bibtex'),
  '.ris': text('application/x-research-info-systems'),
  '.txt': text('text/plain'),
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
