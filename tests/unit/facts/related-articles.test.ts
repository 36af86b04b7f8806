import assert from 'node:assert/strict'
import { test } from 'node:test'
import { relatedArticles } from '../../../src/facts/related-articles.ts'
import type { Article } from '../../../src/facts/schema/article.ts'
import { smallArticle } from '../../markdown/small-facts.ts'

const article = (claims: string[], more: Partial<Article> = {}): Article => ({
  ...smallArticle([]),
  claims,
  ...more,
})

const articles = new Map([
  ['a', article(['c01', 'c02', 'c03'], { next: 'next' })],
  ['one', article(['c01'])],
  ['three', article(['c01', 'c02', 'c03'])],
  ['two', article(['c02', 'c03'])],
  ['next', article(['c01', 'c02', 'c03'])],
  ['none', article(['c09'])],
  ['draft', article(['c01', 'c02', 'c03'], { draft: true })],
])

test('the articles with most claims in common come first; the next one and drafts are left out', () => {
  assert.deepEqual(relatedArticles(articles, new Map())('a'), ['three', 'two', 'one'])
})

test('an article that is not there has no related ones', () => {
  assert.deepEqual(relatedArticles(articles, new Map())('nowhere'), [])
})

test('terms in common count too, and less than claims', () => {
  const terms = new Map([
    ['a', ['map', 'veto']],
    ['none', ['map', 'veto']],
    ['one', []],
  ])
  const few = new Map([...articles].filter(([slug]) => ['a', 'one', 'none'].includes(slug)))
  assert.deepEqual(relatedArticles(few, terms)('a'), ['one', 'none'])
})
