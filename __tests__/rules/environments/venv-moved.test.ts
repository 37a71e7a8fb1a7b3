import { expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'venv-moved'
const builder =
  'FROM python:3.13 AS b\nRUN python -m venv /opt/venv && /opt/venv/bin/pip install x==1\nFROM python:3.13\n'
const uv = 'FROM python:3.13 AS b\nWORKDIR /app\nRUN uv sync\nFROM python:3.13\n'

staysSilent(rule, {
  'a link was there before': `${builder}RUN ln -s /usr/local /opt/venv\nCOPY --from=b /opt/venv /usr/local\n`,
  'the same path': `${builder}COPY --from=b /opt/venv /opt/venv\n`,
  'the same path, with a slash': `${builder}COPY --from=b /opt/venv/ /opt/venv/\n`,
  'the same path below a parent': `${builder}COPY --from=b /opt /opt\n`,
  'the same path by WORKDIR': `${uv}WORKDIR /app\nCOPY --from=b /app/.venv .venv\n`,
  'the project whole': `${uv}COPY --from=b /app /app\n`,
  'its packages alone': `${builder}COPY --from=b /opt/venv/lib/python3.13/site-packages /usr/local/lib/python3.13/site-packages\n`,
  'one file of it': `${builder}COPY --from=b /opt/venv/bin/x /usr/local/bin/x\n`,
  'a relocatable one':
    'FROM python:3.13 AS b\nRUN uv venv --relocatable /v\nFROM python:3.13\nCOPY --from=b /v /opt/v\n',
  'a relocatable one by its variable':
    'FROM python:3.13 AS b\nENV UV_VENV_RELOCATABLE=1\nRUN uv venv /v\nFROM python:3.13\nCOPY --from=b /v /opt/v\n',
  'its scripts are rewritten': `${builder}COPY --from=b /opt/venv /venv\nRUN sed -i s,/opt/venv,/venv, /venv/bin/*\n`,
  'a link leads there': `${builder}COPY --from=b /opt/venv /venv\nRUN ln -s /venv /opt/venv\n`,
  'made anew at the new path': `${builder}COPY --from=b /opt/venv /venv\nRUN python -m venv --upgrade /venv\n`,
  'its modules alone are used': `${builder}COPY --from=b /opt/venv /venv\nENV PYTHONPATH=/venv/lib/python3.13/site-packages\n`,
  'the target is unknown': `${builder}ARG TARGET\nCOPY --from=b /opt/venv $TARGET\n`,
  'the copying stage is not used': `${builder}COPY --from=b /opt/venv /venv\nFROM python:3.13\n`,
  'no environment':
    'FROM python:3.13 AS b\nRUN pip install --target /deps x==1\nFROM python:3.13\nCOPY --from=b /deps /app\n',
})

firesOn(rule, {
  'another path': [`${builder}COPY --from=b /opt/venv /venv\n`, 'COPY --from=b /opt/venv /venv'],
  'by variables': [
    'FROM python:3.13 AS b\nENV VIRTUAL_ENV=/opt/venv\nRUN virtualenv $VIRTUAL_ENV\nFROM python:3.13\nCOPY --from=b /opt/venv /app/venv\n',
    'COPY --from=b /opt/venv /app/venv',
  ],
  'its content, not the folder': [`${uv}COPY --from=b /app/.venv /app/\n`, 'COPY --from=b /app/.venv /app/'],
  'over the system': [`${builder}COPY --from=b /opt/venv /usr/local\n`, 'COPY --from=b /opt/venv /usr/local'],
  'with its parent': [`${uv}COPY --from=b /app /srv\n`, 'COPY --from=b /app /srv'],
  'the second hop': [
    `${builder.replace('FROM python:3.13\n', 'FROM python:3.13 AS m\n')}COPY --from=b /opt/venv /opt/venv\nFROM python:3.13\nCOPY --from=m /opt/venv /v\n`,
    'COPY --from=m /opt/venv /v',
  ],
  'out of a stage that is FROM the maker': [
    'FROM python:3.13 AS a\nRUN python -m venv /v\nFROM a AS b\nRUN /v/bin/pip install x==1\nFROM python:3.13\nCOPY --from=b /v /opt/v\n',
    'COPY --from=b /v /opt/v',
  ],
})

test.each([
  // Only a script's first line holds the old path.
  ['CMD ["/venv/bin/python", "-m", "gunicorn", "x:y"]', 'warning'],
  ['WORKDIR /venv\nENTRYPOINT ["./bin/python3", "-m", "gunicorn"]', 'warning'],
  ['RUN /venv/bin/python manage.py collectstatic\nCMD ["/venv/bin/python", "manage.py"]', 'warning'],
  ['CMD ["/venv/bin/gunicorn", "x:y"]', undefined],
  ['RUN /venv/bin/celery --version\nCMD ["/venv/bin/python", "manage.py"]', undefined],
  ['ENV PATH=/venv/bin:$PATH\nCMD ["/venv/bin/python", "manage.py"]', undefined],
  ['CMD ["python", "manage.py"]', undefined],
  ['', undefined],
])('level: %s', (lines, level) => {
  const reports = reportsOf(rule, `${builder}COPY --from=b /opt/venv /venv\n${lines}\n`)
  expect(reports.map((report) => report.level)).toEqual([level])
})

test('the place that made it is named', () => {
  const [report] = reportsOf(rule, `${builder}COPY --from=b /opt/venv /venv\n`)
  expect(report?.message).toContain('#!/opt/venv/bin/python')
  expect(report?.related).toHaveLength(1)
})

staysSilent(rule, {
  ...Object.fromEntries(
    ['ln -s', 'cp -r', 'mv'].map((call) => [
      `it lies at the old path too, by ${call}`,
      `${builder}COPY --from=b /opt/venv /venv\nRUN ${call} /venv /opt/venv\n`,
    ]),
  ),
  ...Object.fromEntries(
    [
      'sed -i s,a,b,',
      'find',
      'perl -pi -e s,a,b,',
      'virtualenv-clone /opt/venv',
      'uv venv',
      'virtualenv',
      'python3.13 -m venv',
    ].map((call) => [`${call} works on it`, `${builder}COPY --from=b /opt/venv /venv\nRUN ${call} /venv\n`]),
  ),
})

firesOn(rule, {
  ...Object.fromEntries(
    ['chown -R app', 'chmod -R a+x', 'chgrp -R app', 'ls', 'du -s', 'test -d', 'cat', 'rm -r'].map((call) => [
      `${call} repairs nothing`,
      [`${builder}COPY --from=b /opt/venv /venv\nRUN ${call} /venv/bin\n`, 'COPY --from=b /opt/venv /venv'] as const,
    ]),
  ),
  'work on another folder': [
    `${builder}COPY --from=b /opt/venv /venv\nRUN sed -i s,a,b, /venv/lib/x /other\n`,
    'COPY --from=b /opt/venv /venv',
  ],
  'work before the copy': [
    `${builder}RUN sed -i s,a,b, /venv/bin/x\nCOPY --from=b /opt/venv /venv\n`,
    'COPY --from=b /opt/venv /venv',
  ],
  'work in another stage': [
    `${builder.replace(/FROM python:3.13\n$/, 'FROM python:3.13 AS c\nRUN sed -i s,a,b, /venv/bin/x\nFROM python:3.13\nCOPY --from=c /x /x\n')}COPY --from=b /opt/venv /venv\n`,
    'COPY --from=b /opt/venv /venv',
  ],
  'a copy of something else': [
    `${builder}COPY --from=b /opt/venv /venv\nRUN cp -r /a /b\n`,
    'COPY --from=b /opt/venv /venv',
  ],
})
