import type { Site } from '../facts/schema/site.ts'

/** The site's name at the foot of each page of paper: no style sheet knows it. */
export function nameRule({ name }: Site): string {
  return `@page{@bottom-left{content:${JSON.stringify(name)}}}`
}
