import { describe, expect, test } from '@jest/globals'
import { changed, compose, images, workflow } from './trees.js'

describe('what a change affects', () => {
  const files = {
    Dockerfile:
      'FROM python\nCOPY requirements.txt start.sh /\nRUN --mount=type=bind,source=uv.lock,target=/uv.lock uv sync\n',
    'web/Dockerfile': 'FROM python\nCOPY . .\nRUN pip install . && /entrypoint.sh\n',
    'web/other.Dockerfile': 'FROM python\nCOPY src/ /src/\nRUN --mount=target=/l,source=poetry.lock true\n',
    'compose.yaml': compose('{build: web}'),
    '.github/workflows/x.yml': workflow('run: docker build -f web/other.Dockerfile .'),
  }

  test.each([
    ['compose.yaml', ['web/Dockerfile: affected by compose.yaml']],
    ['.github/workflows/x.yml', ['web/other.Dockerfile: affected by x.yml']],
    ['requirements.txt', ['Dockerfile: affected by requirements.txt']],
    ['start.sh', ['Dockerfile: affected by start.sh']],
    ['uv.lock', ['Dockerfile: affected by uv.lock']],
    ['web/pyproject.toml', ['web/Dockerfile: affected by pyproject.toml']],
    ['web/entrypoint.sh', ['web/Dockerfile: affected by entrypoint.sh']],
    ['poetry.lock', ['web/other.Dockerfile: affected by poetry.lock']],
    ['web/requirements.txt', []],
    ['web/app.py', []],
    ['pyproject.toml', []],
    ['README.md', []],
  ])('%s', async (path, expected) => {
    const found = await images(files, { scope: 'changed' }, [changed(path)])
    expect(found.map(({ id, reason }) => `${id}: ${reason}`)).toEqual(expected)
  })
})
