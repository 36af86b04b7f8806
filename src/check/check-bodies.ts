import { pictureNames } from '../facts/picture-names.ts'
import type { Content } from './content.ts'
import { kinds } from './kinds.ts'
import { oneOf } from './one-of.ts'
import type { Problem } from './problem.ts'

/** The text of an article or page holds the forms of writing of content/README.md and nothing else. */
export function checkBodies({ facts, places, articles, pages }: Content): Problem[] {
  const known = places.areNamed('mapStates') ? pictureNames(facts) : undefined
  return [...articles, ...pages].flatMap(({ kind, file, start, blocks, pictures, refused }) => {
    const problems = [...refused]
    if (!blocks.some((block) => block.kind === 'paragraph')) {
      const what = `The ${kinds[kind].name} has no text.`
      problems.push({ file, ...start, what, cure: 'Write it below the front matter.' })
    }
    for (const { url, line, column } of pictures) {
      if (!known || known.includes(url)) continue
      problems.push({
        file,
        line,
        column,
        what: `"${url}" is not a picture.`,
        cure: oneOf(url, known),
      })
    }
    return problems
  })
}
