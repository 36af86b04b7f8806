import type { Page } from 'playwright-core'

const steps = 30

/**
 * Moves the slider of the map on the page there and back, and returns for each step the milliseconds from the event to
 * the end of painting: the time that the page's thread takes for the frame of the step and for the next one, in which
 * some libraries draw. The wait for the screen between the two does not count.
 */
export function measureSteps(page: Page): Promise<number[]> {
  return page.evaluate(async (count) => {
    const slider = document.querySelector<HTMLInputElement>('input[type="range"]')
    if (!slider) throw new Error('The map has no slider.')
    const frame = (act: () => void) =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const start = performance.now()
          const { port1, port2 } = new MessageChannel()
          // A message comes after the frame in which it was sent has been painted.
          port1.onmessage = () => {
            resolve(performance.now() - start)
          }
          port2.postMessage('')
          act()
        })
      })
    const last = Number(slider.max)
    const times: number[] = []
    for (let i = 0; i < count; i += 1) {
      const at = i % (2 * last)
      let next = Promise.resolve(0)
      const first = await frame(() => {
        // Asked for first, so that it begins before what a library asks for.
        next = frame(() => undefined)
        slider.value = String(at <= last ? at : 2 * last - at)
        slider.dispatchEvent(new Event('input', { bubbles: true }))
        slider.dispatchEvent(new Event('change', { bubbles: true }))
      })
      times.push(first + (await next))
      // Browsers refuse a page that changes its address more than two hundred times in ten seconds.
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return times
  }, steps)
}
