import article from '../styles/article.css?inline'
import home from '../styles/home.css?inline'
import list from '../styles/list.css?inline'
import map from '../styles/map-page.css?inline'
import plain from '../styles/plain.css?inline'
import record from '../styles/record.css?inline'

/**
 * The style sheet of each kind of page. A page names its own kind's; cutStyles() puts it in, the same for all pages of the
 * kind, so that few hashes allow all of them.
 */
export const bundles = { article, home, list, map, plain, record }

export type Bundle = keyof typeof bundles
