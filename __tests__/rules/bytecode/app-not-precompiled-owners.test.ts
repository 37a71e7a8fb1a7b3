import { expect, test } from '@jest/globals'
import { reportsOf } from '../harness.js'

const rule = 'app-not-precompiled'

test.each([
  ['a folder that the user made', 'USER app\nRUN mkdir /srv/app\nWORKDIR /srv/app\nCOPY . .', 'notice'],
  ['in the home folder', 'RUN useradd -m app\nUSER app\nRUN mkdir ~/site\nWORKDIR /home/app/site\nCOPY . .', 'notice'],
  ['and what is above it', 'USER app\nRUN mkdir -p /srv/app/data\nWORKDIR /srv/app\nCOPY . .', 'notice'],
  ['by sudo, who made it for root', 'USER app\nRUN sudo mkdir /srv/app\nWORKDIR /srv/app\nCOPY . .', 'warning'],
  ['a folder that WORKDIR made for the user', 'USER app\nWORKDIR /srv/app\nCOPY . .', 'notice'],
  ['for the user by number', 'RUN useradd -u 1000 app\nUSER 1000\nWORKDIR /srv/app\nUSER app\nCOPY . .', 'notice'],
  ['for another user', 'USER web\nWORKDIR /srv/app\nUSER app\nCOPY . .', 'warning'],
  ['a folder that any image has', 'USER app\nWORKDIR /srv\nCOPY . .', 'warning'],
  ['that root made first', 'WORKDIR /srv/app\nUSER app\nWORKDIR /srv/app\nCOPY . .', 'warning'],
  ['that a copy made first', 'COPY a.txt /srv/app/\nUSER app\nWORKDIR /srv/app\nCOPY . .', 'warning'],
  [
    'that a copy made for nobody knows whom',
    'ARG O\nCOPY --chown=$O a.txt /srv/app/\nUSER app\nWORKDIR /srv/app\nCOPY . .',
    'notice',
  ],
  ['that a copy made for the user', 'COPY --chown=app a.txt /srv/app/\nUSER app\nWORKDIR /srv/app\nCOPY . .', 'notice'],
  [
    'given away by name',
    'RUN mkdir /srv/app && chown app /srv/app\nUSER app\nWORKDIR /srv/app\nCOPY app.py .',
    'notice',
  ],
  [
    'with all above it',
    'RUN mkdir -p /srv/app && chown -R app /srv\nUSER app\nWORKDIR /srv/app\nCOPY app.py .',
    'notice',
  ],
  ['before it was there', 'RUN chown -R app /srv\nWORKDIR /srv/app\nUSER app\nCOPY . .', 'warning'],
  ['only what is above it', 'RUN mkdir /srv/app && chown app /srv\nUSER app\nWORKDIR /srv/app\nCOPY . .', 'warning'],
  ['a folder that comes with the copy', 'USER app\nWORKDIR /srv/app\nCOPY src /srv/app/src', 'warning'],
])('whose folder it is, where the context is not at hand: %s', (_, lines, level) => {
  const Dockerfile = `FROM python:3.13\n${lines}\nCMD ["gunicorn", "--chdir", "/srv", "--pythonpath", "/srv/app/src", "app:app"]\n`
  const start = lines.includes('src') ? Dockerfile : Dockerfile.replace(/CMD .*/, 'CMD ["gunicorn", "app:app"]')
  const reports = reportsOf(rule, start)
  expect(reports.map((one) => one.level)).toEqual([level])
  // What lies below may be root's: nobody knows whether the user can compile all of it.
  if (level === 'notice') expect(reports[0]?.edit).toBeUndefined()
})

test('whoever an unknown base runs as is taken for another user', () => {
  const Dockerfile = 'FROM acme/base\nWORKDIR /srv/app\nUSER 1000\nCOPY . .\nCMD ["gunicorn", "app:app"]\n'
  expect(reportsOf(rule, Dockerfile).map((one) => one.level)).toEqual(['warning'])
})

test.each([
  ['right in it', {}, 'notice', 'RUN python -m compileall -q /srv/app\n'],
  ['and in a package', { 'shop/__init__.py': '' }, 'warning', undefined],
])('what is copied into the folder that WORKDIR made for the user: %s', (_, more, level, line) => {
  const Dockerfile = `FROM python:3.13\nUSER app\nWORKDIR /srv/app\nCOPY . .\nCMD ["gunicorn", "app:app"]\n`
  const [report] = reportsOf(rule, { Dockerfile, 'app.py': '', ...more })
  expect([report?.level, report?.edit?.changes[0]?.text]).toEqual([level, line])
})

test.each([
  ['of the base', 'COPY app.py .\n', 'notice'],
  ['below it', 'COPY shop shop\n', 'warning'],
  ['elsewhere', 'USER 0\nWORKDIR /srv\nUSER 1001\nCOPY app.py .\n', 'warning'],
  ['of its user, and another one runs', 'USER 0\nRUN useradd -u 1500 web\nUSER web\nCOPY app.py .\n', 'warning'],
])("a folder that the base's user owns: %s", (_, lines, level) => {
  const Dockerfile = `FROM registry.access.redhat.com/ubi9/python-312\n${lines}CMD ["gunicorn", "app:app"]\n`
  expect(reportsOf(rule, Dockerfile).map((one) => one.level)).toEqual([level])
})
