import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'output-buffered'

staysSilent(rule, {
  "Lambda's runtime writes all through":
    'FROM public.ecr.aws/lambda/python:3.13\nCOPY shop.py .\nCMD ["shop.handler"]\n',
  'its client in another image':
    'FROM python:3.13\nENTRYPOINT ["python", "-m", "awslambdaric"]\nCMD ["shop.handler"]\n',
  'an unknown base may set it': 'FROM acme/python\nCMD ["python", "a.py"]\n',
  'any text is on, false included': 'FROM python:3.13\nENV PYTHONUNBUFFERED=false\nCMD ["python", "a.py"]\n',
  'the interpreter is told': 'FROM python:3.13\nCMD ["python3", "-u", "a.py"]\n',
  'bundled with another option': 'FROM python:3.13\nCMD ["python3", "-Wuignore", "-Ou", "a.py"]\n',
  'set for the command': 'FROM python:3.13\nCMD PYTHONUNBUFFERED=1 python a.py\n',
  'through env': 'FROM python:3.13\nCMD ["env", "PYTHONUNBUFFERED=1", "python", "a.py"]\n',
  'inherited from a stage': 'FROM python:3.13 AS b\nENV PYTHONUNBUFFERED=1\nFROM b\nCMD ["python", "a.py"]\n',
  'a value that nobody knows': 'FROM python:3.13\nARG V\nENV PYTHONUNBUFFERED=$V\nCMD ["python", "a.py"]\n',
})

firesOn(rule, {
  'at the command': ['FROM python:3.13\nCMD ["python", "a.py"]\n', 'CMD ["python", "a.py"]'],
  'at the FROM where nothing is started': ['FROM python:3.13\nRUN pip install a\n', 'FROM python:3.13'],
  'off again': [
    'FROM python:3.13\nENV PYTHONUNBUFFERED=1\nENV PYTHONUNBUFFERED=0\nCMD python a.py\n',
    'CMD python a.py',
  ],
  'set in another stage only': [
    'FROM python:3.13 AS b\nENV PYTHONUNBUFFERED=1\nFROM python:3.13\nCOPY --from=b /v /v\nCMD ["python", "a.py"]\n',
    'CMD ["python", "a.py"]',
  ],
  'ARG is not in the image': [
    'FROM python:3.13\nARG PYTHONUNBUFFERED=1\nCMD ["python", "a.py"]\n',
    'CMD ["python", "a.py"]',
  ],
})

turnsInto(rule, {
  'a value that is off is replaced': [
    'FROM python:3.13\nENV A=b PYTHONUNBUFFERED=0\nCMD ["python", "a.py"]\n',
    'FROM python:3.13\nENV A=b PYTHONUNBUFFERED=1\nCMD ["python", "a.py"]\n',
  ],
  'else it goes behind the final FROM': [
    'FROM python:3.13 AS b\nRUN x\nFROM python:3.13\nCMD ["python", "a.py"]\n',
    'FROM python:3.13 AS b\nRUN x\nFROM python:3.13\nENV PYTHONUNBUFFERED=1\nCMD ["python", "a.py"]\n',
  ],
})

test('servers flush their own logs: a notice', () => {
  const level = (command: string): string | undefined => reportsOf(rule, `FROM python:3.13\nCMD ${command}\n`)[0]?.level
  expect(level('["gunicorn", "a:b"]')).toBe('notice')
  expect(level('["sh", "-c", "exec uvicorn a:b"]')).toBe('notice')
  expect(level('["celery", "worker"]')).toBe('warning')
})
