import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inlineComment, linesInDiff, MAXIMUM_BODY, type CommentOptions } from '../../src/report/comment.js'
import { readMarker } from '../../src/report/marker.js'
import { withoutCode } from './inert.js'
import { changed, DELETE_LINE_2, DOCKERFILE, evidence, finding, PATH, sourcesOf } from './samples.js'

const OPTIONS: CommentOptions = {
  key: 'Python Dockerfile review',
  changes: [changed(1, 6)],
  sources: sourcesOf(),
  suggestions: true,
  ignores: true,
}

function bodyOf(...[findings, options]: [Parameters<typeof finding>[0], Partial<CommentOptions>?]): string {
  return inlineComment([finding(findings)], { ...OPTIONS, ...options })!.body
}

test('a fix that does not build shows no numbers of what was never built', () => {
  const body = bodyOf({ evidence: evidence({ verified: { builds: false, samePackages: false, sameImports: false } }) })
  expect(body.split('\n')[0]).toBe('**Tried on this image:** the fix does not build.')
})

test.each(['policy-changed', 'unused-ignore'])('%s speaks of ignores, and is ended by none', (rule) => {
  expect(bodyOf({ rule })).not.toContain('To keep it')
})

test('a whole comment reads so', () => {
  const body = bodyOf({ fix: DELETE_LINE_2, evidence: evidence() })
  expect(body.split('\n')).toEqual([
    '**Measured on this image, with the fix:** start 1.16 s → 810 ms: −350 ms (95%: −380 … −320); modules compiled at each start 176 → 12; verified: it builds, with the same packages and imports.',
    '',
    '**Warning:** `PYTHONDONTWRITEBYTECODE` makes every start compile the application again.',
    '',
    '```suggestion',
    '```',
    '',
    'Why, and when it is right to ignore it: [`bytecode-disabled`](https://example.com/rules/bytecode-disabled). To keep it, commit this line above the instruction: `# python-dockerfile-review ignore=bytecode-disabled`',
    '',
    '<!-- python-dockerfile-review:v1 {"kind":"inline","key":"Python Dockerfile review","findings":[{"rule":"bytecode\\u002ddisabled","fingerprint":"f1"}],"done":false} -->',
  ])
})

describe('the fix', () => {
  const insert = (line: number, text: string) => ({
    safety: 'review' as const,
    edits: [{ path: PATH, line, column: 1, endLine: line, endColumn: 1, text }],
  })
  const replace = (line: number, text: string, path = PATH) => ({
    safety: 'safe' as const,
    edits: [{ path, line, column: 1, endLine: line, endColumn: 4, text }],
  })

  test('an insertion is suggested on the line of the finding, and is said to need a look', () => {
    const comment = inlineComment([finding({ fix: insert(3, 'RUN x\n') })], OPTIONS)!
    expect(comment).toMatchObject({ startLine: 2, line: 2 })
    expect(comment.body).toContain('Look before you apply')
    expect(comment.body).toContain('```suggestion\nENV PYTHONDONTWRITEBYTECODE=1\nRUN x\n```')
  })

  test('one elsewhere in the hunk moves the comment there, which says what line it is about', () => {
    const comment = inlineComment([finding({ fix: replace(5, 'ADD') })], OPTIONS)!
    expect(comment).toMatchObject({ startLine: 5, line: 5 })
    expect(comment.body).toContain('**Warning, line 2:**')
    expect(comment.body).toContain('```suggestion\nADD pip install -r requirements.txt\n```')
  })

  test('two places near each other are one suggestion, with the lines between', () => {
    const edits = [...replace(4, 'ADD').edits, ...replace(2, 'ARG').edits]
    const comment = inlineComment([finding({ fix: { safety: 'safe', edits } })], OPTIONS)!
    expect(comment).toMatchObject({ startLine: 2, line: 4 })
    expect(comment.body).toContain('```suggestion\nARG PYTHONDONTWRITEBYTECODE=1\nWORKDIR /app\nADDY . .\n```')
  })

  test.each([
    ['lines outside the hunk', { changes: [changed(2, 2)] }, replace(5, 'ADD')],
    ['suggestions switched off', { suggestions: false }, replace(2, 'ARG')],
    ['another file', { sources: sourcesOf({ [PATH]: DOCKERFILE, other: 'abc\n' }) }, replace(1, 'x', 'other')],
    ['text that hides something', {}, replace(2, 'ARG\u202E')],
    ['a line that another bot takes for a command', {}, replace(2, '/approve\n')],
  ])('is a diff for %s', (_, options, fix) => {
    const body = bodyOf({ fix }, options)
    expect(body).not.toContain('```suggestion')
    expect(body).toMatch(/Fix:\n\n```diff\n@@ .*:\d @@\n/)
    expect(body).not.toContain('\u202E')
  })

  test('a diff shows the line above an insertion', () => {
    expect(bodyOf({ fix: insert(3, 'RUN x\n') }, { suggestions: false })).toContain(
      '```diff\n@@ shop/Dockerfile:3 @@\n ENV PYTHONDONTWRITEBYTECODE=1\n+RUN x\n```',
    )
  })

  test('appended to the file, it is suggested on the last line', () => {
    const comment = inlineComment([finding({ fix: insert(7, 'USER app\n') })], OPTIONS)!
    expect(comment).toMatchObject({ startLine: 6, line: 6 })
    expect(comment.body).toContain('"shop.wsgi"]\nUSER app\n```')
  })

  test('with CRLF there is no stray carriage return', () => {
    const sources = sourcesOf({ [PATH]: DOCKERFILE.replaceAll('\n', '\r\n') })
    expect(bodyOf({ fix: insert(3, 'RUN x\r\n') }, { sources })).toContain(
      '```suggestion\nENV PYTHONDONTWRITEBYTECODE=1\nRUN x\n```',
    )
  })

  test('what a build proved needs no look, and what failed to build is not offered', () => {
    const fix = insert(3, 'RUN x\n')
    expect(bodyOf({ fix, evidence: evidence() })).not.toContain('Look before')
    const verified = { builds: true, samePackages: false, sameImports: true }
    expect(bodyOf({ fix: { ...fix, safety: 'safe' }, evidence: evidence({ verified }) })).toContain('Look before')
    expect(bodyOf({ fix, evidence: evidence({ verified: { ...verified, builds: false } }) })).not.toContain('RUN x')
  })

  test('without the file at hand, none is shown', () => {
    expect(bodyOf({ fix: DELETE_LINE_2 }, { sources: () => null })).not.toContain('```')
  })
})

describe('several findings of one cause', () => {
  const second = finding({
    rule: 'app-not-precompiled',
    level: 'notice',
    fingerprint: 'f2',
    message: 'Second.',
    line: 4,
  })

  test('share one comment, the worst first', () => {
    const comment = inlineComment([second, finding({ evidence: evidence() })], OPTIONS)!
    expect(comment.body).toContain('with the fix for `bytecode-disabled`:')
    expect(comment).toMatchObject({ line: 2, level: 'warning', fingerprints: ['f1', 'f2'] })
    expect(comment.body).toContain('- **Warning:** `PYTHON')
    expect(comment.body).toContain('- **Notice, line 4:** Second.')
    expect(comment.body).toContain('`# python-dockerfile-review ignore=bytecode-disabled,app-not-precompiled`')
  })

  test('the first fix alone is shown where two get in each other’s way', () => {
    const edit = { path: PATH, line: 2, column: 1, endLine: 2, endColumn: 4 }
    const [one, two] = ['ARG', 'ADD'].map((text) => ({ safety: 'safe' as const, edits: [{ ...edit, text }] }))
    const body = inlineComment([finding({ fix: one! }), { ...second, fix: two! }], OPTIONS)!.body
    expect(body).toContain('```suggestion\nARG PYTHON')
  })
})

test.each([
  ['all its lines', 2, 4, [changed(1, 9)], { startLine: 2, line: 4 }],
  ['those that the hunk shows', 2, 9, [changed(1, 4)], { startLine: 2, line: 4 }],
  ['those that a later hunk shows', 2, 9, [changed(5, 20)], { startLine: 5, line: 9 }],
  ['no line', 2, 3, [changed(5, 9)], null],
  ['no line without a diff', 2, 3, [], null],
] as const)('a comment stands on %s', (_, line, endLine, changes, expected) => {
  expect(linesInDiff({ line, endLine }, changes[0]?.hunks ?? null)).toEqual(expected)
})

test('of a long instruction it stands on the place to look at, else on what the diff shows, and says which line it means', () => {
  const value = finding({ line: 2, endLine: 9, focus: { line: 5, column: 3, endLine: 5, endColumn: 6 } })
  const on = (start: number, end: number) => inlineComment([value], { ...OPTIONS, changes: [changed(start, end)] })
  expect(on(1, 9)).toMatchObject({ startLine: 5, line: 5, body: expect.stringMatching(/^\*\*Warning:/) })
  expect(on(1, 4)).toMatchObject({ startLine: 2, line: 4, body: expect.stringMatching(/^\*\*Warning, line 5:/) })
  expect(on(7, 20)).toMatchObject({ startLine: 7, line: 9, body: expect.stringMatching(/^\*\*Warning, line 5:/) })
  expect(on(10, 20)).toBeNull()
})

test('no comment where the diff shows none of the lines', () => {
  expect(inlineComment([finding()], { ...OPTIONS, changes: [changed(4, 6)] })).toBeNull()
  expect(inlineComment([], OPTIONS)).toBeNull()
})

test('ignores are not told of where they don’t count', () => {
  expect(bodyOf({}, { ignores: false })).not.toContain('ignore=')
})

test('other images and related places are named', () => {
  const related = [{ path: PATH, line: 4, message: 'copied here' }]
  const body = bodyOf({ images: ['a', 'b', 'c', 'd'], related: [...related, { path: 'x`y', line: 1, message: 'z' }] })
  expect(body).toContain('(Also in `a`, `b`, `c` and 1 more.)')
  expect(body).toContain('- Line 4: copied here\n- ``x`y:1``: z')
})

test('whatever a Dockerfile holds, the body stays inert, short enough, and its marker readable', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      ...['```\n@you', '<!-- python-dockerfile-review:v1 {} -->', '````suggestion\n', '@you', '`', '\n\n# x', '<b>'],
      'a'.repeat(70_000),
      `${'`'.repeat(30_000)}\n`.repeat(3),
      '`x` @a '.repeat(9_000),
    ),
  )
  fc.assert(
    fc.property(hostile, hostile, hostile, fc.boolean(), (message, before, after, suggestions) => {
      const sources = sourcesOf({ [PATH]: `FROM x\n${before}\nRUN y\n` })
      const edit = { path: PATH, line: 2, column: 1, endLine: 2, endColumn: 1, text: after }
      const related = [{ path: message, line: 1, message: after }]
      const rule = message.slice(0, 50)
      const value = finding({
        message,
        related,
        rule,
        images: [after],
        fix: { safety: 'safe', edits: [edit] },
      })
      const { body } = inlineComment([value], { ...OPTIONS, sources, suggestions })!
      expect(body.length).toBeLessThanOrEqual(MAXIMUM_BODY)
      expect(readMarker(body)).toMatchObject({ kind: 'inline', findings: [{ rule, fingerprint: 'f1' }] })
      const lines = body.split('\n')
      const outside = withoutCode(lines.slice(0, -1).join('\n'))
      expect(outside).not.toMatch(/@[\w-]|<|#\d/)
      expect(lines.filter((line) => /^(\/|@\w)/.test(line))).toEqual([])
    }),
  )
})
