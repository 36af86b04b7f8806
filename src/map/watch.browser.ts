/**
 * Loads the map's script when a map comes near the window; until then, and where it never comes, the page is whole. It
 * waits in a template with the hash of its file: the policy runs what it knows by hash, and no `import()`.
 */
export function watchMap(): void {
  const late = document.querySelector<HTMLTemplateElement>('[data-late]')
  const map = document.querySelector('.om, article .map:has([data-standing])')
  if (!map || !late) return
  const watcher = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return
      watcher.disconnect()
      document.body.append(late.content)
    },
    { rootMargin: '300px' },
  )
  watcher.observe(map)
}
