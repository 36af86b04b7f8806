import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The hash (`sha256-…`) of the script at an address of the site in `folder`; each file is read once. */
export function scriptHashes(folder: string, base: string): (address: string) => string {
  const hashes = new Map<string, string>()
  return (address) => {
    const known =
      hashes.get(address) ??
      `sha256-${hash('sha256', readFileSync(join(folder, address.slice(base.length))), 'base64')}`
    hashes.set(address, known)
    return known
  }
}
