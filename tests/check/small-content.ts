import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** The rules of wording are those of the site's own content. */
const { refused } = parse(readFileSync('content/words.yaml', 'utf8')) as { refused: unknown }

const history = `history:
  - { day: '2026-11-25', kind: published, what: First published. }
`
const sources = 'sources: [report-2022-11-29]'

/** As many plain words as an article needs. */
const filler = Array.from(
  { length: 12 },
  () =>
    'The door of the alliance is open to the states of Europe. Each member has a say in who comes in. ' +
    'A state that wants to join must show that it can carry its share. Its friends then ask what it brings. ' +
    'No one outside can close the door for them.',
).join('\n\n')

const article = (title: string, next: string, body: string) => `---
title: ${title}
summary: A small article for tests.
standfirst: { text: It is open., ${sources} }
reported: { text: Open., ${sources} }
reached: { text: Open., ${sources} }
key_points:
  - { text: One point., ${sources} }
  - { text: Another point., ${sources} }
  - { text: A third point., ${sources} }
sections: [first-part]
claims: [c01]
next: ${next}
${history}---

${body}
`

/** A content/ that breaks no rule, as small as the schemas let it be: the text of each file by its path. */
export const smallContent: Readonly<Record<string, string>> = {
  'site.yaml': `name: The Door
title: The Door
description: A site for tests.
address: https://example.org
language: en-GB
report_day: '2022-11-29'
first_day: '1949-04-04'
map: { alliance: NATO, subject: UA, grey: PL, lines: BE, on_cards: [UA] }
reaches: { default: '2025-12-31', membership: '2026-06-23' }
why: { report_day: The report., default: The sources., membership: The list. }
${sources}
lead: { article: open-door, text: It is open., ${sources} }
home: { claims: [c01], events: [t-2023-04-04] }
order: [open-door, next-door]
`,
  'report.yaml': `day: '2022-11-29'
source: report-2022-11-29
place: Bucharest
about:
  - { text: A report., ${sources} }
verdicts:
  - { id: holds, label: Holds, plural: hold, meaning: Right., rule: A record says so. }
topics:
  - { id: members, label: Members }
threads:
  - { id: enlargement, label: Enlargement }
event_kinds: [enlargement]
omissions:
  - { id: o1, slug: left-out, headline: It left something out, what: Something., ${sources}, check: verified }
not_claims: []
`,
  'countries.yaml': `rounds:
  - { round: 0, label: Founders, date: '1949-08-24', members: [BE], ${sources} }
  - { round: 1, label: First round, date: '1999-03-12', members: [PL], ${sources} }
countries:
  - { iso2: BE, iso3: BEL, ison3: '056', name: Belgium, round: 0, member_from: '1949-08-24', ${sources}, check: verified }
  - { iso2: PL, iso3: POL, ison3: '616', name: Poland, round: 1, invited: '1997-07-08', member_from: '1999-03-12', ${sources}, check: verified }
  - { iso2: UA, iso3: UKR, ison3: '804', name: Ukraine, ${sources}, check: verified }
`,
  'borders.yaml': `reaches: '2026-01-21'
why_they_differ: Rivers bend.
series: { cia_factbook: The book, earlier: before, border_guard: guard, government_site: site }
totals:
  cia_factbook: { land: 498, coastline: 2782, members: 498, sources: [cia-factbook] }
  border_guard: { land_incl_rivers: 542.39, sea: 10, total: 552.39, members: 542.39, sources: [cia-factbook] }
neighbours:
  - iso2: PL
    member_since: '1999-03-12'
    status: NATO member
    cia_factbook: { km: 498, sources: [cia-factbook] }
    border_guard: { land_incl_rivers: 542.39, of_which_rivers: 187.3, dry_land_by_subtraction: 355.09, sources: [cia-factbook] }
    own_authority: { total: 535, land: 334.5, river: 200, sea: 0.5, sources: [cia-factbook] }
    sources: [cia-factbook]
compared: [PL, PL]
comparison_answer: The same.
comparison:
  - { measure: land, km: [498, 498], sources: [cia-factbook] }
comparison_note: None.
reader_note: None.
also: []
`,
  'timeline.yaml': `events:
  - id: t-1999-03-12
    date: '1999-03-12'
    text: Poland joins.
    kind: enlargement
    threads: [enlargement]
    countries: [PL]
    ${sources}
    check: verified
  - id: t-2023-04-04
    date: '2023-04-04'
    text: Finland joins.
    kind: enlargement
    threads: [enlargement]
    ${sources}
    check: verified
  - id: t-2024-03-07
    date: '2024-03-07'
    text: Sweden joins.
    kind: enlargement
    threads: [enlargement]
    ${sources}
    check: verified
`,
  'claims/the-door-is-open.yaml': `id: c01
headline: The door is open
summary: The alliance says so.
line: '2'
made_by: the report
kind: statement
topic: members
claim: The door is open.
verdict: holds
reasoning: The treaty says so.
evidence: [report-2022-11-29]
since:
  - { date: '2023-04-04', what: Finland joins., ${sources} }
${history}check: verified
`,
  'sources.yaml': `sources:
  - id: report-2022-11-29
    title: News report
    publisher: not named
    date: '2022-11-29'
    kind: news report
    held: read
  - id: nato-2008
    title: Bucharest Summit Declaration
    publisher: NATO
    date: '2008-04-03'
    kind: primary document
    url: https://www.nato.int/
    held: read
  - id: cia-factbook
    title: The World Factbook
    publisher: CIA
    date: '2022-11-17'
    kind: reference data
    held: read
`,
  'quotes.yaml': `quotes:
  - id: q01
    speaker: Jens Stoltenberg
    person: stoltenberg
    exact: NATO's door is open
    where: Bucharest
    when: '2022-11-29'
    ${sources}
    check: verified
`,
  'people.yaml': `people:
  - id: stoltenberg
    name: Jens Stoltenberg
    in_report: true
    role: { text: Secretary General, ${sources} }
    short: { text: He led NATO., ${sources} }
    reaches: '2025-02-04'
    check: verified
`,
  'glossary.yaml': `terms:
  - id: ally
    term: Ally
    text: A member.
    see: [partner]
    kind: sourced
    ${sources}
  - id: partner
    term: Partner
    text: No member.
    kind: sourced
    ${sources}
`,
  'map.yaml': `states:
  - { date: '1949-08-24', members: 1, what: Belgium, joined: [BE], ${sources}, check: verified }
  - { date: '1999-03-12', members: 2, what: Poland, joined: [PL], ${sources}, check: verified }
hatches:
  - { id: crimea, label: [Crimea], from: '2014-03-18', note: mn-crimea }
notes:
  - id: mn-crimea
    name: Crimea
    countries: [UA, CY]
    draws: Ukraine is drawn whole.
    statements:
      - { text: Occupied by Russia since 2014., ${sources} }
    check: verified
land:
  - { iso2: CY, name: Cyprus }
`,
  'report-runs.json': readFileSync('content/report-runs.json', 'utf8'),
  'words.yaml': `allow:
  - { words: electric current, why: What flows in a wire. }
spelling: [Crimea]
refused: ${JSON.stringify(refused)}
`,
  'pages/about.md': `---
title: About
summary: What this is.
---

Words about the site, with a [term](term:ally).
`,
  'articles/next-door.md': article('What comes next?', 'open-door', `## A part\n\n${filler}`),
  'articles/open-door.md': article(
    'Is the door open?',
    'next-door',
    `The door is open.

## The first part

In 2008 the allies [made a promise](source:nato-2008 "paragraph 23") to a [country](country:UA).

![Map of the border](map:border "The border is [498 km](source:cia-factbook) long.")

> [!quote q01]

> [!since t-2023-04-04]

> [!since t-2024-03-07] One more [ally](term:ally).

| Year | Members |
| ---- | ------- |
| 1949 | [One](source:nato-2008) |

- A point about an electric current.

${filler}`,
  ),
}
