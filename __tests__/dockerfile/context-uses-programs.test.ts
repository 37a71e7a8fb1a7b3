import { expect, test } from '@jest/globals'
import { usesOfContext } from '../../src/dockerfile/context-uses.js'
import { factsOf } from './reading.js'

test.each<[string, readonly (readonly string[])[]]>([
  ['WORKDIR /app/apps/api\nRUN python manage.py collectstatic --noinput', [['apps/api/manage.py']]],
  ['RUN apps/api/manage.py migrate', [['apps/api/manage.py']]],
  ['RUN python apps/manage.py migrate', [['apps/manage.py']]],
  ['CMD ["gunicorn", "-c", "conf/gunicorn.py", "shop:app"]', [['conf/gunicorn.py']]],
  ['CMD ["gunicorn", "--config=file:conf/gunicorn.py", "shop:app"]', [['conf/gunicorn.py']]],
  ['CMD ["uwsgi", "--ini", "deploy/uwsgi.ini"]', [['deploy/uwsgi.ini']]],
  ['RUN make build', [['GNUmakefile', 'makefile', 'Makefile']]],
  ['RUN make -C docs html', [['docs/GNUmakefile', 'docs/makefile', 'docs/Makefile']]],
  ['RUN make -f build/Makefile all', [['build/Makefile']]],
  // A module, what PATH says, another place, an option that says several things at once.
  ['CMD ["gunicorn", "-c", "python:shop.conf", "shop:app"]', []],
  ['CMD ["gunicorn", "-c", "/etc/gunicorn.py", "shop:app"]', []],
  ['CMD ["celery", "-c", "4"]', []],
  ['RUN manage.py migrate', []],
  ['RUN cd /src/x && make && make --version', []],
  ['RUN make -fbuild/Makefile', []],
])('%s', (lines, files) => {
  const uses = usesOfContext(factsOf(`FROM python:3.13\nWORKDIR /app\nCOPY . .\n${lines}\n`))
  expect(uses.map((use) => use.files.map(({ origin }) => origin))).toEqual(files)
})
