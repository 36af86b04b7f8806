import { shareLinks } from '../facts/share-links.ts'
import { followAddress } from './follow-address.browser.ts'
import { offerWords } from './offer-words.browser.ts'
import { sectionLinks } from './section-links.browser.ts'
import type { Copy } from './copy.ts'

/** Gives the share bar of a page its buttons: all that a link and the browser's own panels cannot do. */
export function share(): void {
  const bar = document.querySelector<HTMLElement>('[data-share]')
  if (!bar) return
  const own = document.querySelector<HTMLLinkElement>('[rel="canonical"]')?.href ?? location.href
  const output = bar.querySelector('output')
  const find = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`)
  const say = (words: string) => {
    if (output) output.textContent = words
  }
  /** The address of what the reader sees: a map is turned to another day without a new page. */
  const seen = () =>
    'asSeen' in bar.dataset ? new URL(location.pathname + location.hash, own).href : own
  const citation = () => find('citation')?.textContent ?? ''
  // What cannot be copied is shown, so that it can be copied by hand.
  const copy: Copy = (text, done) =>
    navigator.clipboard.writeText(text).then(
      () => {
        say(done)
      },
      () => {
        say(text)
      },
    )
  const press = (name: string, action: (button: HTMLElement) => void) => {
    const button = find(name)
    if (!button) return
    button.hidden = false
    button.closest('li')?.removeAttribute('hidden')
    button.addEventListener('click', () => {
      action(button)
    })
  }

  for (const { name, href } of shareLinks(own)) {
    const link = document.createElement('a')
    link.textContent = name
    link.href = href
    link.rel = 'external noopener'
    const entry = document.createElement('li')
    entry.append(link)
    find('networks')?.append(entry)
  }
  if ('share' in navigator) {
    // A reader who closes the share sheet has changed their mind: nothing to say.
    press('web-share', () => {
      const title = document.querySelector('h1')?.textContent.trim() ?? ''
      void navigator.share({ url: seen(), title }).catch(() => undefined)
    })
  }
  if ('asSeen' in bar.dataset) followAddress(seen)
  // A page that came without https has no clipboard, whatever the types say.
  if (!('clipboard' in navigator)) return
  press('copy', () => void copy(seen(), 'Link copied'))
  press('copy-citation', (button) => {
    const parts = [find('quote')?.textContent, citation(), seen()]
    void copy(parts.filter(Boolean).join('\n'), 'Citation copied').then(() => {
      button.textContent = 'Copied'
    })
  })
  sectionLinks(own, copy)
  offerWords(own, citation, copy)
}
