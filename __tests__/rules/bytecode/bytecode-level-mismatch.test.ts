import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'bytecode-level-mismatch'
staysSilent(rule, {
  'the same at build time': 'FROM python:3.13\nENV PYTHONOPTIMIZE=1\nRUN pip install x\n',
  'off by 0': 'FROM python:3.13\nRUN pip install x\nENV PYTHONOPTIMIZE=0\n',
  'compiled for that level':
    'FROM python:3.13\nRUN pip install x && python -O -m compileall /usr/local/lib\nENV PYTHONOPTIMIZE=1\n',
  'compiled for several':
    'FROM python:3.13\nRUN pip install x && python -m compileall -o 0 -o 2 /usr/local/lib\nENV PYTHONOPTIMIZE=2\n',
  'nothing is installed': 'FROM python:3.13\nENV PYTHONOPTIMIZE=1\nCMD ["python", "x.py"]\n',
  'the folder for bytecode from the start': 'FROM python:3.13\nENV PYTHONPYCACHEPREFIX=/pyc\nRUN pip install x\n',
})
firesOn(rule, {
  'the variable later': ['FROM python:3.13\nRUN pip install x\nENV PYTHONOPTIMIZE=2\n', 'PYTHONOPTIMIZE=2'],
  'the option': ['FROM python:3.13\nRUN pip install x\nCMD ["python", "-O", "x.py"]\n', '"-O"'],
  'the folder for bytecode later': [
    'FROM python:3.13\nRUN pip install x\nENV PYTHONPYCACHEPREFIX=/tmp/pyc\n',
    'PYTHONPYCACHEPREFIX=/tmp/pyc',
  ],
})
turnsInto(rule, {
  'it goes': [
    'FROM python:3.13\nRUN pip install x\nENV A=b PYTHONOPTIMIZE=2\n',
    'FROM python:3.13\nRUN pip install x\nENV A=b\n',
  ],
})

firesOn(rule, {
  'compiled before the folder was set': [
    'FROM python:3.13\nRUN pip install x && python -m compileall /usr/local/lib\nENV PYTHONPYCACHEPREFIX=/pyc\n',
    'PYTHONPYCACHEPREFIX=/pyc',
  ],
  'by the option twice': ['FROM python:3.13\nRUN pip install x\nCMD ["python", "-OO", "x.py"]\n', '"-OO"'],
  'bundled with others': ['FROM python:3.13\nRUN pip install x\nCMD ["python", "-uO", "x.py"]\n', '"-uO"'],
  'any text is a level': ['FROM python:3.13\nRUN pip install x\nENV PYTHONOPTIMIZE=yes\n', 'PYTHONOPTIMIZE=yes'],
  'compiled for another level': [
    'FROM python:3.13\nRUN pip install x && python -O -m compileall /usr/local/lib\nENV PYTHONOPTIMIZE=2\n',
    'PYTHONOPTIMIZE=2',
  ],
  'installed for another': [
    'FROM python:3.13\nRUN PYTHONOPTIMIZE=2 pip install x\nENV PYTHONOPTIMIZE=1\n',
    'PYTHONOPTIMIZE=1',
  ],
})

staysSilent(rule, {
  'above 2 counts as 2': 'FROM python:3.13\nRUN PYTHONOPTIMIZE=2 pip install x\nENV PYTHONOPTIMIZE=5\n',
  'text counts as 1': 'FROM python:3.13\nRUN PYTHONOPTIMIZE=1 pip install x\nENV PYTHONOPTIMIZE=on\n',
  'twice the option is 2': 'FROM python:3.13\nRUN PYTHONOPTIMIZE=2 pip install x\nCMD ["python", "-OO", "x.py"]\n',
  'once is 1': 'FROM python:3.13\nRUN PYTHONOPTIMIZE=1 pip install x\nCMD ["python", "-O", "x.py"]\n',
  'compiled with the variable':
    'FROM python:3.13\nRUN pip install x && PYTHONOPTIMIZE=1 python -m compileall /usr/local/lib\nENV PYTHONOPTIMIZE=1\n',
  'compiled into that folder':
    'FROM python:3.13\nRUN pip install x\nENV PYTHONPYCACHEPREFIX=/pyc\nRUN python -m compileall /usr/local/lib\n',
  'an empty folder': 'FROM python:3.13\nRUN pip install x\nENV PYTHONPYCACHEPREFIX=\n',
  'a folder that nobody knows': 'FROM python:3.13\nRUN pip install x\nARG P\nENV PYTHONPYCACHEPREFIX=$P\n',
  'a level that nobody knows': 'FROM python:3.13\nRUN pip install x\nARG O\nENV PYTHONOPTIMIZE=$O\n',
  'uv has a rule of its own': 'FROM python:3.13\nRUN uv pip install --system x\nENV PYTHONOPTIMIZE=1\n',
  'it stays in a builder':
    'FROM python:3.13 AS b\nRUN pip install x\nFROM python:3.13\nCOPY --from=b /dist /dist\nENV PYTHONOPTIMIZE=1\n',
  'a development image': 'FROM python:3.13 AS dev\nRUN pip install x\nENV PYTHONOPTIMIZE=1\n',
})

test.each<[string, string, boolean]>([
  ['ENV PYTHONOPTIMIZE=2', '.opt-2.pyc', true],
  ['ENV PYTHONOPTIMIZE=1', '.opt-1.pyc', true],
  ['CMD ["python", "-O", "x.py"]', '`python -O`', false],
  ['CMD ["python", "-OO", "x.py"]', '.opt-2.pyc', false],
  ['ENV PYTHONPYCACHEPREFIX=/tmp/pyc', '/tmp/pyc', true],
])('%s: says %s, with an edit: %s', (line, words, edit) => {
  const [report] = reportsOf(rule, `FROM python:3.13\nRUN pip install x\n${line}\n`)
  expect(report?.message).toContain(words)
  expect(report?.edit !== undefined).toBe(edit)
})

firesOn(rule, {
  'only the application was compiled for it': [
    'FROM python:3.13\nRUN pip install x\nCOPY . /app\nRUN python -O -m compileall /app\nCMD ["python", "-O", "x.py"]\n',
    '"-O"',
  ],
  'only the standard library was, before': [
    'FROM python:3.13\nRUN python -O -m compileall /usr/local/lib/python3.13\nRUN pip install x\nCMD ["python", "-O", "x.py"]\n',
    '"-O"',
  ],
})
