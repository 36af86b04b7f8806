// Words that a voice must read in another language stand in an element that names it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitParents } from 'unist-util-visit-parents'
import { isMoved, pages } from './site.ts'

/** Another script than ours, or letters that among the languages of the content only Turkish has. */
const foreign = /[^\s\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|[ıİğĞşŞ]/u

test('every word in another script or in Turkish letters is in an element with its language', () => {
  const bare: string[] = []
  let marked = 0
  for (const page of pages.filter((one) => !isMoved(one))) {
    visitParents(page.tree, 'text', ({ value }, parents) => {
      if (!foreign.test(value)) return
      const languages = parents.flatMap((parent) =>
        parent.type === 'element' ? [[parent.tagName, parent.properties['lang']] as const] : [],
      )
      if (languages.some(([name]) => ['script', 'style', 'title'].includes(name))) return
      const language = languages.findLast(([, lang]) => typeof lang === 'string')?.[1]
      if (language === undefined || language === 'en' || language === 'en-GB') {
        bare.push(`${page.address}: ${value.trim().slice(0, 80)}`)
      } else marked += 1
    })
  }
  assert.deepEqual(bare, [])
  assert.ok(marked > 0, 'the site has such words')
})
