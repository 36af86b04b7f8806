import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutSection } from '../../../src/markdown/cut-section.ts'

const article = `<p>Before.</p><h2 id="one">First <a class="anchor" href="#one"></a></h2>
<div class="textblock"><p>Words<sup><a class="ref" id="r3" href="#n3">3</a></sup> on the <a class="term" href="#term-map">plan</a>.</p>
<ol class="notes"><li id="n3" value="3">A source. <a href="#r3">x</a></li></ol></div><h3>Smaller</h3>
<figure>A quotation <a class="ref" href="#s12">12</a></figure><p><a href="#two">Below</a></p>
<h2 id="two">Second</h2><p>Not this.</p>`
const away = (fragment: string) => `/away/${fragment}`

test('a section is cut from its heading to the next, with its notes', () => {
  const { heading, html } = cutSection(article, 'one', away)
  assert.equal(heading, 'First')
  assert.match(html, /A source/)
  assert.doesNotMatch(html, /Before|Not this|<h2 id/)
})

test('the last section goes to the end', () => {
  assert.match(cutSection(article, 'two', away).html, /Not this/)
})

test('headings below the section move up, for its own has become the page’s', () => {
  assert.match(cutSection(article, 'one', away).html, /<h2>Smaller<\/h2>/)
})

test('links within the section stay, links to the rest of the article lead there', () => {
  const { html } = cutSection(article, 'one', away)
  assert.match(html, /href="#r3"/)
  assert.match(html, /href="\/away\/two"/)
  assert.match(html, /href="\/away\/term-map"/)
})

test('the numbers of all sources that the section cites are known, in notes and in the list alike', () => {
  assert.deepEqual([...cutSection(article, 'one', away).numbers], [3, 12])
})

test('the opening is the first paragraph without the numbers', () => {
  assert.equal(cutSection(article, 'one', away).opening, 'Words on the plan.')
})

test('a section that is not there stops the build', () => {
  assert.throws(() => cutSection(article, 'three', away), /no section three/)
})
