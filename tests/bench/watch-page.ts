/** What a page tells of its own coming, all in milliseconds since the request but the shift. */
export interface Watched {
  paint: number
  largest: number
  /** The first paint that showed words. */
  text: number
  /** The sum of all shifts, also of those that fonts bring. */
  shift: number
  /** What tasks took beyond 50 ms each, after the first paint. */
  blocked: number
  /** When the picture that the page was watched for stood there whole. */
  drawn: number
}

/**
 * Runs in the page before all its own scripts: notes what the browser reports, and the frame after which `drawn` is
 * in the document. It looks once a frame, at the same cost for every page.
 */
export function watchPage(drawn: string | undefined): void {
  const seen: Watched = { paint: 0, largest: 0, text: 0, shift: 0, blocked: 0, drawn: 0 }
  Object.assign(window, { watched: seen })
  const watch = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(note)
    }).observe({ type, buffered: true })
  }
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime
  })
  watch('largest-contentful-paint', (entry) => {
    seen.largest = entry.startTime
    const { element, url } = entry as PerformanceEntry & { element: Element | null; url: string }
    if (url === '' && element?.textContent && seen.text === 0) seen.text = entry.startTime
  })
  watch('layout-shift', (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value
  })
  watch('longtask', ({ startTime, duration }) => {
    if (startTime > seen.paint && seen.paint > 0) seen.blocked += Math.max(0, duration - 50)
  })
  if (drawn === undefined) return
  const look = () => {
    if (!document.querySelector(drawn)) {
      requestAnimationFrame(look)
      return
    }
    const { scheduler } = window as unknown as {
      scheduler: { postTask: (task: () => void, options: { priority: string }) => unknown }
    }
    // What is urgent comes as soon as this frame has been painted, before the page is read further.
    scheduler.postTask(
      () => {
        seen.drawn = performance.now()
      },
      { priority: 'user-blocking' },
    )
  }
  requestAnimationFrame(look)
}
