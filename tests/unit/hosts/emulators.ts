// How each host reads the file made for it, by that host's own rules.
import { writeFile } from 'node:fs/promises'
import { parseAllHeaders } from '@netlify/headers-parser'

type Headers = Record<string, string>
/** The headers that a host sends with the file at an address. */
export type Told = (path: string) => Headers

const file = (path: string) => (path.endsWith('/') ? `${path}index.html` : path)

/** Cloudflare Pages: all rules that fit, in order; values are joined; `! Name` takes off what came before. */
export function cloudflare(text: string): Told {
  const rules = text.split('\n\n').map((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n')
    const expression = pattern
      .split('*')
      .map((part) => part.replaceAll('.', '\\.'))
      .join('.*')
    return { fits: new RegExp(`^${expression}$`), lines }
  })
  return (path) => {
    const headers: Headers = {}
    for (const { lines } of rules.filter(({ fits }) => fits.test(path))) {
      for (const line of lines) {
        const [, off, name = '', value = ''] = /^ {2}(! )?([\w-]+)(?:: (.*))?$/.exec(line) ?? []
        if (off !== undefined) Reflect.deleteProperty(headers, name)
        else headers[name] = name in headers ? `${headers[name]}, ${value}` : value
      }
    }
    return headers
  }
}

/**
 * Netlify: its own parser and patterns. Its command line takes the last rule that fits; others say that the more
 * particular one counts. Both are tried, and must not differ.
 */
export async function netlify(text: string, folder: string): Promise<Told[]> {
  await writeFile(`${folder}/_headers`, text)
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [`${folder}/_headers`],
    configHeaders: [],
    minimal: false,
  })
  if (errors.length > 0) throw new AggregateError(errors)
  const rules = headers.map((rule) => {
    if (!('forRegExp' in rule)) throw new Error(`${rule.for} has no expression.`)
    return rule
  })
  const particular = rules.toSorted((a, b) => a.for.length - b.for.length)
  return [rules, particular].map(
    (all): Told =>
      (path) =>
        Object.assign(
          {},
          ...all.filter(({ forRegExp }) => forRegExp.test(path)).map(({ values }) => values),
        ) as Headers,
  )
}

/** nginx: of each map the first line that fits; an empty value is not sent; types by ending, unless a location has its own. */
export function nginx({ maps, server }: { maps: string; server: string }): Told {
  const values = new Map(
    [...maps.matchAll(/map \$uri (\$\w+) \{\n {2}default "";\n([^}]*)\}/g)].map(
      ([, name = '', lines = '']) => [
        name,
        [...lines.matchAll(/"~(.+)" "(.*)";/g)].map(([, pattern = '', value = '']) => ({
          fits: new RegExp(pattern),
          value,
        })),
      ],
    ),
  )
  const types = [...(/types \{\n([^}]*)\}/.exec(server)?.[1] ?? '').matchAll(/(\S+) (\w+);/g)]
  const special = [...server.matchAll(/location ~ "(.+)" \{\n[^}]*\}\n {2}default_type (\S+);/g)]
  const [, named = ''] = /charset_types (.*);/.exec(server) ?? []
  const withCharset = ['text/html', ...named.split(' ')]
  return (path) => {
    const served = file(path)
    const headers: Headers = {}
    for (const [, name = '', variable = ''] of server.matchAll(
      /add_header (\S+) (\$\w+) always;/g,
    )) {
      const value = values.get(variable)?.find(({ fits }) => fits.test(served))?.value
      if (value) headers[name] = value
    }
    const type =
      special.find(([, pattern = '']) => new RegExp(pattern).test(served))?.[2] ??
      types.find(([, , ending = '']) => served.endsWith(`.${ending}`))?.[1] ??
      'application/octet-stream'
    headers['Content-Type'] = withCharset.includes(type) ? `${type}; charset=utf-8` : type
    return headers
  }
}

/** Caddy: within `route` in order, each setting its headers; pages are HTML to its file server. */
export function caddy(text: string): Told {
  const rules = [...text.matchAll(/@(\w+) path_regexp (\S+)\n {2}header @\1 \{\n([^}]*)\}/g)]
  return (path) => {
    const headers: Headers = file(path).endsWith('.html')
      ? { 'Content-Type': 'text/html; charset=utf-8' }
      : {}
    for (const [, , pattern = '', lines = ''] of rules) {
      if (!new RegExp(pattern).test(path)) continue
      for (const [, name = '', value = ''] of lines.matchAll(/(\S+) "(.*)"/g)) headers[name] = value
    }
    return headers
  }
}
