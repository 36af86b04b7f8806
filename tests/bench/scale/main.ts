// node tests/bench/scale/main.ts [sizes]: the part `scale` of the bench by itself, for so many articles each
// in place of 100 and 1,000. 5,000 take half an hour. With `edit` among them, what a writer waits for in `npm run dev`.
import { markdownOf } from '../markdown-of.ts'
import { editTimes } from './edit-times.ts'
import { scale } from './scale.ts'

const asked = process.argv.slice(2)
const sizes = asked.filter((one) => one !== 'edit').map(Number)
const measure = asked.includes('edit') ? editTimes : scale
for (const table of await measure(sizes.length > 0 ? sizes : undefined))
  console.log(markdownOf(table))
