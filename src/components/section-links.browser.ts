import type { Copy } from './copy.ts'

/** Makes the link of a heading copy the address that its section has for itself, under that of its article. */
export function sectionLinks(article: string, copy: Copy): void {
  for (const anchor of document.querySelectorAll<HTMLAnchorElement>('.anchor')) {
    const address = new URL(`${anchor.hash.slice(1)}/`, article)
    // The frame "Since then" has a heading and no page: its place in the article is its address.
    const page = document.querySelector(`a[href="${address.pathname}"]`)
    anchor.addEventListener('click', () => {
      void copy(page ? address.href : article + anchor.hash, 'Link to the section copied').then(
        () => {
          anchor.textContent = ' Copied'
        },
      )
    })
  }
}
