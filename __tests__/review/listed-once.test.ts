import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Entry, Workspace } from '../../src/ports.js'
import { listedOnce } from '../../src/review/listed-once.js'

/* A workspace of these files, which notes what is listed of it; `hidden` folders are listed by their name alone. */
function counting(files: readonly string[], hidden: readonly string[] = []) {
  const asked: string[][] = []
  const inside = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`)
  const workspace: Workspace = {
    name: 'the working tree',
    list: (folders = ['']) => {
      asked.push([...folders])
      const isListed = (path: string, folder: string): boolean =>
        inside(path, folder) && !hidden.some((one) => inside(path, one) && !inside(`${folder}/`, one))
      const found = files.filter((path) => folders.some((folder) => isListed(path, folder)))
      const entries = [...new Set(found)].sort().map((path): Entry => ({ path, kind: 'file', size: 1 }))
      return Promise.resolve(entries)
    },
    read: () => Promise.resolve(new Map()),
  }
  return { workspace, asked }
}

async function paths(workspace: Workspace, folders?: readonly string[]): Promise<readonly string[]> {
  return (await workspace.list(folders)).map(({ path }) => path)
}

const FILES = ['Dockerfile', 'a-b/x.py', 'a/b/c.py', 'a/d.py', 'a0/y.py', 'z/Dockerfile']

test('what is below the whole tree is not listed again', async () => {
  const { workspace, asked } = counting(FILES)
  const once = listedOnce(workspace)
  expect(await paths(once, ['z'])).toEqual(['z/Dockerfile'])
  expect(await paths(once)).toEqual(FILES)
  expect(await once.list([''])).toBe(await once.list())
  expect(await paths(once, ['a'])).toEqual(['a/b/c.py', 'a/d.py'])
  expect(await paths(once, ['z', 'a/b'])).toEqual(['a/b/c.py', 'z/Dockerfile'])
  expect(asked).toEqual([['z'], ['']])
})

test('what the whole tree leaves out is', async () => {
  const { workspace, asked } = counting([...FILES, 'node_modules/p/index.py'], ['node_modules'])
  const once = listedOnce(workspace)
  expect(await paths(once)).toEqual(FILES)
  expect(await paths(once, ['a0', 'node_modules/p'])).toEqual(['a0/y.py', 'node_modules/p/index.py'])
  expect(await paths(once, ['nowhere'])).toEqual([])
  expect(asked).toEqual([[''], ['node_modules/p'], ['nowhere']])
})

test('any folders are listed as without it', async () => {
  const name = fc.constantFrom('a', 'b', 'a-', 'a0', '.c')
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
  await fc.assert(
    fc.asyncProperty(fc.array(path), fc.array(fc.array(fc.oneof(path, fc.constant('')))), async (files, queries) => {
      const once = listedOnce(counting(files).workspace)
      for (const folders of queries) {
        expect(await paths(once, folders)).toEqual(await paths(counting(files).workspace, folders))
      }
    }),
  )
})
