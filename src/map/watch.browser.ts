// The scripts of the map as files of their own, by their addresses: with an ordinary import() Vite would add a helper,
// and every page of the site a request for it. An article's map needs half of what the map's own pages do.
import figure from './figure-island.browser.ts?worker&url'
import page from './page-island.browser.ts?worker&url'

/** Loads the map's script when a map comes near the window; until then, and where it never comes, the page is whole. */
export function watchMap(): void {
  const own = document.querySelector('.om')
  const maps = own ? [own] : document.querySelectorAll('article .map:has([data-standing])')
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      watcher.disconnect()
      void import(/* @vite-ignore */ own ? page : figure)
    },
    { rootMargin: '300px' },
  )
  for (const map of maps) watcher.observe(map)
}
