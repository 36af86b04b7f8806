import { hashesIn } from './hashes-in.ts'
import { policy } from './policy.ts'

/**
 * Seals a built page: every script carries the hash of its file, so that a browser runs these bytes or none, and the
 * page carries the policy itself, for its own scripts and sheet alone, before all that the policy is to hold. On hosts
 * that send no headers it is all there is. `hashOf` gives the hash (`sha256-…`) of the file at an address; a page of a
 * preview is one that search engines leave.
 */
export function sealPage(
  html: string,
  hashOf: (address: string) => string,
  isPreview: boolean,
): string {
  const sealed = html.replace(
    /<script type="module" src="([^"]+)"/g,
    (tag, address: string) => `${tag} integrity="${hashOf(address)}"`,
  )
  const robots =
    isPreview && !html.includes('<meta name="robots"')
      ? '<meta name="robots" content="noindex">'
      : ''
  const words = policy(hashesIn([sealed]))
  return sealed.replace(
    /<link rel="icon"|<style>/,
    (tag) => `${robots}<meta http-equiv="content-security-policy" content="${words}">${tag}`,
  )
}
