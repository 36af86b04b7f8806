import navigation from '@11ty/eleventy-navigation'
import { HtmlBasePlugin } from '@11ty/eleventy'

/** Eleventy in the shape of its base blog. */
export default function configure(eleventy) {
  eleventy.addPlugin(navigation)
  eleventy.addPlugin(HtmlBasePlugin)
  eleventy.addBundle('css')
  return { pathPrefix: '/eleventy/', markdownTemplateEngine: false }
}
