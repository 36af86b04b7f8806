import type { Site } from '../facts/schema/site.ts'

/** What would end the string, the line or the element around the sheet; CSS takes each by its number. */
const special = /["\\<\p{Cc}]/gu
const byNumber = (letter: string) => `\\${letter.charCodeAt(0).toString(16)} `

/** The site's name at the foot of each page of paper: no style sheet knows it. */
export function nameRule({ name }: Site): string {
  return `@page{@bottom-left{content:"${name.replace(special, byNumber)}"}}`
}
