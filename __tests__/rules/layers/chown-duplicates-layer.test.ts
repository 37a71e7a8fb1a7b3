import { expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'chown-duplicates-layer'
const from = 'FROM python:3.13-slim\nRUN useradd -m -u 1000 app\nWORKDIR /app\n'

staysSilent(rule, {
  'given at once': `${from}COPY --chown=app:app . .\nUSER app\n`,
  'folders that are empty yet': `${from}RUN mkdir -p /data /app/logs && chown -R app:app /data /app\nCOPY . .\n`,
  'not recursive': `${from}COPY . .\nRUN chown app:app /app && chmod +x /app/entrypoint.sh\n`,
  'before the copy': `${from}RUN chown -R app:app /app\nCOPY . .\n`,
  elsewhere: `${from}COPY . .\nRUN chown -R app:app /var/log/app\n`,
  'the owner that they have': `${from}COPY --chown=app:app . .\nRUN chown -R app:app /app\n`,
  'the same by its number': `${from}COPY --chown=1000 . .\nRUN chown -R app /app\n`,
  'root keeps it': `${from}COPY . .\nRUN chown -R root:root /app\n`,
  'a mode that they have': `${from}COPY --chmod=755 . .\nRUN chmod -R 755 /app\n`,
  'all may read': `${from}COPY . .\nRUN chmod -R a+rX /app\n`,
  'folders alone': `${from}COPY . .\nRUN find /app -type d -exec chmod 750 {} +\n`,
  'scripts by name': `${from}COPY . .\nRUN find /app -name "*.sh" -exec chmod +x {} +\n`,
  'a list and a setting': `${from}COPY requirements.txt shop.cfg ./\nRUN chown -R app /app\n`,
  'another stage':
    'FROM python:3.13 AS a\nCOPY . /app\nRUN chown -R 1000 /app\nFROM python:3.13\nCOPY --from=a /app /app\n',
  'a path that cannot be known': `${from}ARG D\nCOPY . .\nRUN chown -R app $D\n`,
  'not in the context': { Dockerfile: `${from}COPY . .\nRUN chown -R app /app/media\n`, 'shop.py': '' },
})

firesOn(rule, {
  'the whole application': [`${from}COPY . .\nRUN chown -R app:app /app\n`, 'chown -R app:app /app'],
  'the option last': [`${from}COPY . .\nRUN chown app /app -R\n`, 'chown app /app -R'],
  'a long option, behind others': [
    `${from}COPY . .\nRUN pip install x && chown --recursive app: .\n`,
    'chown --recursive app: .',
  ],
  'a parent': [`${from}COPY shop /srv/shop\nRUN chown -R app /srv\n`, 'chown -R app /srv'],
  'a part that is there': [
    { Dockerfile: `${from}COPY . .\nRUN chown -R app /app/media\n`, 'media/a.png': '' },
    'chown -R app /app/media',
  ],
  'from another stage': [
    `FROM python:3.13 AS b\n${from}COPY --from=b /venv /venv\nRUN chown -R app /venv\n`,
    'chown -R app /venv',
  ],
  chmod: [`${from}COPY . .\nRUN chmod -R 777 /app\n`, 'chmod -R 777 /app'],
  'chgrp for OpenShift': [`${from}COPY . .\nRUN chgrp -R 0 /app && chmod -R g=u /app\n`, 'chmod -R g=u /app'],
  'by find and xargs': [`${from}COPY . .\nRUN find /app -print0 | xargs -0 chown app\n`],
  'the other owner': [`${from}COPY --chown=www-data . .\nRUN chown -R app /app\n`, 'chown -R app /app'],
})

test('one report for several paths, each copy once', () => {
  const reports = reportsOf(rule, `${from}COPY shop money ./\nCOPY web /web\nRUN chown -R app:app /app /web\n`)
  expect(reports.map(({ message }) => message)).toEqual([expect.stringContaining('/app and /web')])
  expect(reports[0]?.related).toHaveLength(2)
  expect(reports[0]?.message).toContain('`COPY --chown=app:app`')
})
