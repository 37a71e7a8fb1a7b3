import { expect, test } from '@jest/globals'
import type { ExampleFiles } from '../../../src/rules/rule.js'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

/*
 * Files that are started by their own path or name, not by an interpreter that is named.
 */

const rule = 'sigterm-ignored'
const loop = 'import time\nwhile True:\n    time.sleep(1)\n'
const worker = (text: string, command: string): ExampleFiles => ({
  Dockerfile: `FROM python:3.13-slim\nWORKDIR /srv\nCOPY . .\n${command}\n`,
  'worker.py': text,
})

staysSilent(rule, {
  'a script that uv runs': worker(`#!/usr/bin/env -S uv run --script\n${loop}`, 'CMD ["./worker.py"]'),
  "a package's script by its own path":
    'FROM python:3.13-slim\nRUN pip install docutils==0.21.2\nCMD ["/usr/local/bin/rst2html.py", "-"]\n',
  'what may hand over to what it is given': 'FROM python:3.13-slim\nCOPY . /srv\nCMD ["/srv/entrypoint.py", "shop"]\n',
})

firesOn(rule, {
  'a file that its own path starts': [
    worker(`#!/usr/bin/env python3\n${loop}`, 'CMD ["./worker.py"]'),
    'CMD ["./worker.py"]',
  ],
  'one behind exec of the shell form': [
    worker(`#!/usr/bin/env python3\n${loop}`, 'CMD exec ./worker.py --port 80'),
    'CMD exec ./worker.py --port 80',
  ],
  'one without an ending, found on PATH': [
    {
      Dockerfile: 'FROM python:3.13-slim\nCOPY radio /usr/local/bin/\nENTRYPOINT ["radio", "-v"]\n',
      radio: `#!/usr/bin/python3\n${loop}`,
    },
    'ENTRYPOINT ["radio", "-v"]',
  ],
  'one that is not at hand, by its ending': [
    'FROM python:3.13-slim\nCOPY radio.py /usr/local/bin/radio.py\nENTRYPOINT ["/usr/local/bin/radio.py", "-m"]\n',
    'ENTRYPOINT ["/usr/local/bin/radio.py", "-m"]',
  ],
})

test('says how it is started', () => {
  const files = worker(`#!/usr/bin/env python3\n${loop}`, 'CMD ["./worker.py"]')
  expect(reportsOf(rule, files)[0]?.message).toMatch(/^`\.\/worker\.py` sets no handler/)
})
