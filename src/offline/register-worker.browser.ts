/** The part of Trusted Types that is used; not every browser has them, and the types of pages do not. */
interface Policies {
  createPolicy(
    name: 'service-worker',
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string }
}

/**
 * Registers the service worker of the site under `root`, and waits until it has saved all of the copy. Rejects where
 * it could not. The policy, the only one that the site has, passes this one address.
 */
export async function registerWorker(root: string): Promise<void> {
  const address = `${root}service-worker.js`
  const { trustedTypes } = globalThis as { trustedTypes?: Policies }
  policy ??= trustedTypes?.createPolicy('service-worker', {
    createScriptURL: (url) => {
      if (url !== `${import.meta.env.BASE_URL.replace(/\/*$/, '/')}service-worker.js`)
        throw new TypeError(`${url} is not the service worker of this site.`)
      return url
    },
  })
  const trusted = policy?.createScriptURL(address) ?? address
  const registration = await navigator.serviceWorker.register(trusted, { scope: root })
  const worker = registration.installing ?? registration.waiting
  if (!worker) return
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve()
      if (worker.state === 'redundant') reject(new Error('The copy was not saved.'))
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

// A policy can be made once a page.
let policy: ReturnType<Policies['createPolicy']> | undefined
