import { AsyncLocalStorage } from 'node:async_hooks'

/** What the page that is being made has asked of content/. */
interface Asking {
  /** The names of the questions. */
  questions: Set<string>
  /** Something was asked that is made of all of content/. */
  ofAll: boolean
}

/** Where a page is being made, what it asks is written down here. */
export const asking = new AsyncLocalStorage<Asking>()
