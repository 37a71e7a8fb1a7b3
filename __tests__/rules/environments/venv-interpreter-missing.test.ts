import { firesOn, staysSilent } from '../cases.js'

const rule = 'venv-interpreter-missing'
const venv = 'RUN python -m venv /v && /v/bin/pip install x\n'
const builder = `FROM python:3.13-slim AS b\n${venv}`
const run = 'CMD ["/v/bin/x"]\n'
const uv =
  'FROM ghcr.io/astral-sh/uv:0.9-bookworm-slim AS b\nENV UV_PYTHON_INSTALL_DIR=/python UV_PYTHON_PREFERENCE=only-managed\nWORKDIR /app\nRUN uv sync --locked\n'
const app = 'CMD ["/app/.venv/bin/x"]\n'

staysSilent(rule, {
  'a link in the environment itself': `${builder}RUN ln -sf /opt/python/bin/python3 /v/bin/python3\nFROM gcr.io/distroless/python3-debian13\nCOPY --from=b /v /v\n${run}`,
  'the same image': `${builder}FROM python:3.13-slim\nCOPY --from=b /v /v\n${run}`,
  'an unknown target': `${builder}FROM acme/base:1\nCOPY --from=b /v /v\n${run}`,
  'a link is made': `FROM python:3.13-slim AS b\nRUN ln -s /usr/local/bin/python /usr/bin/python && /usr/bin/python -m venv /v\nFROM gcr.io/distroless/python3-debian13\nCOPY --from=b /v /v\n${run}`,
  'a link in the target': `${builder}FROM debian:13\nRUN apt-get install -y python3 && ln -s /usr/bin/python3 /usr/local/bin/python\nCOPY --from=b /v /v\n${run}`,
  'the Python comes along': `${builder}FROM debian:13-slim\nCOPY --from=b /usr/local /usr/local\nCOPY --from=b /v /v\n${run}`,
  'its packages alone are used': `${builder}FROM gcr.io/distroless/python3-debian13\nENV PYTHONPATH=/v/lib/python3.13/site-packages\nCOPY --from=b /v /v\nENTRYPOINT ["/usr/bin/python3", "-m", "x"]\n`,
  'nothing starts from it': `${builder}FROM debian:13-slim\nCOPY --from=b /v /v\nCMD ["tar", "c", "/v"]\n`,
  "uv's Python is copied": `${uv}FROM debian:12-slim\nCOPY --from=b /python /python\nCOPY --from=b /app /app\n${app}`,
  'uv installs it there too': `${uv}FROM debian:12-slim\nCOPY --from=ghcr.io/astral-sh/uv:0.9 /uv /bin/\nRUN uv python install 3.13\nCOPY --from=b /app /app\n${app}`,
  "uv takes the image's": `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim AS b\nWORKDIR /app\nRUN uv sync --locked\nFROM python:3.13-slim-bookworm\nCOPY --from=b /app /app\n${app}`,
})

firesOn(rule, {
  distroless: [
    `${builder}FROM gcr.io/distroless/python3-debian13\nCOPY --from=b /v /v\nENTRYPOINT ["/v/bin/python", "x.py"]\n`,
    'COPY --from=b /v /v',
  ],
  'no Python at all': [
    `${builder}FROM debian:13-slim\nCOPY --from=b /v /v\nENV PATH=/v/bin:$PATH\nCMD ["x"]\n`,
    'COPY --from=b /v /v',
  ],
  "a distribution's for the official image": [
    `FROM debian:13 AS b\nRUN apt-get install -y python3-venv && python3 -m venv /v\nFROM python:3.13-slim\nCOPY --from=b /v /v\n${run}`,
    'COPY --from=b /v /v',
  ],
  "uv's Python is left behind": [
    `${uv}FROM debian:12-slim\nCOPY --from=b /app /app\n${app}`,
    'COPY --from=b /app /app',
  ],
  'uv finds none and downloads one': [
    `FROM ghcr.io/astral-sh/uv:debian-slim AS b\nWORKDIR /app\nRUN uv sync --locked\nFROM python:3.13-slim\nCOPY --from=b /app/.venv /app/.venv\n${app}`,
    'COPY --from=b /app/.venv /app/.venv',
  ],
})
