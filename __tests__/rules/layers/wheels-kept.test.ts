import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'wheels-kept'
const build = 'FROM python:3.13-slim AS b\nRUN pip wheel -w /wheels -r requirements.txt\nFROM python:3.13-slim\n'

staysSilent(rule, {
  'below folders that nobody knows':
    'FROM acme/python\nARG A\nWORKDIR $A\nCOPY dist dist\nWORKDIR /srv\nRUN pip install dist/*.whl\nCMD ["python", "-m", "a"]\n',
  'below one of them, and an absolute path':
    'FROM acme/python\nCOPY dist dist\nRUN pip install /dist/*.whl\nCMD ["python", "-m", "a"]\n',
  mounted: `${build}RUN --mount=type=bind,from=b,source=/wheels,target=/wheels pip install /wheels/*\n`,
  'the environment is copied': `${build}COPY --from=b /opt/venv /opt/venv\n`,
  'in a builder': `${build.replace(/FROM python:3.13-slim\n$/, 'FROM python:3.13-slim AS c\n')}COPY --from=b /wheels /wheels\nRUN pip install --prefix /p /wheels/*\nFROM python:3.13-slim\nCOPY --from=c /p /usr/local\n`,
  'the project, with wheels among it': `${build}WORKDIR /app\nCOPY . .\nRUN pip install dist/*.whl\n`,
  'wheels of another folder, found by a command': `${build}COPY --from=b /wheels /wheels\nRUN pip install $(find /dist -name '*.whl')\n`,
  'something else that is found': `${build}COPY --from=b /wheels /wheels\nRUN pip install $(find /wheels -name '*.txt') $(cat /wheels/list)\n`,
  'wheels that nothing installs': `${build}COPY --from=b /wheels /wheels\n`,
  'handed on at run time': `${build}COPY --from=b /wheels /wheels\nRUN pip install /wheels/*\nCMD ["python", "-m", "cluster", "/wheels"]\n`,
  'a project folder': `${build}COPY libs/money /src/money\nRUN pip install /src/money\n`,
  'a remote index': `${build}COPY wheels.txt /\nRUN pip install --find-links https://wheels.example.org -r wheels.txt\n`,
})

firesOn(rule, {
  'found by a command': [
    `${build}COPY --from=b /build/dist /build/dist\nRUN pip install --user $(find /build/dist -name 'shop*.whl')\n`,
    'COPY --from=b /build/dist /build/dist',
  ],
  'listed by a command': [
    `${build}WORKDIR /srv\nCOPY --from=b /dist dist\nRUN pip install "$(ls dist/*.whl)[web]" && pip install \`ls dist/*.whl\`\n`,
    'COPY --from=b /dist dist',
  ],
  'below the folder of an unknown base': [
    'FROM acme/python\nCOPY dist dist\nRUN pip install dist/*.whl\nRUN rm -rf dist\nCMD ["python", "-m", "a"]\n',
    'COPY dist dist',
  ],
  'from a builder': [
    `${build}COPY --from=b /wheels /wheels\nRUN pip install /wheels/*\n`,
    'COPY --from=b /wheels /wheels',
  ],
  'removed in the same RUN': [
    `${build}COPY --from=b /wheels /wheels\nRUN pip install /wheels/*.whl && rm -rf /wheels\n`,
    'COPY --from=b /wheels /wheels',
  ],
  'by find-links': [
    `${build}COPY --from=b /wheels/ /tmp/wheels/\nRUN pip install --no-index --find-links=/tmp/wheels shop\n`,
    'COPY --from=b /wheels/ /tmp/wheels/',
  ],
  'one by name': [
    `${build}COPY dist/shop-1.0-py3-none-any.whl /tmp/\nRUN pip install /tmp/shop-1.0-py3-none-any.whl[web]\n`,
    'COPY dist/shop-1.0-py3-none-any.whl /tmp/',
  ],
  'an archive of sources': [
    `${build}ADD shop.tar.gz /tmp/\nRUN pip install /tmp/shop.tar.gz\n`,
    'ADD shop.tar.gz /tmp/',
  ],
  'by wildcard, with uv': [
    `${build}COPY dist/*.whl /tmp/dist/\nRUN uv pip install --system /tmp/dist/*.whl\n`,
    'COPY dist/*.whl /tmp/dist/',
  ],
})

turnsInto(rule, {
  'a mount': [
    'FROM python:3.13 AS b\nRUN pip wheel -w /w x\nFROM python:3.13\n# The wheels\nCOPY --from=b /w /wheels\nRUN --mount=type=cache,target=/c pip install /wheels/*\n',
    'FROM python:3.13 AS b\nRUN pip wheel -w /w x\nFROM python:3.13\nRUN --mount=type=bind,from=b,source=/w,target=/wheels --mount=type=cache,target=/c pip install /wheels/*\n',
  ],
})

test('no edit where the wheels are removed or used elsewhere', () => {
  const edits = (rest: string) =>
    reportsOf(rule, `${build}COPY --from=b /wheels /wheels\nRUN pip install /wheels/*${rest}\n`).map(({ edit }) => edit)
  expect(edits(' && rm -rf /wheels')).toEqual([undefined])
  expect(edits('\nRUN ls /wheels')).toEqual([undefined])
  expect(edits('')).not.toEqual([undefined])
})

test('a removal is pointed to', () => {
  const [report] = reportsOf(
    rule,
    `${build}COPY --from=b /wheels /wheels\nRUN pip install /wheels/*\nRUN rm -rf /wheels\n`,
  )
  expect(report?.related).toHaveLength(2)
})

staysSilent(rule, {
  'a folder that nobody calls so, and no pattern for wheels': `${build}COPY stuff /stuff\nRUN pip install /stuff/*\n`,
  'requirements beside a copy': `${build}COPY --from=b /wheels /wheels\nRUN pip install shop\n`,
  'installed before the copy': `${build}RUN pip install /wheels/*\nCOPY --from=b /wheels /wheels\n`,
  'another folder is installed': `${build}COPY --from=b /wheels /wheels\nRUN pip install /other/*.whl\n`,
  'a target that nobody knows': `${build}ARG T\nCOPY --from=b /wheels $T\nRUN pip install /wheels/*\n`,
  'an archive elsewhere': `${build}COPY shop.whl /tmp/\nRUN pip install /opt/shop.whl\n`,
})

firesOn(rule, {
  ...Object.fromEntries(
    'wheel wheels .wheels wheelhouse dist sdist pip-packages pippackages python-packages'
      .split(' ')
      .map((name) => [
        `a folder called ${name}`,
        [`${build}COPY ${name} /p\nRUN pip install /p/*\n`, `COPY ${name} /p`] as const,
      ]),
  ),
  ...Object.fromEntries(
    'whl egg tar.gz tgz tar.bz2 zip'
      .split(' ')
      .map((ending) => [
        `an archive .${ending}`,
        [`${build}COPY a.${ending} /p/\nRUN pip install /p/a.${ending}\n`, `COPY a.${ending} /p/`] as const,
      ]),
  ),
  'a pattern for wheels alone': [`${build}COPY stuff /stuff\nRUN pip install /stuff/*.whl\n`, 'COPY stuff /stuff'],
  'by an address': [`${build}COPY a.whl /p/\nRUN pip install file:///p/a.whl\n`, 'COPY a.whl /p/'],
})

test.each<[string, number]>([
  ['RUN rm -rf /wheels', 2],
  ['RUN rm -rf /wheels/*.whl', 2],
  ['RUN rm -rf /', 1],
  ['RUN rm -rf /other', 1],
])('%s is named as too late: %s places', (line, count) => {
  const file = `${build}COPY --from=b /wheels /wheels\nRUN pip install /wheels/*\n${line}\n`
  expect(reportsOf(rule, file)[0]?.related).toHaveLength(count)
})

test('the archives are named, else their folder', () => {
  const message = (lines: string): string => reportsOf(rule, build + lines)[0]!.message
  expect(message('COPY d/a.whl d/b.whl /p/\nRUN pip install /p/*.whl\n')).toContain('a.whl, b.whl')
  expect(message('COPY --from=b /wheels /p/\nRUN pip install /p/*\n')).toContain('/p')
})

test.each([
  ['two RUNs', 'COPY --from=b /wheels /wheels\nRUN pip install /wheels/a*\nRUN pip install /wheels/*\n'],
  ['the context', 'COPY wheels /wheels\nRUN pip install /wheels/*\n'],
  ['a pattern', 'COPY --from=b /w/*.whl /wheels/\nRUN pip install /wheels/*\n'],
  ['a file', 'COPY --from=b /w/a.whl /wheels/\nRUN pip install /wheels/a.whl\n'],
  ['used by another RUN', 'COPY --from=b /wheels /wheels\nRUN pip install /wheels/*\nRUN ls /wheels\n'],
  ['another copy into it', 'COPY --from=b /wheels /wheels\nCOPY x /wheels/x\nRUN pip install /wheels/*\n'],
  ['another RUN in it', 'COPY --from=b /wheels /wheels\nRUN pip install /wheels/*\nRUN cd /wheels && make\n'],
])('no edit: %s', (_, lines) => {
  const [report] = reportsOf(rule, build + lines)
  expect(report).toBeDefined()
  expect(report?.edit).toBeUndefined()
})

test('below a folder that nobody knows it is named as written', () => {
  const [report] = reportsOf(
    rule,
    'FROM acme/python\nADD dist dist\nRUN pip install dist/*.whl\nCMD ["python", "a.py"]\n',
  )
  expect(report?.message).toMatch(/^This copies dist only /)
  expect(report?.edit).toBeUndefined()
})
