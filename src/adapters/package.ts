import { readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

const NAME = 'python-dockerfile-review'

/**
 * The homepage that package.json names: the one place that knows where the project lives. It is looked for above the
 * program that was started, which is the bundle, wherever it was installed. Empty where there is none.
 */
export function readHomepage(program: string | undefined = process.argv[1]): string {
  if (program === undefined) return ''
  try {
    for (let folder = dirname(realpathSync(program)); ; folder = dirname(folder)) {
      const homepage = homepageOf(join(folder, 'package.json'))
      if (homepage !== null) return homepage
      if (folder === dirname(folder)) return ''
    }
  } catch {
    return ''
  }
}

/** Null where the file isn't there, or is another package's. */
function homepageOf(path: string): string | null {
  try {
    const { name, homepage } = JSON.parse(readFileSync(path, 'utf8')) as { name?: unknown; homepage?: unknown }
    return name === NAME && typeof homepage === 'string' ? homepage : null
  } catch {
    return null
  }
}
