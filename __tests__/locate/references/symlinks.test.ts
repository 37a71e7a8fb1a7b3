import { describe, expect, test } from '@jest/globals'
import { tree } from '../../analyze/samples.js'
import type { Workspace } from '../../../src/ports.js'
import { locate } from '../../../src/locate/locate.js'
import { ALL, changed, STAGES, type Files } from './trees.js'

/** Where symlinks lead; null: nowhere. */
type Links = Readonly<Record<string, string | null>>

describe('symlinks that are called like Dockerfiles', () => {
  const located = async (links: Links, files: Files, touched?: string) => {
    const workspace = tree({ ...files, ...Object.fromEntries(Object.keys(links).map((link) => [link, STAGES])) })
    const linked: Workspace = {
      ...workspace,
      list: async (folders) =>
        (await workspace.list(folders)).map((one) => ({ ...one, kind: one.path in links ? 'symlink' : 'file' })),
      leadsTo: (path) => Promise.resolve(links[path] === undefined ? path : links[path]),
    }
    return locate(linked, { ...ALL, scope: 'changed' }, touched === undefined ? null : [changed(touched)])
  }

  test('stand for the files that they lead to, built where the links are', async () => {
    const { images } = await located({ Dockerfile: 'docker/web' }, { 'docker/web': STAGES, 'docker/x': '' })
    expect(images).toMatchObject([{ id: 'docker/web', dockerfile: 'docker/web', context: '.' }])
  })

  test('a change of that file is one of the image', async () => {
    const { images } = await located({ Dockerfile: 'docker/web' }, { 'docker/web': STAGES }, 'docker/web')
    expect(images).toMatchObject([{ dockerfile: 'docker/web', reason: 'changed' }])
  })

  test('so is one of where the link leads', async () => {
    const { images } = await located({ Dockerfile: 'docker/web' }, { 'docker/web': STAGES }, 'Dockerfile')
    expect(images).toMatchObject([{ dockerfile: 'docker/web', reason: 'changed' }])
  })

  test.each<[string, Links]>([
    ['a Dockerfile that is found anyway', { Dockerfile: 'web/Dockerfile' }],
    ['one that another one leads to', { Dockerfile: 'web/image', 'other/Dockerfile': 'web/image' }],
  ])('to %s they are not reviewed again', async (_, links) => {
    const target = Object.values(links)[0]!
    const { images } = await located(links, { [target]: STAGES, 'same/Dockerfile': STAGES })
    expect(images.map(({ dockerfile }) => dockerfile).sort()).toEqual(['same/Dockerfile', target].sort())
  })

  test('where only the link changed, its Dockerfile is reviewed by its name', async () => {
    const { images } = await located({ Dockerfile: 'web/Dockerfile' }, { 'web/Dockerfile': STAGES }, 'Dockerfile')
    expect(images).toMatchObject([{ dockerfile: 'Dockerfile', reason: 'changed' }])
  })

  test('that lead nowhere stay, so that this is said of them', async () => {
    const { images } = await located({ Dockerfile: null }, { 'web/Dockerfile': STAGES })
    expect(images.map(({ dockerfile }) => dockerfile).sort()).toEqual(['Dockerfile', 'web/Dockerfile'])
  })
})
