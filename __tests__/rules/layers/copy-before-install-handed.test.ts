import { firesOn, staysSilent } from '../cases.js'

const rule = 'copy-before-install'
const from = 'FROM python:3.13-slim\nWORKDIR /app\n'
const serve = 'CMD ["gunicorn", "shop.wsgi:app"]\n'
const handed = (builder: string, last: string, folder = '/app/.venv'): string =>
  `${from.replace('slim', 'slim AS b')}COPY pyproject.toml uv.lock ./\nRUN ${builder}\n${from}COPY . .\n` +
  `COPY --from=b /app/.venv ${folder}\nRUN ${last}\n${serve}`

staysSilent(rule, {
  'a builder had the manifests alone, and its environment is copied': handed(
    'uv sync --all-extras',
    'uv sync --all-extras',
    '.venv',
  ),
  'the same with pip': `${from.replace('slim', 'slim AS b')}COPY requirements.txt .\nRUN python -m venv /v && /v/bin/pip install -r requirements.txt\n${from}COPY . .\nCOPY --from=b /v /v\nRUN /v/bin/pip install -r requirements.txt\n${serve}`,
})

firesOn(rule, {
  'an environment that is copied elsewhere': [handed('uv sync', 'uv sync', '/opt/venv'), 'COPY . .'],
  'an environment that is copied too late': [
    `${from.replace('slim', 'slim AS b')}COPY pyproject.toml uv.lock ./\nRUN uv sync\n${from}COPY . .\nRUN uv sync\nCOPY --from=b /app/.venv .venv\n${serve}`,
    'COPY . .',
  ],
})
