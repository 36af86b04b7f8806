// At build time only. Layouts may not know how cards are made, and no page has to hand its own over: every page has one.
import { defineMiddleware } from 'astro:middleware'
import { cardFor } from './pages/_cards.ts'

export const onRequest = defineMiddleware(({ locals, url }, next) => {
  locals.card = () => cardFor(url.pathname)
  return next()
})
