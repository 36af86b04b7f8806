/** A program that tests under tests/all need, and that npm does not bring. */
export interface Requirement {
  name: string
  /** Debian's package. */
  package: string
  /** What is not tested without it. */
  tests: string
  /** Where it may lie; the first that exists is taken. Folders of libraries differ by machine, hence the star. */
  paths: readonly string[]
}

/** All of them. `npm run test:all` names those that are missing; a test asks for its own by `requiredPath`. */
export const requirements: readonly Requirement[] = [
  {
    name: 'Firefox',
    package: 'firefox-esr',
    tests: 'journeys in Firefox',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  },
  {
    name: 'WebKit',
    package: 'webkit2gtk-driver',
    tests: 'journeys in WebKit',
    paths: ['/usr/bin/WebKitWebDriver'],
  },
  {
    name: 'MiniBrowser',
    package: 'webkit2gtk-driver',
    tests: 'journeys in WebKit',
    paths: ['/usr/lib/*/webkit2gtk-4.*/MiniBrowser', '/usr/lib*/webkit2gtk-4.*/MiniBrowser'],
  },
  {
    name: 'Xvfb',
    package: 'xvfb',
    tests: 'journeys in WebKit',
    paths: ['/usr/bin/xvfb-run'],
  },
  {
    name: 'xauth',
    package: 'xauth',
    tests: 'journeys in WebKit',
    paths: ['/usr/bin/xauth'],
  },
  {
    name: 'lynx',
    package: 'lynx',
    tests: 'the words in a text browser',
    paths: ['/usr/bin/lynx'],
  },
  {
    name: 'nginx',
    package: 'nginx-light',
    tests: 'the files for nginx',
    paths: ['/usr/sbin/nginx', '/usr/bin/nginx'],
  },
  {
    name: 'Caddy',
    package: 'caddy',
    tests: 'the files for Caddy',
    paths: ['/usr/bin/caddy'],
  },
]
