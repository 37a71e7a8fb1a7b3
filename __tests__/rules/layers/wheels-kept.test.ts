import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'wheels-kept'
const build = 'FROM python:3.13-slim AS b\nRUN pip wheel -w /wheels -r requirements.txt\nFROM python:3.13-slim\n'

staysSilent(rule, {
  mounted: `${build}RUN --mount=type=bind,from=b,source=/wheels,target=/wheels pip install /wheels/*\n`,
  'the environment is copied': `${build}COPY --from=b /opt/venv /opt/venv\n`,
  'in a builder': `${build.replace(/FROM python:3.13-slim\n$/, 'FROM python:3.13-slim AS c\n')}COPY --from=b /wheels /wheels\nRUN pip install --prefix /p /wheels/*\nFROM python:3.13-slim\nCOPY --from=c /p /usr/local\n`,
  'the project, with wheels among it': `${build}WORKDIR /app\nCOPY . .\nRUN pip install dist/*.whl\n`,
  'wheels that nothing installs': `${build}COPY --from=b /wheels /wheels\n`,
  'handed on at run time': `${build}COPY --from=b /wheels /wheels\nRUN pip install /wheels/*\nCMD ["python", "-m", "cluster", "/wheels"]\n`,
  'a project folder': `${build}COPY libs/money /src/money\nRUN pip install /src/money\n`,
  'a remote index': `${build}COPY wheels.txt /\nRUN pip install --find-links https://wheels.example.org -r wheels.txt\n`,
})

firesOn(rule, {
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
