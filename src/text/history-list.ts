import type { Element } from 'hast'
import { h } from 'hastscript'
import { dayInWords } from '../facts/day.ts'
import type { Article } from '../facts/schema/article.ts'

/** What was changed when, and why. */
export const historyList = (history: Article['history']): Element =>
  h(
    'ul',
    history.map(({ day, what, why }) =>
      h('li', `${dayInWords(day)}: ${what}${why === undefined ? '' : ` ${why}`}`),
    ),
  )
