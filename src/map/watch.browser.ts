/** Loads the map's script when a map comes near the window; until then, and where it never comes, the page is whole. */
export function watchMap(): void {
  const page = document.querySelector<HTMLElement>('.mappage')
  const map = page?.querySelector('.om')
  if (!page || !map) return
  const watcher = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return
      watcher.disconnect()
      void import('./island.browser.ts').then(({ startMap }) => {
        startMap(page)
      })
    },
    { rootMargin: '300px' },
  )
  watcher.observe(map)
}
