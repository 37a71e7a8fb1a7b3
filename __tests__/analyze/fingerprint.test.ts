import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fingerprints } from '../../src/analyze/fingerprint.js'
import { SourceText } from '../../src/source/text.js'

/** The fingerprints of a rule's findings on every line with `x`. */
function of(text: string, { rule = 'r', path = 'Dockerfile', target = null as string | null } = {}): string[] {
  const source = new SourceText(path, text)
  const places = [...text.matchAll(/x[^\n]*/g)].map((match) => {
    return { rule, path, target, span: { start: match.index, end: match.index + match[0].length } }
  })
  return fingerprints(places, source)
}

test('stays when lines move, endings change, or other lines do', () => {
  expect(of('a\nx b\n')).toEqual(of('a\n# more\n\nx b\nc\n'))
  expect(of('x b\n')).toEqual(of('x b\r\n'))
  expect(of('x   b\n')).toEqual(of('x b'))
})

test('differs by rule, path, target and text', () => {
  const all = [
    of('x b'),
    of('x c'),
    of('x b', { rule: 's' }),
    of('x b', { path: 'web/Dockerfile' }),
    of('x b', { target: 'web' }),
  ].flat()
  expect(new Set(all).size).toBe(5)
})

test('equal ones are told apart by their order, whatever order they are given in', () => {
  const text = 'x\nx\nx\n'
  const three = of(text)
  expect(new Set(three).size).toBe(3)
  expect(three.slice(0, 2)).toEqual(of('x\nx\n'))
  const places = [4, 0, 2].map((start) => ({
    rule: 'r',
    path: 'Dockerfile',
    target: null,
    span: { start, end: start + 1 },
  }))
  expect(fingerprints(places, new SourceText('Dockerfile', text))).toEqual([three[2], three[0], three[1]])
})

test('is short, plain, and rarely the same for different texts', () => {
  const seen = new Map<string, string>()
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const source = new SourceText('Dockerfile', text)
      const [mark] = fingerprints(
        [{ rule: 'r', path: 'p', target: null, span: { start: 0, end: text.length } }],
        source,
      )
      const words = text.replace(/\s+/g, ' ').trim()
      expect(mark).toMatch(/^1[0-9a-f]{28}$/)
      expect(seen.get(mark!) ?? words).toBe(words)
      seen.set(mark!, words)
    }),
    { numRuns: 2000 },
  )
})
