import { firesOn, staysSilent, turnsInto } from '../cases.js'

const rule = 'pip-no-compile'
const compiled =
  'FROM python:3.13\nRUN pip install --no-compile flask\nRUN python -m compileall -q /usr/local/lib/python3.13\n'

staysSilent(rule, {
  'compiled later in the stage': compiled,
  'compiled where it was copied to': `FROM python:3.13 AS b
RUN pip install --no-compile --prefix=/install flask
FROM python:3.13
COPY --from=b /install /usr/local
RUN python -m compileall -q /usr/local/lib
`,
  'stays in a builder':
    'FROM python:3.13 AS b\nRUN pip install --no-compile build\nRUN python -m build\nFROM python:3.13\nCOPY --from=b /dist /dist\n',
  'PIP_NO_COMPILE=1 still compiles': 'FROM python:3.13\nENV PIP_NO_COMPILE=1\nRUN pip install flask\n',
  'the last option wins': 'FROM python:3.13\nRUN pip install --no-compile --compile flask\n',
  'pip download installs nothing': 'FROM python:3.13\nRUN pip download --no-compile flask\n',
  'uv pip has its own rule': 'FROM python:3.13\nRUN uv pip install --system --no-compile flask\n',
  'a branch beside one that compiles':
    'FROM python:3.13\nARG VERSION\nRUN if [ "$VERSION" = latest ]; then pip install --no-compile a; else pip install "a==$VERSION"; fi\n',
  'a branch that a default switches off':
    'FROM python:3.13\nARG SMALL=no\nRUN if [ "$SMALL" = yes ]; then pip install --no-compile flask; fi\n',
})

firesOn(rule, {
  'one of two calls': ['FROM python:3.13\nRUN pip install a && pip install --no-compile b\n', '--no-compile'],
  'python -m pip with options before': [
    'FROM python:3.13\nRUN python3 -m pip -q install b --no-compile\n',
    '--no-compile',
  ],
  'a branch that is all there is': [
    'FROM python:3.13\nARG V\nRUN if [ "$V" = latest ]; then pip install --no-compile a; fi\n',
    '--no-compile',
  ],
  'both branches': [
    'FROM python:3.13\nARG V\nRUN if [ "$V" = latest ]; then pip install --no-compile a; else pip install --no-compile "a==$V"; fi\n',
    '--no-compile',
    '--no-compile',
  ],
  'an abbreviation': ['FROM python:3.13\nRUN pip install --no-comp b\n', '--no-comp'],
  'the inverted variable': ['FROM python:3.13\nENV PIP_NO_COMPILE=0\nRUN pip install b\n', 'PIP_NO_COMPILE=0'],
  'the variable for one command': ['FROM python:3.13\nRUN PIP_COMPILE=no pip install b\n', 'pip install b'],
  'through a virtual environment that is copied': [
    'FROM python:3.13 AS b\nRUN python -m venv /v && /v/bin/pip install --no-compile x\nFROM python:3.13\nCOPY --from=b /v /v\n',
    '--no-compile',
  ],
  'compiled before, not after': [
    'FROM python:3.13\nRUN python -m compileall /usr/local/lib/python3.13 && pip install --no-compile b\n',
    '--no-compile',
  ],
})

turnsInto(rule, {
  'the option goes with the space before it': [
    'FROM python:3.13\nRUN pip install --no-compile flask\n',
    'FROM python:3.13\nRUN pip install flask\n',
  ],
  'a line of its own goes whole': [
    'FROM python:3.13\nRUN pip install \\\n    --no-compile \\\n    flask\n',
    'FROM python:3.13\nRUN pip install \\\n    flask\n',
  ],
  'so does one below a comment': [
    'FROM python:3.13\nRUN pip install \\\n    # a small image\n    --no-compile \\\n    flask\n',
    'FROM python:3.13\nRUN pip install \\\n    # a small image\n    flask\n',
  ],
  'so does one with another escape': [
    '# escape=`\nFROM python:3.13\nRUN pip install `\n    # a small image\n    --no-compile `\n    flask\n',
    '# escape=`\nFROM python:3.13\nRUN pip install `\n    # a small image\n    flask\n',
  ],
  'the last line goes with the continuation before it': [
    'FROM python:3.13\r\nRUN pip install flask \\\r\n    --no-compile\r\n',
    'FROM python:3.13\r\nRUN pip install flask\r\n',
  ],
})
