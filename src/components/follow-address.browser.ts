/** Writes the address that the reader sees into the panels of the share bar, each time that one is opened. */
export function followAddress(seen: () => string): void {
  for (const panel of document.querySelectorAll('[popover]')) {
    const shown = panel.querySelector('p a')
    if (!(shown instanceof HTMLAnchorElement)) continue
    panel.addEventListener('beforetoggle', () => {
      const before = shown.textContent
      const now = seen()
      shown.href = now
      shown.textContent = now
      // A hash of its own would end the address that is handed on.
      for (const link of panel.querySelectorAll<HTMLAnchorElement>('li a')) {
        link.href = link.href.replace(before.replace('#', '%23'), now.replace('#', '%23'))
      }
    })
  }
}
