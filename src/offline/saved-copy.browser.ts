import { partOfCopy } from './part-of-copy.browser.ts'
import { registerWorker } from './register-worker.browser.ts'

/** Gives /offline/ its buttons, and says what is saved. Shown in place of a page that is not, it says that. */
export async function savedCopy(): Promise<void> {
  const panel = document.querySelector<HTMLElement>('[data-copy-of]')
  if (!panel) return
  if (!('serviceWorker' in navigator)) {
    panel.hidden = true
    return
  }
  const { copyOf: root = '/' } = panel.dataset
  const part = (name: string) => panel.querySelector<HTMLElement>(`[data-${name}]`)
  const save = panel.querySelector<HTMLButtonElement>('[data-save]')
  const bar = panel.querySelector('progress')
  const [remove, said, figures, extra] = ['remove', 'said', 'figures', 'extra'].map(part)
  if (!save || !bar || !remove || !said || !figures || !extra) return
  const prefix = `${new URL(root, location.href).href} `
  const mine = async () => (await caches.keys()).filter((key) => key.startsWith(prefix))
  const registration = () => navigator.serviceWorker.getRegistration(root)

  const show = async () => {
    const names = await mine()
    const active = (await registration())?.active
    save.hidden = active !== undefined && active !== null
    remove.hidden = names.length === 0 && !active
    const urls = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    )
    const paths = urls.flat().map((url) => url.slice(prefix.length - 1))
    const kept = paths.filter((path) => partOfCopy(path) === 'on request')
    extra.hidden = kept.length === 0
    extra.querySelector('ul')?.replaceChildren(...kept.map((path) => linkTo(root, path)))
    said.textContent = active ? 'Saved on this device.' : ''
  }

  /** The pressed button goes, so whoever stood on it is led to the one that undoes it. */
  const showAndGoTo = async (other: HTMLElement) => {
    const stood = document.activeElement === save || document.activeElement === remove
    await show()
    if (stood) other.focus()
  }

  save.addEventListener('click', () => {
    // Not `disabled`: that would take the keyboard away from the button that it has just pressed.
    if (save.ariaDisabled === 'true') return
    save.ariaDisabled = 'true'
    bar.hidden = false
    said.textContent = 'Saving.'
    registerWorker(root)
      .then(
        () => showAndGoTo(remove),
        () => {
          said.textContent =
            'Not saved: the network broke off, or the site was changed meanwhile. What has come stays; press to go on.'
          remove.hidden = false
        },
      )
      .finally(() => {
        save.ariaDisabled = null
        bar.hidden = true
        figures.textContent = ''
      })
      .catch(() => undefined)
  })
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Progress>) => {
    bar.value = data.done / data.total
    figures.textContent = `${kilobytes(data.done)} of ${kilobytes(data.total)} kB`
  })
  remove.addEventListener('click', () => {
    void (async () => {
      await (await registration())?.unregister()
      await Promise.all((await mine()).map((name) => caches.delete(name)))
      await showAndGoTo(save)
      said.textContent = 'Removed: nothing of this site is saved on this device.'
    })()
  })

  const missing = document.querySelector<HTMLElement>('[data-missing]')
  if (missing && location.pathname !== `${root}offline/`) {
    missing.hidden = false
    missing.querySelector('b')?.replaceChildren(location.pathname)
  }
  panel.inert = false
  await show()
}

interface Progress {
  done: number
  total: number
}

const kilobytes = (bytes: number) => Math.round(bytes / 1000)

function linkTo(root: string, path: string): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = root + path
  link.textContent = root + path
  item.append(link)
  return item
}
