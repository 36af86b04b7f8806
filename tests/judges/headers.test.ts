// What MDN's HTTP Observatory and Google's CSP Evaluator say of the site as the local server sends it. Their own code,
// fed with recorded answers: no port 443, no certificate, no network.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import { after, mock, test } from 'node:test'
import { scan } from '@mdn/mdn-http-observatory/src/scanner/index.js'
import { Session } from '@mdn/mdn-http-observatory/src/retriever/session.js'
import { CspEvaluator, STRICTCSP_CHECKS } from 'csp_evaluator/dist/evaluator.js'
import { checkUnsafeInlineFallback } from 'csp_evaluator/dist/checks/strictcsp_checks.js'
import { Version } from 'csp_evaluator/dist/csp.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { serve } from '../../src/server/serve.ts'
import { pages } from '../site/site.ts'

const site = await serve('dist', 0)
after(() => site.close())

const written = (html: string) =>
  /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? ''

/** The first page with each policy of its own: one of each kind, with each set of scripts; and a page in a frame. */
const kinds = [
  ...new Map(
    pages
      .toReversed()
      .map((page) => [`${page.address.startsWith('/embed/')} ${written(page.html)}`, page]),
  ).values(),
]

/** An answer as the Observatory's own client records it. The host that ends TLS leads from http to https. */
async function recorded(address: string) {
  const answer = await fetch(site.origin + address)
  return {
    status: 200,
    headers: Object.fromEntries(answer.headers),
    data: await answer.text(),
    verified: true,
    request: { headers: {} },
  }
}

/** The verdict of the Observatory on a page; it asks for home, and gets the page. */
async function judged(address: string, without: readonly string[] = []) {
  const response = await recorded(address)
  for (const name of without) Reflect.deleteProperty(response.headers, name)
  const redirectHistory = [
    { url: new URL('http://example.org/'), status: 301 },
    { url: new URL('https://example.org/'), status: 200 },
  ]
  const session = {
    url: new URL('https://example.org/'),
    response,
    redirectHistory,
    clientInstanceRecordingRedirects: true,
    get: () => Promise.resolve(null),
    options: () => Promise.resolve(response),
  }
  const asking = mock.method(Session, 'fromUrl', () => Promise.resolve(session))
  const real = fs.readFileSync
  // Its list of hosts known to browsers comes by network when it is installed; the site stands in none.
  const reading = mock.method(fs, 'readFileSync', (...all: Parameters<typeof real>) =>
    String(all[0]).endsWith('hsts-preload.json') ? '{}' : real(...all),
  )
  try {
    return await scan('example.org')
  } finally {
    asking.mock.restore()
    reading.mock.restore()
  }
}

/** What the evaluator finds, as browsers of each age read the policy. */
function findings(policy: string): string[] {
  const strict = STRICTCSP_CHECKS.filter((check) => check !== checkUnsafeInlineFallback)
  return [Version.CSP1, Version.CSP2, Version.CSP3].flatMap((version) =>
    new CspEvaluator(new CspParser(policy).csp, version)
      // It would have 'unsafe-inline' beside the hashes, for browsers of before 2016. The site has no script in a page.
      .evaluate(strict)
      .map(({ description, directive }) => `${directive}: ${description}`),
  )
}

for (const { address } of kinds) {
  // Pages for frames on other sites let them in, and get nothing for keeping them out.
  const least = address.startsWith('/embed/') ? 120 : 130
  test(`the Observatory gives ${address} A+, at least ${least}`, async () => {
    const { scan: told, tests } = await judged(address)
    assert.equal(told.grade, 'A+')
    assert.ok(told.score >= least, String(told.score))
    assert.ok(Object.values(tests).every(({ pass }) => pass))
  })
}

test('the Observatory sees a policy that is gone', async () => {
  const { scan: told } = await judged('/', ['content-security-policy', 'strict-transport-security'])
  assert.ok(told.score < 100, String(told.score))
})

test('the evaluator finds nothing in any policy, of the server or in a page', async () => {
  const policies = new Set(pages.map(({ html }) => written(html)))
  for (const { address } of kinds) {
    policies.add((await fetch(site.origin + address)).headers.get('content-security-policy') ?? '')
  }
  assert.ok(policies.size > 8)
  for (const policy of policies) assert.deepEqual(findings(policy), [], policy)
  assert.ok(findings("script-src 'self'; object-src 'none'").length > 0)
})
