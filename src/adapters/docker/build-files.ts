import { mkdir, realpath, stat, writeFile } from 'node:fs/promises'
import { basename, join, posix, sep } from 'node:path'
import type { BuildRequest } from '../../ports/builder.js'
import type { FileContent } from '../../source/decode.js'
import { normalize } from '../workspace/folders.js'

/** Why a request can't be built, as a sentence's end. */
export interface Unbuildable {
  readonly unbuildable: string
}

/** The texts that a build reads: its Dockerfile, and the ignore file that goes with it (null: there is none). */
export async function readTexts(request: BuildRequest): Promise<{ text: string; ignore: string | null } | Unbuildable> {
  const { tree, dockerfile, context } = request
  const [own, shared] = [`${dockerfile}.dockerignore`, posix.join(context, '.dockerignore')]
  const contents = await tree.workspace.read([dockerfile, own, shared])
  const written = contents.get(dockerfile)
  const text = request.text ?? textOf(written)
  if (text === null) {
    return { unbuildable: `${dockerfile} ${written && 'problem' in written ? written.problem : 'is not there'}` }
  }
  return { text, ignore: request.ignore ?? textOf(contents.get(own)) ?? textOf(contents.get(shared)) }
}

/** The absolute path of the context: a folder inside the tree, whatever symlinks there are. */
export async function contextFolder({ tree, context }: BuildRequest): Promise<string | Unbuildable> {
  const path = normalize(context)
  const unbuildable = { unbuildable: `the build context ${JSON.stringify(context)} is no folder of the checkout` }
  if (path === null) return unbuildable
  try {
    const [root, real] = [await realpath(tree.folder), await realpath(join(tree.folder, path))]
    const isInside = real === root || real.startsWith(root + sep)
    const isGit = real.slice(root.length).split(sep).includes('.git')
    return isInside && !isGit && (await stat(real)).isDirectory() ? real : unbuildable
  } catch {
    return unbuildable
  }
}

/**
 * Writes the texts to a folder of our own, under the Dockerfile's own name, which the log shows. The builder reads
 * `<name>.dockerignore` beside the Dockerfile and then no other.
 * @returns the Dockerfile's path
 */
export async function writeTexts(
  folder: string,
  dockerfile: string,
  text: string,
  ignore: string | null,
  excluded: readonly string[],
): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, basename(dockerfile))
  await writeFile(path, text)
  await writeFile(`${path}.dockerignore`, `${ignore ?? ''}\n${excluded.join('\n')}\n`)
  return path
}

function textOf(content: FileContent | undefined): string | null {
  return content && 'text' in content ? content.text : null
}
