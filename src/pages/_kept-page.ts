import type { APIContext, MiddlewareNext } from 'astro'
import { hashOf } from '../keeping/hash-of.ts'
import { keptOrMade, type Told } from '../keeping/kept-or-made.ts'
import { live } from '../loading/live.ts'
import { asking } from './_asking.ts'
import { answerTo } from './_question.ts'

interface Page {
  headers: [string, string][]
  bytes: Uint8Array<ArrayBuffer>
}

/**
 * A page of the build before, where it was made of the same: what getStaticPaths gives it, and the answer to each
 * question that it asked of content/. With other code, packages or settings there is no build before. A page that asked
 * for all of content/ is made anew each time, and so is one that asked nothing: it is made faster than found.
 */
export async function keptPage(
  { url, props }: Pick<APIContext, 'url' | 'props'>,
  next: MiddlewareNext,
): Promise<Response> {
  const given = live.pack && hashOf(props)
  if (!live.pack || given === undefined) return next()
  const make = () => {
    const asked = { questions: new Set<string>(), ofAll: false }
    return asking.run(asked, async (): Promise<Told<Page>> => {
      const response = await next()
      const made = { headers: [...response.headers], bytes: await response.bytes() }
      const { questions, ofAll } = asked
      return { made, asked: ofAll || questions.size === 0 ? undefined : questions }
    })
  }
  const page = await keptOrMade(live.pack, url.pathname, given, hashOfAnswer, make)
  return new Response(page.bytes, { headers: page.headers })
}

const hashes = new Map<string, string | undefined>()

/** Many pages ask the same, and in a build the answer stays. */
async function hashOfAnswer(question: string): Promise<string | undefined> {
  if (!hashes.has(question)) hashes.set(question, hashOf(await answerTo(question)))
  return hashes.get(question)
}
