import type { HeaderRule } from '../headers/header-rule.ts'
import type { MovedAddress } from '../headers/moved-addresses.ts'
import { patternExpression } from './pattern-expression.ts'

const charset = '; charset=utf-8'
const bare = (type: string) => type.replace(charset, '')

/**
 * The table for nginx, in two files: `maps`, to be included in `http`, finds the value of each header by the file that
 * is served, and `server`, to be included in a `server` with its `root`, sends them. Of a map the first line that fits
 * counts, so the rules stand in it from the last to the first; an empty value is not sent.
 */
export function nginxFiles(
  table: readonly HeaderRule[],
  moved: readonly MovedAddress[],
  base: string,
): { maps: string; server: string } {
  const types = table.flatMap(({ pattern, headers: { 'Content-Type': type } }) =>
    type === undefined ? [] : [{ pattern, type }],
  )
  const byEnding = types.filter(({ pattern }) => pattern.startsWith(`${base}*.`))
  const special = types.filter((one) => !byEnding.includes(one))
  const names = [...new Set(table.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== 'Content-Type',
  )
  const variable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`
  const maps = names.map((name) => {
    const lines = table
      .toReversed()
      .flatMap(({ pattern, headers: { [name]: value } }) =>
        value === undefined ? [] : [`  "~${patternExpression(pattern)}" "${value}";\n`],
      )
    return `map $uri ${variable(name)} {\n  default "";\n${lines.join('')}}\n`
  })
  const texts = [
    ...new Set(types.filter(({ type }) => type.endsWith(charset)).map(({ type }) => bare(type))),
  ]
  // HTML is of nginx's own list, which would name it twice.
  const others = texts.filter((type) => type !== 'text/html')
  const lines = [
    ...names.map((name) => `add_header ${name} ${variable(name)} always;`),
    'index index.html;',
    `error_page 404 ${base}404.html;`,
    'absolute_redirect off;',
    'server_tokens off;',
    'default_type application/octet-stream;',
    `types {\n${byEnding.map(({ pattern, type }) => `  ${bare(type)} ${pattern.split('*.')[1]};\n`).join('')}}`,
    'charset utf-8;',
    `charset_types ${others.join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${[...others, 'image/svg+xml'].join(' ')};`,
    ...special.map(
      ({ pattern, type }) =>
        `location ~ "${patternExpression(pattern)}" {\n  types { }\n  default_type ${bare(type)};\n}`,
    ),
    ...moved.map(({ from, to }) => `location = ${from} {\n  return 301 ${to}$is_args$args;\n}`),
  ]
  return { maps: maps.join('\n'), server: `${lines.join('\n')}\n` }
}
