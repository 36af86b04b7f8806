/** Headers of all paths that fit a pattern. `*` stands once in it, for any run of characters, slashes included. */
export interface HeaderRule {
  pattern: `/${string}`
  headers: Readonly<Record<string, string>>
}
