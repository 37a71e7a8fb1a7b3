import { describe, expect, test } from '@jest/globals'
import type { ExampleFiles } from '../../../src/rules/rule.js'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'copy-before-install'
const from = 'FROM python:3.13-slim\nWORKDIR /app\n'
const serve = 'CMD ["gunicorn", "shop.wsgi:app"]\n'

staysSilent(rule, {
  'one source of several, where nothing says what runs': {
    Dockerfile: `${from}COPY tool.py .\nRUN pip install -r requirements.txt\nCOPY . .\n`,
    'tool.py': '',
    'shop.py': '',
  },
  'a source that the build runs': {
    Dockerfile: `${from}COPY models.py requirements.txt ./\nRUN pip install -r requirements.txt\nRUN python models.py\n`,
    'models.py': '',
    'requirements.txt': 'torch==2.9.0\n',
  },
  'a source that is another than what runs': {
    Dockerfile: `${from}COPY settings.py .\nRUN pip install shop==1\n${serve}`,
    'settings.py': '',
  },
})

firesOn(rule, {
  'the only source, where nothing says what runs': [
    {
      Dockerfile: `${from}COPY shop.py /app\nCOPY requirements.txt /\nRUN pip install -r /requirements.txt\n`,
      'shop.py': '',
      'requirements.txt': 'flask\n',
    },
    'COPY shop.py /app',
  ],
  'the module that the server is told': [
    {
      Dockerfile: `${from}COPY shop.py requirements.txt ./\nRUN pip install -r requirements.txt\nCOPY data.py .\nCMD ["gunicorn", "shop:app"]\n`,
      'shop.py': '',
      'data.py': '',
      'requirements.txt': 'flask\n',
    },
    'COPY shop.py requirements.txt ./',
  ],
})

describe('a pattern that brings what is started', () => {
  const files = (pattern: string, command: string): ExampleFiles => ({
    Dockerfile: `FROM python:3.13\nWORKDIR /srv\nCOPY ${pattern} requirements.txt /srv/\nRUN pip install -r requirements.txt\nCMD ${command}\n`,
    ...{ 'serve.py': '', 'tools.py': '', 'lib/more.py': '', 'requirements.txt': 'flask\n' },
  })
  test.each([
    ['*.py', '["python", "serve.py"]', 1],
    ['s*.py', '["python", "/srv/serve.py"]', 1],
    ['t*.py', '["python", "serve.py"]', 0],
    ['lib/*', '["python", "serve.py"]', 0],
    ['req*.*', '["python", "serve.py"]', 0],
    ['*.$X', '["python", "serve.py"]', 0],
  ])('%s, %s', (pattern, command, count) => {
    expect(reportsOf(rule, files(pattern, command))).toHaveLength(count)
  })
})
