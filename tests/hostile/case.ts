/** A content/ with something bad in it: the small one of tests/check, with these files in place of its own. */
export interface Case {
  name: string
  files: Record<string, string | Uint8Array | undefined>
}
