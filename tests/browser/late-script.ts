import type { Page } from 'playwright-core'

/** The address of the script that waits in a page's template: the file is named by its content alone. */
export const lateScript = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document
        .querySelector<HTMLTemplateElement>('[data-late]')
        ?.content.querySelector('script')
        ?.getAttribute('src') ?? '',
  )
