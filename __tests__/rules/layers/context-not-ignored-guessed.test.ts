import { describe, expect, test } from '@jest/globals'
import { reportsOf } from '../harness.js'

const rule = 'context-not-ignored'

describe('a guessed context that is not the one that the image is built from', () => {
  const from = 'FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\n'
  const beside = { 'README.md': '', 'shop/views.py': '' }
  const count = (lines: string, files: Record<string, string> = beside, options = {}): number =>
    reportsOf(rule, { Dockerfile: `${from}${lines}\n`, ...files }, options).length

  test.each<[string, Record<string, string>]>([
    ['a Dockerfile alone', {}],
    ['Dockerfiles alone', { 'Dockerfile.dev': '', 'shop.Dockerfile': '', Containerfile: '' }],
  ])('%s', (_, files) => {
    expect(count('', files)).toBe(0)
    expect(count('', files, { deployments: [{}] })).toBe(1)
    expect(count('', { ...files, '.dockerignore': 'docs\n' })).toBe(1)
    expect(count('', files, { context: { ignoreFile: { path: 'Dockerfile.dockerignore', text: 'docs\n' } } })).toBe(1)
  })

  test.each<[string, string]>([
    ['RUN pip install -r requirements.txt', 'requirements.txt'],
    ['RUN pip wheel -r deploy/base.txt', 'deploy/base.txt'],
    ['RUN pip install ".[web]"', 'setup.py'],
    ['RUN uv sync --frozen', 'pyproject.toml'],
    ['RUN cd shop && poetry install', 'pyproject.toml'],
    ['RUN pipenv install --system', 'Pipfile'],
    ['RUN --mount=type=bind,source=uv.lock,target=uv.lock pip install flask', 'uv.lock'],
    ['CMD ["python", "run.py"]', 'run.py'],
    ['RUN chmod +x /app/start.sh\nENTRYPOINT ["/app/start.sh"]', 'start.sh'],
    ['CMD ["sh", "deploy/start"]', 'deploy/start'],
    ['FROM python:3.13-slim\nCOPY --from=0 /app /srv\nCMD ["python", "/srv/run.py"]', 'run.py'],
    // Brought by what has nothing to do with it.
    ['RUN apt-get update && mkdir -p data && curl -o /tmp/x.sh https://x.org/x.sh\nCMD ["python", "run.py"]', 'run.py'],
    ['RUN git clone https://x.org/tours.git\nCMD ["python", "run.py"]', 'run.py'],
    ['COPY --from=x.org/tool /bin/tool /bin/\nCMD ["python", "run.py"]', 'run.py'],
  ])('it lacks a file: %s', (lines, name) => {
    expect(count(lines)).toBe(0)
    expect(count(lines, { ...beside, [name]: '' })).toBe(1)
    expect(count(lines, beside, { deployments: [{}] })).toBe(1)
    expect(count(lines, { ...beside, '.dockerignore': 'docs\n' })).toBe(1)
  })

  test.each([
    // Made, downloaded, brought from elsewhere, or only perhaps so.
    'RUN echo flask > requirements.txt\nRUN pip install -r requirements.txt',
    'RUN uv export -o requirements.txt && pip install -r requirements.txt',
    'RUN curl -O https://x.org/run.py\nCMD ["python", "run.py"]',
    'RUN git clone https://x.org/tours.git .\nCMD ["python", "run.py"]',
    'RUN cp -r /opt/tours/* .\nCMD ["python", "run.py"]',
    'COPY --from=x.org/tours /app /app\nCMD ["python", "run.py"]',
    'ADD https://x.org/run.py /app/\nCMD ["python", "run.py"]',
    'COPY <<EOF run.py\nprint(1)\nEOF\nCMD ["python", "run.py"]',
    'RUN python shop/views.py\nCMD ["python", "run.py"]',
    'RUN --mount=type=bind,from=x.org/a,target=/app pip install -r requirements.txt',
    'FROM python:3.13-slim\nCOPY --from=0 /app /srv\nRUN tours --make\nCMD ["python", "/srv/run.py"]',
    // Not asked for in all builds, of an environment, a program that is built, no file of it.
    'RUN if [ -f requirements.txt ]; then pip install -r requirements.txt; fi',
    'RUN python -m venv .venv\nCMD ["/app/.venv/bin/gunicorn", "shop.views:app"]',
    'RUN python -m venv .venv\nCMD ["python", ".venv/bin/gunicorn", "shop.views:app"]',
    'CMD ["/app/server"]',
    'CMD ["python", "-m", "tours"]',
    'CMD ["python", "/opt/run.py"]',
    'RUN pip install -r /tmp/requirements.txt',
    'COPY .env /app/',
    'RUN --mount=type=bind,source=.netrc,target=/root/.netrc pip install flask',
  ])('but not by: %s', (lines) => {
    expect(count(lines)).toBe(1)
  })

  test('a base that nobody knows may hold the file', () => {
    const tree = (base: string) => ({
      ...beside,
      Dockerfile: `FROM ${base}\nCOPY . /app\nCMD ["python", "/app/run.py"]\n`,
    })
    expect(reportsOf(rule, tree('python:3.13'))).toHaveLength(0)
    expect(reportsOf(rule, tree('x.org/shop:1'))).toHaveLength(1)
  })
})
