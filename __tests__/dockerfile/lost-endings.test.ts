import { describe, expect, test } from '@jest/globals'
import { handsOver, lostEndings, scriptBehindShell } from '../../src/dockerfile/lost-endings.js'
import { entryScript } from '../../src/dockerfile/scripts.js'
import { factsIn } from './context.js'

/** The commands of a script's end that should take its place, and their places; null where there are none. */
function lost(script: string): string | null {
  const facts = factsIn('FROM python:3.13-slim\nCOPY . /\nENTRYPOINT ["/start.sh"]\n', {
    'start.sh': `#!/bin/bash\nset -e\n${script}\n`,
    'web.sh': '#!/bin/sh\nexec gunicorn shop:app\n',
    'migrate.sh': '#!/bin/sh\npython manage.py migrate\n',
  })
  const file = entryScript(facts)!
  const found = lostEndings(facts, file).map(({ command, written, span }) => {
    return `${command}${written ? '' : ' (unwritten)'}: ${file.file.source.slice(span)}`
  })
  return found.length === 0 ? null : found.join(' | ')
}

describe('should take the place of the script', () => {
  test.each([
    ['"$@"', '"$@": "$@"'],
    ['$@', '"$@": $@'],
    ['$*', '"$@": $*'],
    ['command=$@\n$command', '"$@": $command'],
    ['gunicorn shop:app', 'gunicorn: gunicorn shop:app'],
    ['gunicorn shop:app\nexit $?', 'gunicorn: gunicorn shop:app'],
    // The signal gets lost all the same, but `exec` would take what is said behind.
    ['gunicorn shop:app; echo stopped', 'gunicorn (unwritten): gunicorn shop:app'],
    ['if true; then gunicorn shop:app; fi # over\n\necho stopped', 'gunicorn (unwritten): gunicorn shop:app'],
    ['python manage.py migrate\ngunicorn shop:app', 'gunicorn: gunicorn shop:app'],
    ['cd /app && gunicorn shop:app', 'gunicorn: gunicorn shop:app'],
    ['gosu app gunicorn shop:app', 'gunicorn: gosu app gunicorn shop:app'],
    ['run() { gunicorn shop:app; }\nrun', 'gunicorn: gunicorn shop:app'],
    ['serve() { gunicorn shop:app; }\nserve || true\nserve', 'gunicorn (unwritten): gunicorn shop:app'],
    ['gunicorn -w $(nproc) shop:app', 'gunicorn: gunicorn -w $(nproc) shop:app'],
    ['uvicorn shop:app --reload', 'uvicorn: uvicorn shop:app --reload'],
    ['if [ "$1" = shell ]; then exec bash; fi\ngunicorn shop:app', 'gunicorn: gunicorn shop:app'],
    ['nginx "$@"', 'nginx: nginx "$@"'],
    ['./web.sh', 'web.sh: ./web.sh'],
    ['locust -f x.py --headless -u 2', 'locust: locust -f x.py --headless -u 2'],
    ['if [ "$A" ]; then gunicorn a:b; elif [ "$B" ]; then echo; else "$@"; fi', 'gunicorn: gunicorn a:b | "$@": "$@"'],
    [
      'case $A in web) uvicorn a:b ;; *) celery -A a worker ;; esac',
      'uvicorn: uvicorn a:b | celery: celery -A a worker',
    ],
    // What is read in may bring functions, which have no path; what activates an environment brings none.
    ['. ./lib.sh\n/usr/sbin/nginx "$@"', 'nginx: /usr/sbin/nginx "$@"'],
    ['. venv/bin/activate\nnginx "$@"', 'nginx: nginx "$@"'],
    ['source .env\nnginx "$@"', 'nginx: nginx "$@"'],
  ])('%j: %s', (script, expected) => {
    expect(lost(script)).toBe(expected)
  })
})

test.each([
  'exec "$@"',
  'exec gunicorn shop:app',
  'python manage.py migrate',
  'echo done',
  'echo "$@"',
  'printf "%s" "$@"',
  'bash "$@"',
  'nginx',
  'gunicorn shop:app &',
  'locust --headless --run-time 5m',
  'locust --headless -t 5m',
  'locust --list',
  'gunicorn shop:app | tee log',
  'while true; do gunicorn shop:app; done',
  'until gunicorn shop:app; do sleep 1; done',
  'for port in 80 81; do gunicorn -b :$port shop:app; done',
  'trap "kill 1" TERM\ngunicorn shop:app',
  'on_stop() { trap "" TERM; }\ngunicorn shop:app',
  '  trap cleanup EXIT\ngunicorn shop:app',
  '. ./lib.sh\nnginx "$@"',
  'if true; then . lib.sh; fi\nnginx "$@"',
  './migrate.sh',
  'exec gunicorn shop:app\ngunicorn other:app',
  // Beside an exec, what developers start.
  'if [ "$DEBUG" ]; then python manage.py runserver; else exec gunicorn shop:app; fi',
  'if [ "$DEBUG" ]; then uvicorn shop:app --reload; else exec uvicorn shop:app; fi',
  'if [ "$DEBUG" ]; then "$@"; else exec gunicorn shop:app; fi',
  'if [ "$DEBUG" ]; then $@; else exec gunicorn shop:app; fi',
  'echo $@',
  'FOO=bar',
])('stays: %j', (script) => {
  expect(lost(script)).toBeNull()
})

test.each([
  ['exec "$@"', true],
  ['if [ "$1" ]; then exec "$@"; else exec gunicorn shop:app; fi', true],
  ['if [ "$DEBUG" ]; then gunicorn shop:app; else exec gunicorn shop:app; fi', false],
  ['gunicorn shop:app', false],
  ['trap "exit 0" TERM\ngunicorn shop:app', true],
  ['', false],
])('%j hands over: %s', (script, expected) => {
  const facts = factsIn('FROM python:3.13-slim\nCOPY . /\nENTRYPOINT ["/start.sh"]\n', {
    'start.sh': `#!/bin/bash\n${script}\n`,
  })
  expect(handsOver(entryScript(facts)!)).toBe(expected)
})

test.each([
  ['CMD /start.sh', true],
  ['CMD sh /start.sh', true],
  ['CMD ["sh", "-c", "/start.sh"]', true],
  ['CMD cd / && ./start.sh', true],
  ['ENTRYPOINT /start.sh', true],
  ['CMD /start.sh | tee log', false],
  ['CMD /start.sh; echo stopped', false],
  ['CMD if true; then /start.sh; fi', false],
  ['CMD /other.sh', false],
  ['CMD APP=shop', false],
  ['ENTRYPOINT ["tini", "--"]\nCMD /start.sh', false],
])('%j ends with a script of the context: %s', (lines, expected) => {
  const facts = factsIn(`FROM python:3.13-slim\nCOPY . /\n${lines}\n`, { 'start.sh': '#!/bin/sh\ngunicorn shop:app\n' })
  const found = scriptBehindShell(facts, facts.entry!.main)
  expect(found?.file.imagePath ?? null).toBe(expected ? '/start.sh' : null)
})
