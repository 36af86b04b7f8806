// npm run check: everything wrong in content/. --deploy asks also what publishing asks; --links tries outside links.
import { answers } from './answers.ts'
import { checkContent } from './check-content.ts'
import { counted } from './counted.ts'
import { deployProblems } from './deploy-problems.ts'
import { formatProblems } from './format-problems.ts'
import { outsideLinks } from './outside-links.ts'
import { readingTable } from './reading-table.ts'

const options = process.argv.slice(2)
const unknown = options.find((option) => !['--deploy', '--links'].includes(option))
if (unknown !== undefined) {
  console.error(`"${unknown}" is no option of the check. Use --deploy or --links.`)
  process.exit(2)
}

const { problems, facts, articles, pages } = await checkContent('content', { tell: console.error })
const all = [...problems, ...(options.includes('--deploy') ? deployProblems(facts) : [])]
if (all.length > 0) {
  console.error(formatProblems(all))
  process.exit(1)
}
const counts = [
  counted(articles.length, 'article'),
  counted(facts.claims.size, 'claim'),
  counted(facts.sources.size, 'source'),
]
console.log(`${counts.join(', ')}: nothing wrong.`)
if (articles.length > 0) console.log(readingTable(articles))

if (options.includes('--links')) {
  const links = [...outsideLinks({ facts, articles, pages })]
  let silent = 0
  // One after another: a ledger of two hundred addresses is no reason to knock at one house twenty times at once.
  for (const [url, from] of links) {
    const instead = await answers(url)
    if (instead === undefined) continue
    silent += 1
    console.log(`${url}: ${instead} (${from.join(', ')})`)
  }
  console.log(`${counted(links.length, 'outside link')} tried, ${silent} without a good answer.`)
}
