// node tests/bench/scale/main.ts [sizes]: the part `scale` of the bench by itself, for so many articles each.
import { markdownOf } from '../markdown-of.ts'
import { scale } from './scale.ts'

const sizes = process.argv.slice(2).map(Number)
for (const table of await scale(sizes.length > 0 ? sizes : undefined))
  console.log(markdownOf(table))
