/**
 * Gives every script of a page the hash of its file, so that a browser runs these bytes or none. `hashOf` gives the
 * hash (`sha256-…`) of the file at an address.
 */
export function sealScripts(html: string, hashOf: (address: string) => string): string {
  return html.replace(
    /<script type="module" src="([^"]+)"/g,
    (tag, address: string) => `${tag} integrity="${hashOf(address)}"`,
  )
}
