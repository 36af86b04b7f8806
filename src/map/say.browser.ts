/** Tells those who listen to the page, politely; only after they have acted. */
export function say(page: HTMLElement, words: string): void {
  const status = page.querySelector('[data-slot="status"]')
  if (status) status.textContent = words
}
