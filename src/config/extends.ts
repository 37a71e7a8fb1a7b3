import { UserError } from '../findings/errors.js'
import type { FileContent } from '../source/decode.js'
import { SourceText } from '../source/text.js'
import { parseConfiguration, shown, type Place } from './load.js'
import type { RuleSummary } from './rule-summary.js'
import type { Given } from './settings.js'

const DEEPEST = 5
const MOST_FILES = 20

export interface Files {
  /** For messages: `the working tree`, `commit 1a2b3c4`. */
  readonly name: string
  /** The file of a path from the root; undefined where there is none. */
  readonly read: (path: string) => Promise<FileContent | undefined>
}

export interface LoadedConfiguration {
  readonly given: Given
  /** Paths of the file and of all that it extends. */
  readonly paths: readonly string[]
}

/**
 * Reads a configuration file and those that it extends: what a file says wins over what it extends.
 * @throws UserError with the place of what is wrong: in a file, or an `extends` that leads nowhere or back.
 */
export async function loadConfiguration(
  source: SourceText,
  files: Files,
  rules: readonly RuleSummary[],
): Promise<LoadedConfiguration> {
  const paths = new Set<string>()

  const load = async (one: SourceText, above: readonly string[]): Promise<Given> => {
    paths.add(one.path)
    const { given: read, placeOf } = await parseConfiguration(one, rules)
    const images = read.images?.map((entry, index) => ({ ...entry, ...lineOf(placeOf(['images', index])) }))
    const given = images ? { ...read, images } : read
    let together: Given = {}
    for (const [index, path] of (given.extends ?? []).entries()) {
      const chain = [...above, one.path]
      const fail = (message: string): UserError =>
        new UserError(`${shown(placeOf(['extends', index]))}: extends: ${message}`)
      if (chain.includes(path)) throw fail(`${[...chain, path].join(' extends ')}; allowed: no circle`)
      if (chain.length > DEEPEST) throw fail(`files extend each other more than ${DEEPEST} times; allowed: fewer`)
      if (paths.size >= MOST_FILES && !paths.has(path)) throw fail(`more than ${MOST_FILES} files; allowed: fewer`)
      const content = await files.read(path)
      if (content === undefined)
        throw fail(`there is no ${path} in ${files.name}; allowed: paths of files, from the repository’s root`)
      if ('problem' in content) throw fail(`${path} ${content.problem}`)
      together = over(await load(new SourceText(path, content.text), chain), together)
    }
    return over(given, together)
  }

  return { given: await load(source, []), paths: [...paths] }
}

function lineOf({ path, line }: Place) {
  return { path, line }
}

/** Rules are many things in one key: each counts by itself. */
function over(upper: Given, lower: Given): Given {
  const rules = upper.rules && lower.rules ? { rules: new Map([...lower.rules, ...upper.rules]) } : {}
  return { ...lower, ...upper, ...rules }
}
