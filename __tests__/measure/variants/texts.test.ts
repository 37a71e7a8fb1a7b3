import { describe, expect, test } from '@jest/globals'
import type { Edit } from '../../../src/findings/finding.js'
import { withSteps } from '../../../src/measure/variants/appended.js'
import { bytecodeSteps, compilesBase, takesAway } from '../../../src/measure/variants/bytecode-steps.js'
import { appendedFix, stepsOfBase } from '../../../src/measure/variants/late.js'
import { withPins } from '../../../src/measure/variants/pinned.js'
import { inventory } from '../../report/measurement-samples.js'

const TWO_STAGES =
  'FROM python:3.11 AS build\nRUN pip install a\nFROM python:3.11-slim\nCOPY --from=build /a /a\nCMD ["a"]\n'

function stage(text: string, target: string | null = null) {
  return { dockerfile: 'Dockerfile', text, target }
}

describe('steps at the end of the stage that is built', () => {
  test('stand behind its last instruction, as root, and the user comes back', () => {
    expect(withSteps(stage('FROM a\nUSER web\n'), 'web', ['RUN ["x"]'])).toBe(
      'FROM a\nUSER web\nUSER root\nRUN ["x"]\nUSER web\n',
    )
  })

  test.each(['', 'root', '0', '0:0', 'root:root'])('need no change of the user %j', (user) => {
    expect(withSteps(stage('FROM a'), user, ['RUN ["x"]'])).toBe('FROM a\nRUN ["x"]\n')
  })

  test('stand in the target, and other stages stay as they are', () => {
    expect(withSteps(stage(TWO_STAGES, 'build'), '', ['RUN ["x"]'])).toBe(
      TWO_STAGES.replace('install a\n', 'install a\nRUN ["x"]\n'),
    )
    expect(withSteps(stage(TWO_STAGES), '', ['RUN ["x"]'])).toBe(`${TWO_STAGES}RUN ["x"]\n`)
  })

  test('are not written where there is no such stage, or the user could be read as something else', () => {
    expect(withSteps(stage(TWO_STAGES, 'nowhere'), '', ['RUN ["x"]'])).toBeNull()
    expect(withSteps(stage('FROM a'), 'a\nRUN evil', ['RUN ["x"]'])).toBeNull()
  })
})

describe('rows of the bytecode table', () => {
  test('are steps in exec form, which need no shell', () => {
    for (const row of ['nothing written', 'all precompiled', 'nothing compiled'] as const) {
      const steps = bytecodeSteps(row, '/usr/local/bin/python3.11', ['-X', 'utf8'], 'python:3.11-slim')
      const run = steps!.at(-1)!
      const words = JSON.parse(run.slice(run.indexOf('['))) as string[]
      expect(words[0]).toBe('/usr/local/bin/python3.11')
      expect(run.split('\n')).toHaveLength(1)
    }
    expect(bytecodeSteps('as written', 'python', [], null)).toBeNull()
  })

  test('that take away see the base, whose own bytecode no Dockerfile could leave out', () => {
    expect(bytecodeSteps('nothing compiled', 'python', [], 'a:1')![0]).toContain('--mount=type=bind,from=a:1,')
    expect(bytecodeSteps('nothing compiled', 'python', [], null)![0]).not.toContain('--mount')
    expect(
      (['as written', 'nothing written', 'all precompiled', 'nothing compiled'] as const).filter(takesAway),
    ).toEqual(['nothing written', 'nothing compiled'])
  })
})

describe('a fix that only adds bytecode', () => {
  const insertion = (line: number, text: string): Edit => ({
    path: 'Dockerfile',
    ...{ line, column: 1, endLine: line, endColumn: 1 },
    text,
  })
  const fixOf = (edits: readonly Edit[]) => ({ fix: { safety: 'review' as const, edits } })
  const FILE = 'FROM python:3.11-slim\nRUN pip install a\nCOPY . /app\nUSER web\n'
  const FIRST = insertion(2, 'RUN python -m compileall -q /usr/local/lib/python3.11\n')
  const LATER = insertion(4, 'RUN python -m compileall -q /app\n')
  const built = (edits: readonly Edit[], text = FILE, base: string | null = 'python:3.11-slim') =>
    appendedFix(fixOf(edits), stage(text), 'web', base)

  test('stands at the end, where all before comes from the cache', () => {
    expect(built([LATER])).toBe(`${FILE}USER root\nRUN python -m compileall -q /app\nUSER web\n`)
  })

  test('that stands right behind FROM compiles at the end what the base brings alone', () => {
    const text = built([FIRST])!
    expect(text).toMatch(
      /\nUSER root\nRUN --mount=type=bind,from=python:3\.11-slim,\S+ \["python","-I","-c",.*"\/usr\/local\/lib\/python3\.11"\]\nUSER web\n$/,
    )
    expect(text).not.toContain('-m compileall')
    expect(built([FIRST], FILE, null)).toBeNull()
    expect(built([insertion(2, 'RUN python -m compileall -q -x site /usr/local/lib\n')])).toBeNull()
  })

  test.each(['-O', '-OO'])('at the level that the image runs at: %s', (level) => {
    const text = built([insertion(2, `RUN python ${level} -m compileall -q /usr/local/lib/python3.11\n`)])!
    expect(text).toContain(`["python","-I","${level}","-c",`)
    const later = built([insertion(4, `RUN python ${level} -m compileall -q /app\n`)])
    expect(later).toBe(`${FILE}USER root\nRUN python ${level} -m compileall -q /app\nUSER web\n`)
  })

  test('that compiles what the base brings is a step of others too', () => {
    const steps = stepsOfBase([fixOf([LATER]), fixOf([FIRST]), { fix: null }, fixOf([FIRST])], stage(FILE), 'a:1')
    expect(steps).toEqual([compilesBase('python', '/usr/local/lib/python3.11', 'a:1')])
    expect(stepsOfBase([fixOf([FIRST])], stage(FILE), null)).toEqual([])
  })

  test.each<[string, readonly Edit[], string]>([
    ['another step', [insertion(4, 'RUN pip install b\n')], FILE],
    ['a step that does more', [insertion(4, 'RUN python -m compileall /a && rm -rf /b\n')], FILE],
    ['a step with a variable', [insertion(4, 'RUN python -m compileall $HOME\n')], FILE],
    ['a replacement', [{ ...LATER, endLine: 5 }], FILE],
    ['another stage', [insertion(2, 'RUN python -m compileall /a\n')], TWO_STAGES],
    ['another file', [{ ...LATER, path: '.dockerignore' }], FILE],
    ['no edit', [], FILE],
  ])('is nothing else: %s', (_, edits, text) => {
    expect(built(edits, text)).toBeNull()
  })
})

describe('pins', () => {
  const distribution = { folder: '/site-packages', files: 1, bytes: 1, bytecode: 0 }
  const size = inventory(1e6, {
    distributions: [
      { ...distribution, name: 'flask', version: '3.1.3' },
      { ...distribution, name: 'evil\nRUN x', version: '1' },
    ],
  })

  test('are given to every stage; only names and versions get in', () => {
    const pinned = withPins('Dockerfile', TWO_STAGES, size)!
    expect(pinned.match(/flask==3\.1\.3/g)).toHaveLength(2)
    expect(pinned.match(/^ENV PIP_CONSTRAINT=/gm)).toHaveLength(2)
    expect(pinned).not.toContain('evil')
    expect(pinned.replace(/\nCOPY <<"PINS"[^]*?\nENV PIP_.*/g, '')).toBe(TWO_STAGES)
  })

  test('are none where nothing is installed, or nothing built', () => {
    expect(withPins('Dockerfile', TWO_STAGES, inventory(1e6, { distributions: [] }))).toBeNull()
    expect(withPins('Dockerfile', '# nothing\n', size)).toBeNull()
  })
})
