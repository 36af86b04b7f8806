/** Gives the share bars of a page their buttons: copy the address, and the system's own share sheet where there is one. */
export function shareBars(): void {
  for (const bar of document.querySelectorAll<HTMLElement>('[data-share]')) {
    // Asked for when needed: a map's address follows what the reader has made it show.
    const shared = () => ({ url: bar.dataset['share'] ?? '', title: bar.dataset['title'] ?? '' })
    const output = bar.querySelector('output')
    const say = (words: string) => {
      if (output) output.textContent = words
    }
    const copy = bar.querySelector<HTMLElement>('[data-copy]')
    // A page that came without https has no clipboard, whatever the types say.
    if (copy && 'clipboard' in navigator) {
      copy.hidden = false
      copy.addEventListener('click', () => {
        const { url } = shared()
        navigator.clipboard.writeText(url).then(
          () => {
            say('Link copied')
          },
          () => {
            say(url)
          },
        )
      })
    }
    const share = bar.querySelector<HTMLElement>('[data-web-share]')
    if (share && 'share' in navigator) {
      share.hidden = false
      // A reader who closes the share sheet has changed their mind: nothing to say.
      share.addEventListener('click', () => void navigator.share(shared()).catch(() => undefined))
    }
  }
}
