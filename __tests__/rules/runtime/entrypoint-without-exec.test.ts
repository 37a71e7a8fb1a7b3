import { expect, test } from '@jest/globals'
import type { ExampleFiles } from '../../../src/rules/rule.js'
import { firesOn, staysSilent } from '../cases.js'
import { applyEdits, reportsOf } from '../harness.js'

const rule = 'entrypoint-without-exec'

/** An image whose entrypoint is a script. */
function script(text: string, lines = 'ENTRYPOINT ["/start.sh"]\nCMD ["gunicorn", "shop:app"]'): ExampleFiles {
  return { Dockerfile: `FROM python:3.13-slim\nCOPY start.sh /\n${lines}\n`, 'start.sh': text }
}

/** A script that starts one of two programs, by a variable. */
const roles = (first: string, second: string, variable = 'export ROLE=${1:-web}'): ExampleFiles =>
  script(
    `#!/bin/bash\n${variable}\nif [ "$ROLE" == "web" ]; then\n  echo web\n  ${first}\nfi\nif [ "$ROLE" == "worker" ]; then\n  ${second}\nfi\n`,
    'ENTRYPOINT ["bash", "start.sh"]',
  )
const [web, worker] = ['gunicorn -b :80 shop:app', 'celery -A shop worker']

/** The same on a base of which nothing is known. */
const unknown = (copies: string, entry: string): ExampleFiles => ({
  Dockerfile: `FROM acme/spark:3.5\n${copies}\nRUN pip install shop==1\n${entry}\n`,
  'start.sh': '#!/bin/sh\nshop migrate\ngunicorn shop:app\n',
  'jobs/start.sh': '#!/bin/sh\nexec "$@"\n',
})
const relative = 'ENTRYPOINT ["bash", "./start.sh"]'

staysSilent(rule, {
  'a relative path that may be that of two files': unknown(
    'COPY start.sh /opt/acme/\nCOPY jobs/start.sh /opt/jobs/start.sh',
    relative,
  ),
  'a relative path of no copied file': unknown('COPY start.sh /opt/acme/entry.sh', relative),
  'a relative path that a file only ends like': unknown('COPY start.sh /opt/acme/re-start.sh', relative),
  'a relative path that leads out': unknown('COPY start.sh /opt/acme/', 'ENTRYPOINT ["bash", "../start.sh"]'),
  'several conditions, each with exec': roles(`exec ${web}`, `exec ${worker}`),
  'what other conditions stand behind': script(
    `#!/bin/sh\nif [ "$ROLE" = web ]; then\n  ${web}\nfi\nif [ "$MODE" = worker ]; then\n  sleep 9\nfi\n`,
    'CMD ["/start.sh"]',
  ),
  'what the same value is asked for behind': script(
    `#!/bin/sh\nif [ "$ROLE" = web ]; then\n  ${web}\nfi\nif [ "$ROLE" = web ]; then\n  tidy-up\nfi\n`,
    'CMD ["/start.sh"]',
  ),
  'what an alternative stands behind': script(
    `#!/bin/sh\nif [ "$ROLE" = web ]; then\n  ${web}\nfi\nif [ "$ROLE" = x ]; then\n  one\nelse\n  tidy-up\nfi\n`,
    'CMD ["/start.sh"]',
  ),
  'what a function behind it may go on with': script(
    `#!/bin/sh\ntidy() {\n  tidy-up\n}\n${web}\nif [ -e /x ]; then\n  tidy\nfi\n`,
    'CMD ["/start.sh"]',
  ),
  'a variable that holds its arguments, by exec': script('#!/bin/sh\ncmd="$@"\nexec $cmd\n'),
  'a variable that holds the first of them': script('#!/bin/sh\nname="$1"\necho "$name"\n'),
  'unreachable for the user that it starts as': script(
    '#!/bin/bash\nif [ "$(id -u)" = "0" ]; then\n  exec su app -c "python app.py"\nfi\npython app.py\n',
    'ENTRYPOINT ["/start.sh"]',
  ),
  'exec "$@"': script('#!/bin/sh\nset -e\npython manage.py migrate\nexec "$@"\n'),
  'exec in a function that is called last': script('#!/bin/sh\nmain() {\n  exec gunicorn shop:app\n}\nmain "$@"\n'),
  'as another user': script('#!/bin/sh\nexec gosu app "$@"\n'),
  'a trap hands the signal on': script(
    "#!/bin/bash\ntrap 'kill -TERM $PID' TERM\ngunicorn shop:app &\nPID=$!\nwait $PID\n",
  ),
  'a trap tidies up at the end, which exec would skip': script('#!/bin/bash\ntrap cleanup EXIT\n"$@"\n'),
  'a job that ends': script('#!/bin/sh\npython manage.py migrate\n', 'ENTRYPOINT ["/start.sh"]'),
  'every branch replaces the shell': script(
    '#!/bin/sh\nif [ "$MODE" = worker ]; then\n  exec celery -A shop worker\nelse\n  exec gunicorn shop:app\nfi\n',
  ),
  'a server for development in a branch': script(
    '#!/bin/sh\nif [ "$DEBUG" = 1 ]; then\n  python manage.py runserver\nelse\n  exec gunicorn shop:app\nfi\n',
  ),
  'what is given by hand, beside an exec': script(
    '#!/bin/sh\ncase "$MODE" in\n  web) exec gunicorn shop:app ;;\n  *) "$@" ;;\nesac\n',
  ),
  'behind a shell that the script leaves': script('#!/bin/sh\nexec gunicorn shop:app\n', 'CMD /start.sh'),
  'a shell that does something else in the end': script('#!/bin/sh\ngunicorn shop:app\n', 'CMD /start.sh | tee /log'),
  'unreachable behind exec': script('#!/bin/sh\nexec gunicorn shop:app\n"$@"\n'),
  'the subshell restarts it in a loop': script('#!/bin/sh\nwhile true; do\n  python worker.py\ndone\n'),
  'the script is Python': script('#!/usr/bin/env python3\nimport subprocess\nsubprocess.run(["gunicorn"])\n'),
  'dumb-init signals the whole group': script(
    '#!/bin/sh\n"$@"\n',
    'ENTRYPOINT ["dumb-init", "--", "/start.sh"]\nCMD ["gunicorn", "shop:app"]',
  ),
  'tini -g does as well': script(
    '#!/bin/sh\n"$@"\n',
    'ENTRYPOINT ["tini", "-g", "--", "/start.sh"]\nCMD ["gunicorn", "x:y"]',
  ),
  'an image that may bring an init in front of CMD': {
    Dockerfile:
      'ARG BUILD_FROM\nFROM ${BUILD_FROM}\nRUN apk add python3\nWORKDIR /\nCOPY run.sh /\nCMD ["sh", "/run.sh"]\n',
    'run.sh': '#!/usr/bin/with-contenv bashio\npython3 -u /app.py\n',
  },
  'a script that is not at hand': 'FROM python:3.13-slim\nENTRYPOINT ["/start.sh"]\nCMD ["gunicorn", "shop:app"]\n',
  'the ignore file keeps it away': { ...script('#!/bin/sh\n"$@"\n'), '.dockerignore': '*.sh\n' },
  'another stage has its own': {
    Dockerfile:
      'FROM python:3.13 AS other\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\nFROM python:3.13-slim\nCMD ["gunicorn", "x:y"]\n',
    'start.sh': '#!/bin/sh\n"$@"\n',
  },
  'exec in the text that eval is given': script(
    '#!/bin/sh\nset -e\ncmd="exec gunicorn shop:app -b 0.0.0.0:8000 $@"\neval "$cmd"\n',
    'ENTRYPOINT ["/start.sh"]',
  ),
  'exec behind other commands of such a text': script(
    '#!/bin/sh\neval "migrate; exec gunicorn shop:app"\n',
    'ENTRYPOINT ["/start.sh"]',
  ),
  'exec in a variable that is the command': script(
    '#!/bin/sh\nrun="exec gunicorn shop:app"\n$run\n',
    'ENTRYPOINT ["/start.sh"]',
  ),
  'unreachable behind such an exec': script(
    '#!/bin/sh\neval "exec gunicorn shop:app"\ngunicorn other:app\n',
    'ENTRYPOINT ["/start.sh"]',
  ),
  'a function of a file that it reads in, as far as can be seen': script('#!/bin/sh\n. /lib.sh\nhand_over "$@"\n'),
  'the script runs in a build': script('#!/bin/sh\npip install x\n"$@"\n', 'RUN /start.sh\nCMD ["gunicorn", "x:y"]'),
})

firesOn(rule, {
  'a relative path in a folder that nobody knows': [unknown('COPY ./start.sh /opt/acme/start.sh', relative), relative],
  'the same, copied to that folder': [
    unknown('COPY start.sh ./', 'ENTRYPOINT ["./start.sh"]'),
    'ENTRYPOINT ["./start.sh"]',
  ],
  'the same, with a folder': [
    { ...unknown('COPY . /opt/', 'CMD ["sh", "web/start.sh"]'), 'web/start.sh': '#!/bin/sh\ngunicorn shop:app\n' },
    'CMD ["sh", "web/start.sh"]',
  ],
  'an absolute path, whatever the folder': [
    unknown('COPY start.sh /', 'ENTRYPOINT ["/start.sh"]'),
    'ENTRYPOINT ["/start.sh"]',
  ],
  'before a condition that is known not to hold': [roles(web, worker), 'ENTRYPOINT ["bash", "start.sh"]'],
  'before a case that is known not to hold': [
    script(`#!/bin/sh\nROLE=web\n${web}\ncase "$ROLE" in\n  worker) ${worker} ;;\nesac\n`, 'ENTRYPOINT ["/start.sh"]'),
    'ENTRYPOINT ["/start.sh"]',
  ],
  'before a condition that only holds for another value': [
    roles(web, 'echo none', ''),
    'ENTRYPOINT ["bash", "start.sh"]',
  ],
  'a command on an image of which nothing is known': [
    {
      Dockerfile: 'FROM example.com/base\nRUN apt-get install -y python3\nWORKDIR /\nCOPY run.sh /\nCMD ["/run.sh"]\n',
      'run.sh': '#!/bin/bash\ngunicorn shop:app\n',
    },
    'CMD ["/run.sh"]',
  ],
  'its own entrypoint on an image of which nothing is known': [
    {
      Dockerfile:
        'FROM example.com/base\nWORKDIR /\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]\nCMD ["python3", "/app.py"]\n',
      'run.sh': '#!/bin/sh\n"$@"\n',
    },
    'ENTRYPOINT ["/run.sh"]',
  ],
  'the branch of another user, which has exec': [
    script(
      '#!/bin/bash\nif [ "$(id -u)" = "0" ]; then\n  exec su app -c "python app.py"\nfi\npython app.py\n',
      'USER 1000\nENTRYPOINT ["/start.sh"]',
    ),
    'ENTRYPOINT ["/start.sh"]',
  ],
  'a variable that holds its arguments': [script('#!/bin/sh\ncmd="$@"\n$cmd\n'), 'ENTRYPOINT ["/start.sh"]'],
  'with something else where there are none': [
    script('#!/bin/sh\ncmd="$*"\nif test -z "$cmd"; then\n  cmd=bash\nfi\nexec 3>&1; $cmd\n'),
    'ENTRYPOINT ["/start.sh"]',
  ],
  'its arguments': [script('#!/bin/sh\nset -e\n"$@"\n'), 'ENTRYPOINT ["/start.sh"]'],
  unquoted: [script('#!/bin/sh\n$@\n'), 'ENTRYPOINT ["/start.sh"]'],
  'a server, from CMD': [
    script('#!/bin/bash\npython manage.py migrate\ngunicorn shop:app\n', 'CMD ["/start.sh"]'),
    'CMD ["/start.sh"]',
  ],
  'behind &&': [
    script('#!/bin/sh\nalembic upgrade head && uvicorn shop:app\n', 'CMD ["/start.sh"]'),
    'CMD ["/start.sh"]',
  ],
  'a script for sh': [script('python worker.py\n', 'CMD ["sh", "/start.sh"]'), 'CMD ["sh", "/start.sh"]'],
  'in a function': [script('#!/bin/sh\nrun() {\n  celery -A shop worker\n}\nrun\n'), 'ENTRYPOINT ["/start.sh"]'],
  'as another user, but beside it': [script('#!/bin/sh\ngosu app "$@"\n'), 'ENTRYPOINT ["/start.sh"]'],
  'under an init that signals the script alone': [
    script('#!/bin/sh\n"$@"\n', 'ENTRYPOINT ["tini", "--", "/start.sh"]\nCMD ["gunicorn", "shop:app"]'),
    'ENTRYPOINT ["tini", "--", "/start.sh"]',
  ],
  'a here-document': [
    'FROM python:3.13-slim\nCOPY <<EOF /start.sh\n#!/bin/sh\ngunicorn shop:app\nEOF\nENTRYPOINT ["/start.sh"]\n',
    'ENTRYPOINT ["/start.sh"]',
  ],
  'eval of a text without exec': [
    script('#!/bin/sh\ncmd="gunicorn shop:app"\neval "$cmd"\n', 'ENTRYPOINT ["/start.sh"]'),
    'ENTRYPOINT ["/start.sh"]',
  ],
  'exec in a subshell': [
    script('#!/bin/sh\neval "(exec gunicorn shop:app)"\n', 'ENTRYPOINT ["/start.sh"]'),
    'ENTRYPOINT ["/start.sh"]',
  ],
  'exec in a shell that the script starts': [
    script('#!/bin/sh\nsh -c "exec gunicorn shop:app"\n', 'ENTRYPOINT ["/start.sh"]'),
    'ENTRYPOINT ["/start.sh"]',
  ],
  'beside the activation of an environment': [
    script('#!/bin/sh\n.  "/venv/bin/activate" && . ./.env\nshop-admin "$@"\n'),
    'ENTRYPOINT ["/start.sh"]',
  ],
  'another script that hands over': [
    {
      ...script('#!/bin/sh\n./run.sh\n', 'WORKDIR /srv\nCOPY run.sh .\nENTRYPOINT ["/start.sh"]'),
      'run.sh': '#!/bin/sh\nexec gunicorn shop:app\n',
    },
    'ENTRYPOINT ["/start.sh"]',
  ],
})

test.each([
  ['"$@"\n', 'exec "$@"\n'],
  ['WORKERS=2 gunicorn shop:app\n', 'exec env WORKERS=2 gunicorn shop:app\n'],
  ['migrate && gunicorn shop:app\n', 'migrate && exec gunicorn shop:app\n'],
])('edit: %j', (before, after) => {
  const files = script(`#!/bin/sh\n${before}`)
  const reports = reportsOf(rule, files)
  expect(applyEdits(files, reports)['start.sh']).toBe(`#!/bin/sh\n${after}`)
})

test('edit: each way that a script ends in', () => {
  const files = script(
    '#!/bin/sh\nif [ "$SILENT" -eq 1 ]\nthen\n  locust -f x.py > /dev/null 2>&1\nelse\n  locust -f x.py\nfi\n',
    'CMD ["/start.sh"]',
  )
  const reports = reportsOf(rule, files)
  expect(reports.map(({ related }) => related?.length)).toEqual([2])
  const after = applyEdits(files, reports)
  expect(after['start.sh']).toMatch(/^ {2}exec locust -f x.py > [^]*^ {2}exec locust -f x.py$/m)
  expect(reportsOf(rule, after)).toEqual([])
})

test.each([
  ['eval', 'cmd="gunicorn shop:app"\neval "$cmd"\n'],
  ['another builtin', 'command gunicorn shop:app\n'],
  ['a builtin behind an assignment', 'WORKERS=2 command gunicorn shop:app\n'],
  ['what a shell may know as a word of its own', 'time gunicorn shop:app\n'],
  ['a pipeline', 'gunicorn shop:app | python log.py\n'],
  ['what a function does several times', 'run() {\n  $@\n}\nrun shop-admin migrate\nrun gunicorn shop:app\n'],
])('no edit that puts exec before %s', (_, text) => {
  const reports = reportsOf(rule, script(`#!/bin/sh\n${text}`))
  expect(reports).toHaveLength(1)
  expect(reports[0]).not.toHaveProperty('edit')
})

test('the line of the script is named', () => {
  const [report] = reportsOf(rule, script('#!/bin/sh\nset -e\n"$@"\n'))
  expect(report?.related).toEqual([expect.objectContaining({ path: 'start.sh', span: { start: 17, end: 21 } })])
})

test.each([
  ['the shell form', 'CMD /start.sh', 'even where the shell in front of it is gone'],
  ['behind another command', 'CMD cd /srv && /start.sh', 'even where the shell in front of it is gone'],
  ['sh -c', 'CMD ["sh", "-c", "/start.sh"]', 'even where the shell in front of it is gone'],
  ['exec in the shell form', 'CMD exec /start.sh', 'stays in front of it as PID 1'],
  ['bash, which leaves', 'SHELL ["/bin/bash", "-c"]\nENTRYPOINT /start.sh', 'stays in front of it as PID 1'],
])('a script behind a shell: %s', (_, lines, message) => {
  const files = script('#!/bin/bash\ncelery -A shop worker &\npython ./dummy_server.py\n', lines)
  const reports = reportsOf(rule, files)
  expect(reports.map((report) => report.message)).toEqual([expect.stringContaining(message)])
  expect(applyEdits(files, reports)['start.sh']).toContain('\nexec python ./dummy_server.py')
})

test.each([
  ['jobs alone', ['Job/a/b', 'CronJob/a/c'], 0],
  ['a job and a service', ['Job/a/b', 'Deployment/a/b'], 1],
  ['nothing that is known', [], 1],
])('run by %s', (_, names, count) => {
  const deployments = names.map((name) => ({ kind: 'kubernetes', name }) as const)
  expect(reportsOf(rule, script('#!/bin/sh\n"$@"\n'), { deployments })).toHaveLength(count)
})

test('exec for each of the values that a script asks for', () => {
  const files = roles(web, worker, '')
  const fixed = applyEdits(files, reportsOf(rule, files))['start.sh']
  expect(fixed).toContain(`  exec ${web}\nfi`)
  expect(fixed).toContain(`  exec ${worker}\nfi`)
})
