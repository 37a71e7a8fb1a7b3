import { describe, expect, test } from '@jest/globals'
import { select } from '../../src/analyze/select.js'
import { draft } from './samples.js'

const rules = (drafts: ReturnType<typeof select>): string[] => drafts.map(({ rule }) => rule)

describe('one cause, one finding', () => {
  test('app-not-precompiled shares the comment of bytecode-disabled', () => {
    const [only, ...more] = select([draft('app-not-precompiled', 9), draft('bytecode-disabled', 2)])
    expect(more).toEqual([])
    expect(only).toMatchObject({
      rule: 'bytecode-disabled',
      related: [{ path: 'Dockerfile', line: 9, message: 'app-not-precompiled' }],
    })
  })

  test('who excused the cause excused its effects, and an excused effect is not mentioned', () => {
    const [cause, effect] = [draft('bytecode-disabled', 2), draft('app-not-precompiled', 9)]
    expect(select([cause, effect], new Set([cause]))).toEqual([])
    expect(select([cause, effect], new Set([effect]))).toEqual([cause])
  })

  test('late-delete is dropped only where it is about the same files', () => {
    const related = [{ path: 'Dockerfile', line: 3, message: 'added here' }]
    const late = draft('late-delete', 8, { related })
    expect(rules(select([draft('wheels-kept', 3), late]))).toEqual(['wheels-kept'])
    expect(rules(select([draft('wheels-kept', 4), late]))).toEqual(['wheels-kept', 'late-delete'])
    const more = { ...late, related: [...related, { path: 'Dockerfile', line: 5, message: 'added here' }] }
    expect(rules(select([draft('wheels-kept', 3), more]))).toEqual(['wheels-kept', 'late-delete'])
    expect(rules(select([draft('wheels-kept', 3), draft('wheels-kept', 5), more]))).not.toContain('late-delete')
  })

  test('packages that go too late are no lists of apt', () => {
    const late = draft('late-delete', 8, { related: [{ path: 'Dockerfile', line: 3, message: 'added here' }] })
    expect(rules(select([draft('apt-lists-kept', 3), late]))).toEqual(['apt-lists-kept', 'late-delete'])
  })

  test('on one line: an exec form that is malformed says the shell form too', () => {
    expect(rules(select([draft('shell-form-command', 5), draft('malformed-exec-form', 5)]))).toEqual([
      'malformed-exec-form',
    ])
    expect(select([draft('shell-form-command', 5), draft('malformed-exec-form', 6)])).toHaveLength(2)
  })

  test('a line with an error doesn’t also get its notice twin', () => {
    const [error, twin] = [
      draft('secret-in-image', 4, { level: 'error' }),
      draft('secret-in-image', 4, { level: 'notice' }),
    ]
    expect(select([twin, error])).toEqual([error])
    // Another line of the same instruction is another cause.
    const elsewhere = { ...twin, focus: { ...twin.focus, line: 5, endLine: 5 } }
    expect(select([elsewhere, error])).toEqual([error, elsewhere])
  })
})

test('the order is path, line, level, column, rule', () => {
  const ordered = [
    draft('c', 1, { path: 'a' }),
    draft('b', 2, { path: 'a', level: 'error' }),
    draft('a', 2, { path: 'a', column: 1 }),
    draft('b', 2, { path: 'a', column: 1 }),
    draft('a', 2, { path: 'a', column: 5 }),
    draft('a', 2, { path: 'a', level: 'notice' }),
    draft('a', 10, { path: 'a' }),
    draft('a', 1, { path: 'b' }),
  ]
  expect(select([...ordered].reverse())).toEqual(ordered)
})
