import { watchMap } from '../map/watch.browser.ts'
import { keepPage } from '../offline/keep-page.browser.ts'
import { share } from './share.browser.ts'

/** What a script adds to any page, in one file: one request more, and none of it needed to read. */
export function enhance(): void {
  share()
  void keepPage()
  watchMap()
}
