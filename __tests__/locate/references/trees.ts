import { tree } from '../../analyze/samples.js'
import type { LocatedImage } from '../../../src/locate/images.js'
import { locate, type Search } from '../../../src/locate/locate.js'
import type { ChangedFile } from '../../../src/source/diff.js'

export type Files = Readonly<Record<string, string>>

export const ALL: Search = { named: [], folders: [''], selection: { dockerfiles: [], ignore: [] }, scope: 'all' }

export const changed = (path: string): ChangedFile => ({ path, previousPath: null, status: 'modified', hunks: null })

export async function images(
  files: Files,
  search: Partial<Search> = {},
  changes: readonly ChangedFile[] | null = null,
): Promise<readonly LocatedImage[]> {
  const located = await locate(tree(files), { ...ALL, ...search }, changes)
  return located.images
}

export const STAGES =
  'FROM python AS base\nFROM base AS deps-build\nFROM base AS dev\nFROM base AS web\nFROM base AS worker\n'
export const compose = (...services: string[]): string =>
  `services:\n${services.map((one, n) => `  s${n}: ${one}\n`).join('')}`
export const workflow = (...steps: string[]): string =>
  `jobs:\n  job:\n    steps:\n${steps.map((one) => `      - {${one}}\n`).join('')}`
export const BUILD = 'uses: docker/build-push-action@v6'
