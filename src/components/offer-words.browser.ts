import { quoted } from '../facts/quoted.ts'
import { textFragment } from '../facts/text-fragment.ts'
import type { Copy } from './copy.ts'

/** Offers a link to the words that a reader has selected, and the words with their citation. */
export function offerWords(page: string, citation: () => string, copy: Copy): void {
  const offer = document.createElement('span')
  offer.className = 'share offer'
  // Here and not in a sheet, since every page with a share bar would carry it.
  Object.assign(offer.style, {
    position: 'fixed',
    inset: 'auto 0 0',
    margin: '0',
    paddingInline: 'var(--gut)',
    background: 'var(--paper)',
    borderBlockStart: 'var(--jamb) solid',
  })
  let words = ''
  let link = ''
  const button = (label: string, action: () => void) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.textContent = label
    made.addEventListener('click', action)
    // Pressed by a pointer, a button would take the selection away.
    made.addEventListener('pointerdown', (event) => {
      event.preventDefault()
    })
    offer.append(made)
  }
  button('Copy link to these words', () => void copy(link, 'Link to the words copied'))
  button(
    'Copy with citation',
    () => void copy([quoted(words), citation(), link].join('\n'), 'Words and citation copied'),
  )

  const look = () => {
    const selection = getSelection()
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
    const { endContainer: end } = range ?? {}
    const element = end instanceof Element ? end : end?.parentElement
    const block = element?.closest('article :is(p, li, dd, td, h1, h2, blockquote, figcaption)')
    const passage = selection?.toString().trim() ?? ''
    if (!range || !block || !passage.includes(' ')) {
      if (!offer.contains(document.activeElement)) offer.remove()
      return
    }
    // Browsers find whole words, and the number of a note is one with the word before it: that word is left out.
    const isNumbered =
      end?.nextSibling?.nodeName === 'SUP' && range.endOffset === end.textContent?.length
    link = `${page}#${textFragment(isNumbered ? passage.replace(/\s+\S+$/, '') : passage)}`
    const text = range.cloneContents()
    // The numbers of notes, and the notes themselves, are no part of the sentence.
    for (const note of text.querySelectorAll('sup, .notes, .offer')) note.remove()
    words = text.textContent.replace(/\s+/g, ' ').trim()
    // At the end of the block, so that the next press of Tab comes to it; it hangs at the foot of the window.
    if (offer.parentElement !== block) block.append(offer)
  }
  let wait: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('selectionchange', () => {
    clearTimeout(wait)
    wait = setTimeout(look, 200)
  })
}
