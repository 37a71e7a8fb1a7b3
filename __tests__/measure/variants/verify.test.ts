import { describe, expect, test } from '@jest/globals'
import type { Inventory } from '../../../src/findings/inventory.js'
import { meantBy, verify } from '../../../src/measure/variants/verify.js'
import { inventory, part, side, startup } from '../../report/measurement-samples.js'

const NOTHING = meantBy(['gunicorn-heartbeat-on-disk'])
const folder = '/usr/local/lib/python3.11/site-packages'
const flask = { name: 'flask', version: '3.1.3', folder, files: 1, bytes: 1, bytecode: 0 }

function image(changes: Partial<Inventory> = {}) {
  const size = inventory(50e6, { distributions: [flask], systemPackages: [], bytecode: [], ...changes })
  return side('head', { size, startup: startup(500, 10) })
}

function category(name: Inventory['categories'][number]['name'], bytes: number): Inventory['categories'] {
  return [{ name, files: 1, bytes }]
}

describe('a fix is proven', () => {
  test('by an image that differs in bytecode only', () => {
    const before = image({ categories: category('site-packages', 100) })
    const compiled = { bytecode: [part({ part: 'site-packages', bytes: 900 })] }
    const after = image({ categories: category('site-packages', 1000), ...compiled })
    expect(verify(before, after, meantBy(['bytecode-disabled']))).toEqual({
      verified: { builds: true, samePackages: true, sameImports: true },
      notes: [],
    })
  })

  test('not by other packages, unless it is about them', () => {
    const after = image({ distributions: [{ ...flask, version: '3.2.0' }] })
    const { verified, notes } = verify(image(), after, NOTHING)
    expect(verified).toMatchObject({ samePackages: false })
    expect(notes[0]).toMatch(/^Other packages than as written: flask 3\.1\.3, flask 3\.2\.0\./)
    expect(verify(image(), after, meantBy(['dev-dependencies-kept'])).verified.samePackages).toBe(true)
  })

  test('not by files that it does not mean to change', () => {
    const before = image({ categories: category('site-packages', 100) })
    const after = image({ categories: category('site-packages', 101) })
    expect(verify(before, after, NOTHING).notes).toEqual([
      'It changes more than it means to: site-packages (+1 bytes).',
    ])
  })

  test('with the longer lists of what pip installed, where it compiled', () => {
    const compiled = (present: number) => ({
      bytecode: [part({ part: 'site-packages', present, stale: 0, unreachable: 0, bytes: 0 })],
    })
    const before = image({ categories: category('site-packages', 100_000), ...compiled(0) })
    const after = image({ categories: category('site-packages', 110_190), ...compiled(176) })
    expect(verify(before, after, NOTHING).notes).toEqual([])
    const more = image({ categories: category('site-packages', 150_000), ...compiled(176) })
    expect(verify(before, more, NOTHING).notes).toHaveLength(1)
  })

  test('with caches gone, where it is about caches alone', () => {
    const before = image({ categories: category('caches', 9e6) })
    const after = image({ categories: category('caches', 0) })
    expect(verify(before, after, meantBy(['pip-cache-kept'])).verified.samePackages).toBe(true)
    expect(verify(before, after, NOTHING).verified.samePackages).toBe(false)
  })

  test('not by other imports, and not where it does not start any more', () => {
    const other = startup(500, 10, { modules: [] })
    expect(verify(image(), { ...image(), startup: other }, NOTHING).verified.sameImports).toBe(false)
    const broken = { ...image(), startup: { notMeasurable: "KeyError: 'X'" } }
    const { verified, notes } = verify(image(), broken, NOTHING)
    expect(verified.sameImports).toBe(false)
    expect(notes).toEqual(["It doesn't start as the image as written does: KeyError: 'X'."])
  })

  test('of nothing where nothing is known', () => {
    const unknown = side('head', { size: null, startup: null })
    expect(verify(unknown, unknown, NOTHING).verified).toEqual({
      builds: true,
      samePackages: false,
      sameImports: false,
    })
  })
})
