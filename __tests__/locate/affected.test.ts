import { describe, expect, test } from '@jest/globals'
import { affectedBy, touchedPaths } from '../../src/locate/affected.js'
import { imagesOf } from '../../src/locate/images.js'
import { locate } from '../../src/locate/locate.js'
import type { ChangedFile } from '../../src/source/diff.js'
import { tree } from '../analyze/samples.js'

const changed = (path: string, more: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  previousPath: null,
  status: 'modified',
  hunks: null,
  ...more,
})

describe('what a change affects', () => {
  test.each([
    ['shop/Dockerfile', changed('shop/Dockerfile'), 'changed'],
    ['shop/Dockerfile', changed('shop/Dockerfile', { status: 'renamed', previousPath: 'Dockerfile' }), 'changed'],
    ['shop/Dockerfile', changed('shop/.dockerignore'), 'affected by .dockerignore'],
    ['shop/Dockerfile', changed('shop/.dockerignore', { status: 'removed' }), 'affected by .dockerignore'],
    ['shop/Dockerfile', changed('x', { previousPath: 'shop/.dockerignore' }), 'affected by .dockerignore'],
    ['shop/Dockerfile', changed('shop/Dockerfile.dockerignore'), 'affected by Dockerfile.dockerignore'],
    ['Dockerfile', changed('.dockerignore'), 'affected by .dockerignore'],
    ['Dockerfile', changed('Dockerfile.dockerignore'), 'affected by Dockerfile.dockerignore'],
    ['shop/Dockerfile', changed('.dockerignore'), null],
    ['Dockerfile', changed('shop/.dockerignore'), null],
    ['Dockerfile', changed('shop/Dockerfile'), null],
    ['Dockerfile', changed('app.py'), null],
  ])('%s by %j: %s', (dockerfile, change, expected) => {
    const [image] = imagesOf(dockerfile, '')
    expect(affectedBy(image!, touchedPaths([change]), () => false)).toBe(expected)
  })

  test('an ignore file of its own takes the place of the context’s', () => {
    const [image] = imagesOf('Dockerfile', '')
    const touched = touchedPaths([changed('.dockerignore')])
    expect(affectedBy(image!, touched, (path) => path === 'Dockerfile.dockerignore')).toBeNull()
  })
})

describe('locate', () => {
  const files = { Dockerfile: '', 'web/Dockerfile': '', 'web/app.py': '', 'notes.md': '' }
  const search = { named: [], folders: [''], selection: { dockerfiles: [], ignore: [] }, scope: 'changed' as const }
  const ids = async (more: Partial<Parameters<typeof locate>[1]>, changes: readonly ChangedFile[] | null) => {
    const { images } = await locate(tree(files), { ...search, ...more }, changes)
    return images.map(({ id, reason }) => `${id}: ${reason}`)
  }

  test('what is in scope', async () => {
    expect(await ids({}, [changed('web/Dockerfile')])).toEqual(['web/Dockerfile: changed'])
    expect(await ids({ scope: 'all' }, [changed('web/Dockerfile')])).toEqual([
      'Dockerfile: all',
      'web/Dockerfile: changed',
    ])
    expect(await ids({}, null)).toEqual(['Dockerfile: all', 'web/Dockerfile: all'])
    expect(await ids({}, [])).toEqual([])
  })

  test('a removed Dockerfile is not there to be reviewed', async () => {
    expect(await ids({}, [changed('old/Dockerfile', { status: 'removed' })])).toEqual([])
  })

  test('folders and named files', async () => {
    expect(await ids({ folders: ['web'] }, null)).toEqual(['web/Dockerfile: all'])
    expect(await ids({ folders: [], named: ['notes.md'] }, null)).toEqual(['notes.md: named'])
    expect(await ids({ named: ['Dockerfile'] }, null)).toEqual(['Dockerfile: named', 'web/Dockerfile: all'])
  })

  test('an image per target, its context the folder of the Dockerfile', () => {
    expect(
      imagesOf('a/b/Dockerfile', 'changed', [{ target: 'web' }, { target: 'worker', context: '.' }]),
    ).toMatchObject([
      { id: 'a/b/Dockerfile#web', context: 'a/b', target: 'web' },
      { id: 'a/b/Dockerfile#worker', context: '.', target: 'worker' },
    ])
    expect(imagesOf('Dockerfile', 'changed')).toMatchObject([{ id: 'Dockerfile', context: '.', platform: null }])
  })
})
