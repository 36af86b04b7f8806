/** The pattern of a header rule as a regular expression that nginx and Caddy read alike. */
export const patternExpression = (pattern: string): string =>
  `^${pattern
    .split('*')
    .map((part) => part.replace(/[.\\+?^$()[\]{}|]/g, '\\$&'))
    .join('.*')}$`
