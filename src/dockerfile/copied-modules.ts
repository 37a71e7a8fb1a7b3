import { filesOf, type CopiedFile } from './context-copies.js'
import type { Copy } from './copies.js'
import { isExecutedOnly } from './executed-files.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { holdsBuildFilesOnly } from './foreign-context.js'
import { hasWildcard } from './go-match.js'
import { memoizeBoth } from './memo.js'
import { isInside, normalizePath } from './paths.js'
import { lineageOf } from './stages.js'
import { baseName } from './wrappers.js'

/**
 * The Python files that a copy brings and that may be imported; null where that can't be known. Each copy is asked for them
 * several times, and `COPY . .` may bring thousands of files.
 */
export const modulesOf = memoizeBoth((facts: Facts, copy: Copy): readonly CopiedFile[] | null => {
  const { context } = facts.surroundings
  const files = filesOf(copy, context) ?? []
  // A context that holds nothing else isn't the one that the image is built from.
  if (files.length === 0 || holdsBuildFilesOnly(context)) return null
  return files.filter((file) => file.path.endsWith('.py') && !isExecutedOnly(facts, file))
})

/** The same as the final image gets them: of what a builder copies often a part is taken, and to another place. */
export const shippedModules = memoizeBoth((facts: Facts, copy: Copy): readonly CopiedFile[] | null => {
  const modules = modulesOf(facts, copy)
  const taking = facts.copies.filter(({ from }) => from && lineageOf(from).includes(copy.step.stage))
  const plain = taking.every(
    ({ step, sources, target }) =>
      facts.inLineage(step) && isKnown(target) && sources.every((source) => isKnown(source) && !hasWildcard(source)),
  )
  if (modules === null || facts.inLineage(copy.step) || !plain) return modules
  return modules.flatMap((file) =>
    taking.flatMap(({ sources, target, intoFolder }) =>
      sources.flatMap((source) => {
        const folder = normalizePath(source)
        if (!isInside(file.target, folder)) return []
        const rest = file.target.slice(folder === '/' ? 1 : folder.length + 1)
        const name = rest === '' && intoFolder ? baseName(folder) : rest
        return [{ ...file, target: normalizePath(name || '.', normalizePath(target)) }]
      }),
    ),
  )
})
