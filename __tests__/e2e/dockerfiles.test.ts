import { afterEach, expect, test } from '@jest/globals'
import { BUFFERED, DISABLED, EXCELLENT, FLAWED, NO_PYTHON, UNCOMPILED } from './dockerfiles.js'
import { COMMAND, Folder, start } from './running.js'

const folders: Folder[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove()
})

/* What the other tests of this folder build on. Where a new rule fires here, the fixture is to be bettered, or the rule. */
test.each([
  ['EXCELLENT', EXCELLENT, []],
  ['UNCOMPILED', UNCOMPILED, ['2: warning pip-no-compile']],
  ['DISABLED', DISABLED, ['3: warning bytecode-disabled']],
  ['FLAWED', FLAWED, ['2: warning pip-no-compile', '3: warning bytecode-disabled']],
  ['BUFFERED', BUFFERED, ['4: notice output-buffered']],
  ['NO_PYTHON', NO_PYTHON, []],
])('all that is said of %s', async (_, dockerfile, expected) => {
  const folder = new Folder().write({ Dockerfile: dockerfile })
  folders.push(folder)
  const { stdout } = await start(COMMAND, ['review', '--format', 'json'], { cwd: folder.path })
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; level: string; line: number }[] }
  expect(findings.map(({ rule, level, line }) => `${line}: ${level} ${rule}`)).toEqual(expected)
})
