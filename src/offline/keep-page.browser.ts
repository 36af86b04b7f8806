/** Offers readers who have a saved copy to keep the page that they are on too, where it is not part of it. */
export async function keepPage(): Promise<void> {
  const button = document.querySelector<HTMLButtonElement>('[data-keep]')
  // A page that came without https has no service workers, whatever the types say.
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null
  const page = location.origin + location.pathname
  const shown = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming
  if (!button || !worker || shown.responseStatus === 503 || (await caches.match(page))) return
  button.hidden = false
  // Voices say by themselves what becomes of the press; written here, since most pages never show the button.
  button.ariaLive = 'polite'
  button.addEventListener('click', () => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => {
      button.textContent = data === true ? 'Kept for offline' : 'Not kept: press to try again'
    }
    worker.postMessage({ keep: page }, [port2])
  })
}
