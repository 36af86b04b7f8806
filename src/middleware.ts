// At build time only. Layouts may not know how cards are made, and no page has to hand its own over: every page has one.
import { defineMiddleware } from 'astro:middleware'
import { cardFor } from './pages/_cards.ts'
import { keptPage } from './pages/_kept-page.ts'
import { question } from './pages/_question.ts'

const card = question('card', (pathname = '') => cardFor(pathname))

export const onRequest = defineMiddleware((context, next) => {
  context.locals.card = () => card(context.url.pathname)
  return keptPage(context, next)
})
