import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { site } from '../facts/schema/site.ts'

/** content/site.yaml alone, for Astro's configuration, which is read before the content. Throws Zod's error. */
export async function readSite(file: string) {
  return site.parse(parse(await readFile(file, 'utf8')))
}
