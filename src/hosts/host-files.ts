import type { BuiltSite } from '../headers/built-site.ts'
import { movedAddresses } from '../headers/moved-addresses.ts'
import { tableOf } from '../headers/table-of.ts'
import { caddyFile } from './caddy-file.ts'
import { headersFile } from './headers-file.ts'
import { nginxFiles } from './nginx-files.ts'
import { redirectsFile } from './redirects-file.ts'

/** What each host is to be told of a built site, by the path of the file. */
export function hostFiles(site: BuiltSite): Record<string, string> {
  const table = tableOf(site)
  const moved = movedAddresses(site)
  const { maps, server } = nginxFiles(table, moved, site.base)
  return {
    'netlify/_headers': headersFile(table, 'last counts'),
    'netlify/_redirects': redirectsFile(moved),
    'cloudflare/_headers': headersFile(table, 'adds up'),
    'cloudflare/_redirects': redirectsFile(moved),
    'nginx/maps.conf': maps,
    'nginx/server.conf': server,
    'caddy/site.caddy': caddyFile(table, moved, site.base),
  }
}
