import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'venv-not-activated'
const made = 'FROM python:3.13\nRUN python -m venv /v\n'
const filled = 'FROM python:3.13\nWORKDIR /app\nRUN python -m venv /v && /v/bin/pip install x==1\n'

staysSilent(rule, {
  'on PATH': `${made}ENV PATH=/v/bin:$PATH\nRUN pip install x==1\n`,
  'on PATH by VIRTUAL_ENV':
    'FROM python:3.13\nENV VIRTUAL_ENV=/v\nENV PATH="$VIRTUAL_ENV/bin:$PATH"\nRUN python3 -m venv $VIRTUAL_ENV\nRUN pip install x==1\n',
  'by its path': `${made}RUN /v/bin/pip install x==1\nCMD ["/v/bin/python", "a.py"]\n`,
  'by a relative path':
    'FROM python:3.13\nWORKDIR /app\nRUN python -m venv venv && venv/bin/pip install x==1\nCMD ["venv/bin/python", "a.py"]\n',
  'activated in the RUN': `${made}RUN . /v/bin/activate && pip install x==1\nCMD ["/v/bin/x"]\n`,
  'activated by the command': `${made}RUN /v/bin/pip install x==1\nCMD . /v/bin/activate && python a.py\n`,
  'uv finds .venv': 'FROM python:3.13\nWORKDIR /app\nRUN uv venv && uv pip install x==1\nCMD ["uv", "run", "a.py"]\n',
  'uv finds VIRTUAL_ENV':
    'FROM python:3.13\nENV VIRTUAL_ENV=/v\nRUN uv venv /v && uv pip install x==1\nCMD ["/v/bin/x"]\n',
  'uv is told': 'FROM python:3.13\nRUN uv venv /v && uv pip install --python=/v/bin/python x==1\nCMD ["/v/bin/x"]\n',
  'tools stay outside':
    'FROM python:3.13\nRUN python -m venv /v\nRUN pip install poetry==2.2.1\nRUN poetry export -o r.txt && /v/bin/pip install -r r.txt\nCMD ["/v/bin/x"]\n',
  'both are used': `${filled}RUN pip install other==1\nCMD ["x"]\n`,
  'the same in both':
    'FROM python:3.13\nRUN python -m venv /v && . /v/bin/activate && pip install -r r.txt ansible==12.0.0\nRUN pip install -r r.txt\n',
  'installed before': 'FROM python:3.13\nRUN pip install x==1\nRUN python -m venv /v\nCMD ["x"]\n',
  'in another stage': `${made}RUN /v/bin/pip install x==1\nFROM python:3.13\nRUN pip install y==1\n`,
  'copied, on PATH': `FROM python:3.13 AS b\nRUN python -m venv /v && /v/bin/pip install x==1\nFROM python:3.13\nCOPY --from=b /v /v\nENV PATH=/v/bin:$PATH\nCMD ["x"]\n`,
  'a script that nobody can read': `${filled}ENTRYPOINT ["/start.sh"]\nCMD ["gunicorn", "x"]\n`,
  'a link': `${filled}RUN ln -s /v/bin/gunicorn /usr/local/bin/gunicorn\nCMD ["gunicorn", "x"]\n`,
  'a profile': `${filled}RUN echo ". /v/bin/activate" >> /etc/profile\nSHELL ["bash", "-lc"]\nCMD gunicorn x\n`,
  'its modules by PYTHONPATH': `${filled}ENV PYTHONPATH=/v/lib/python3.13/site-packages\nCMD ["python", "a.py"]\n`,
  'a tool starts it': 'FROM python:3.13\nWORKDIR /app\nRUN uv sync\nCMD ["uv", "run", "--no-sync", "gunicorn", "x"]\n',
  'the interpreter alone': `${filled}CMD ["python"]\n`,
  'what PATH is, nobody knows':
    'FROM acme/base\nRUN python -m venv /v && /v/bin/pip install x==1\nCMD ["gunicorn", "x"]\n',
})

firesOn(rule, {
  'in the next RUN': [`${made}RUN pip install -r requirements.txt\n`, 'pip install -r requirements.txt'],
  'in the same RUN': ['FROM python:3.13\nRUN python3 -m venv venv && pip3 install x==1\n', 'pip3 install x==1'],
  'activated in a RUN of its own': [
    'FROM python:3.13\nRUN python -m venv venv\nRUN . venv/bin/activate\nRUN pip install x==1\n',
    'pip install x==1',
  ],
  'activated in the RUN before': [
    'FROM python:3.13\nRUN virtualenv /v && . /v/bin/activate && pip install x==1\nRUN pip install y==1\n',
    'pip install y==1',
  ],
  'only its pip was upgraded': [`${made}RUN /v/bin/pip install -U pip\nRUN pip install x==1\n`, 'pip install x==1'],
  'uv --system beside it': [
    'FROM python:3.13\nRUN uv venv /v\nRUN uv pip install --system x==1\n',
    'uv pip install --system x==1',
  ],
  'the command': [`${filled}CMD ["gunicorn", "x"]\n`, '"gunicorn", "x"'],
  'a command of the build': [
    `${filled}COPY . .\nRUN python manage.py collectstatic\nCMD ["gunicorn", "x"]\n`,
    'python manage.py collectstatic',
  ],
  'the command, copied': [
    'FROM python:3.13 AS b\nRUN python -m venv /v && /v/bin/pip install x==1\nFROM python:3.13\nCOPY --from=b /v /v\nCMD ["python", "a.py"]\n',
    '"python", "a.py"',
  ],
  'the environment of uv': ['FROM python:3.13\nWORKDIR /app\nRUN uv sync\nCMD ["gunicorn", "x"]\n', '"gunicorn", "x"'],
  'activated when it was filled': [
    'FROM python:3.13\nRUN python -m venv /v && . /v/bin/activate && pip install x==1\nCMD gunicorn x\n',
    'gunicorn x',
  ],
})

turnsInto(rule, {
  install: [`${made}RUN pip install x==1\n`, `${made}ENV PATH=/v/bin:$PATH\nRUN pip install x==1\n`],
  command: [`${filled}CMD ["gunicorn", "x"]\n`, `${filled}ENV PATH=/v/bin:$PATH\nCMD ["gunicorn", "x"]\n`],
})

test('the program is named', () => {
  expect(reportsOf(rule, `${filled}CMD ["python", "-m", "gunicorn", "x"]\n`)[0]?.message).toMatch(
    /^`python` is looked for in the system/,
  )
})

test.each([
  ['RUN ls', true],
  ['ENV PATH=/cli/bin:$PATH', true],
  ['ENV PATH="${PATH}:/cli/bin"', true],
  ['ENV MANPATH=/cli/man', true],
  ['ENV PATH=/cli/bin:/usr/local/bin:/usr/bin:/bin', false],
  ['ENV A=$PATH PATH=/usr/bin:/bin', false],
  ['RUN cd /usr/local/lib/python3.13/dist-packages && patch -p0 < /a.patch', false],
  ['RUN sed -i s/a/b/ /usr/local/lib/python3.13/site-packages/x/a.py', false],
  ['COPY a.py /v/lib/python3.13/site-packages/', true],
  ['FROM python:3.13\nENV PATH=/usr/local/bin:/usr/bin:/bin\nCOPY --from=0 /v /v', true],
  [
    'FROM python:3.13\nCOPY --from=0 /usr/local/lib/python3.13/site-packages /usr/local/lib/python3.13/site-packages',
    false,
  ],
])('behind it %j, an edit: %p', (lines, expected) => {
  const reports = reportsOf(rule, `${made}RUN pip install -r requirements.txt\n${lines}\n`)
  expect(reports.map(({ edit }) => edit !== undefined)).toEqual([expected])
})
