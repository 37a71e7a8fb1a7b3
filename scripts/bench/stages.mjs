// The parts of which the Dockerfiles are put together: bases, system packages, installs, build stages, commands.
export function fromLine(random, { base, python, installer }) {
  if (installer === 'conda') return `FROM ${random.pick(['continuumio/miniconda3', 'mambaorg/micromamba:2.0'])}`
  switch (base) {
    case 'alpine':
      return `FROM python:${python}-alpine`
    case 'full':
      return `FROM python:${python}`
    case 'ubuntu':
      return `FROM ubuntu:${random.pick(['22.04', '24.04'])}`
    case 'debian':
      return 'FROM debian:bookworm-slim'
    case 'tag':
      return `FROM python:${python}-slim@sha256:${'0123456789abcdef'.repeat(4)}`
    default:
      return `FROM python:${python}-slim${random.pick(['', '-bookworm', '-trixie'])}`
  }
}

const DEBIAN = ['gcc', 'g++', 'build-essential', 'libpq-dev', 'git', 'curl', 'wget', 'ca-certificates', 'libffi-dev']
const MORE = ['libssl-dev', 'libxml2-dev', 'libxslt1-dev', 'zlib1g-dev', 'libjpeg62-turbo-dev', 'pkg-config', 'tzdata']
const ALPINE = [
  'gcc',
  'musl-dev',
  'postgresql-dev',
  'libffi-dev',
  'build-base',
  'git',
  'curl',
  'linux-headers',
  'tzdata',
]

/** Installs at least so many system packages. */
export function system(random, { base }, least) {
  const needsPython = base === 'ubuntu' || base === 'debian' ? ['python3', 'python3-pip', 'python3-venv'] : []
  const names = random.shuffled(base === 'alpine' ? ALPINE : [...DEBIAN, ...MORE])
  const chosen = [...needsPython, ...names.slice(0, least + random.between(0, 4))]
  if (base === 'alpine') return broken(`RUN apk add ${random.chance(0.7) ? '--no-cache ' : ''}\\`, chosen, [])
  const options = `${random.chance(0.9) ? '-y ' : '--yes '}${random.chance(0.6) ? '--no-install-recommends ' : ''}`
  const cleanup = random.chance(0.7) ? ['&& rm -rf /var/lib/apt/lists/*'] : []
  if (random.chance(0.1)) return ['RUN apt-get update', `RUN apt-get install ${options}${chosen.join(' ')}`]
  if (random.chance(0.15)) {
    const mounts = ['--mount=type=cache,target=/var/cache/apt,sharing=locked', '--mount=type=cache,target=/var/lib/apt']
    return broken(`RUN ${mounts.join(' ')} \\\n    apt-get update && apt-get install ${options}\\`, chosen, [])
  }
  return broken(`RUN apt-get update && apt-get install ${options}\\`, chosen, cleanup)
}

export function runtimePackages(random, service) {
  return system(random, service, random.between(2, 6))
}

function broken(first, names, after) {
  const lines = [...names.map((name) => `        ${name}`), ...after.map((command) => `    ${command}`)]
  return [first, ...lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line))]
}

/** Copies the manifests and installs what they list. */
export function installLines(random, { installer }) {
  const mount = (target) => (random.chance(0.4) ? `--mount=type=cache,target=${target} \\\n    ` : '')
  switch (installer) {
    case 'uv':
      return random.pick([
        [
          'COPY --from=ghcr.io/astral-sh/uv:0.5.11 /uv /uvx /bin/',
          'COPY pyproject.toml uv.lock ./',
          `RUN ${mount('/root/.cache/uv')}uv sync --frozen --no-dev --no-install-project`,
        ],
        ['RUN pip install uv', 'COPY . .', 'RUN uv pip install --system -r pyproject.toml'],
      ])
    case 'poetry':
      return [
        `RUN ${random.pick(['pip install poetry==1.8.3', 'curl -sSL https://install.python-poetry.org | python3 -'])}`,
        'COPY pyproject.toml poetry.lock ./',
        ...(random.chance(0.6) ? ['RUN poetry config virtualenvs.create false'] : []),
        `RUN poetry install --no-interaction --no-ansi ${random.pick(['--only main', '--no-root', '--no-dev'])}`,
      ]
    case 'conda':
      return [
        'COPY environment.yml .',
        `RUN conda env create -f environment.yml${random.chance(0.5) ? ' && conda clean -afy' : ''}`,
      ]
    case 'pipenv':
      return ['RUN pip install pipenv', 'COPY Pipfile Pipfile.lock ./', 'RUN pipenv install --system --deploy']
    case 'pdm':
      return [
        'RUN pip install -U pdm',
        'COPY pyproject.toml pdm.lock ./',
        'RUN pdm install --check --prod --no-editable',
      ]
    default: {
      const upgrade = random.chance(0.3) ? ['RUN pip install --upgrade pip setuptools wheel'] : []
      const options = random.some(['--no-cache-dir', '--upgrade', '--no-compile', '--trusted-host pypi.org'], 0.25)
      const install = `RUN ${mount('/root/.cache/pip')}pip install ${[...options, '-r requirements.txt'].join(' ')}`
      return [...upgrade, random.chance(0.75) ? 'COPY requirements.txt .' : 'COPY . .', install]
    }
  }
}

/** A stage that builds, and what the final one copies of it. */
export function build(random, service) {
  const from = `${fromLine(random, service)} AS builder`
  const before = [from, 'WORKDIR /build', ...system(random, service, 4)]
  if (service.installer === 'pip' && random.chance(0.3)) {
    const wheels = ['COPY requirements.txt .', 'RUN pip wheel --no-cache-dir --wheel-dir /wheels -r requirements.txt']
    const copies = ['COPY --from=builder /wheels /wheels', 'RUN pip install --no-cache-dir /wheels/* && rm -rf /wheels']
    return { before: [[...before, ...wheels]], copies }
  }
  const venv = ['RUN python -m venv /opt/venv', 'ENV PATH="/opt/venv/bin:$PATH" \\', '    VIRTUAL_ENV=/opt/venv']
  const copies = [`COPY ${random.chance(0.4) ? '--chown=app:app ' : ''}--from=builder /opt/venv /opt/venv`]
  const front = [
    'FROM node:22-alpine AS assets',
    'WORKDIR /ui',
    'COPY ui/package.json ui/package-lock.json ./',
    'RUN npm ci',
    'COPY ui .',
    'RUN npm run build',
  ]
  const stages = [[...before, ...venv, ...installLines(random, service)]]
  if (random.chance(0.3))
    return { before: [front, ...stages], copies: [...copies, 'COPY --from=assets /ui/dist /app/static'] }
  return { before: stages, copies }
}

export function commandOf(random, { framework, package: own, port }) {
  const form = (...words) => {
    if (random.chance(0.25)) return `CMD ${words.join(' ')}`
    return `CMD [${words.map((word) => JSON.stringify(word)).join(', ')}]`
  }
  switch (framework) {
    case 'django':
      if (random.chance(0.25)) return form('python', 'manage.py', 'runserver', `0.0.0.0:${port}`)
      return form('gunicorn', `${own}.wsgi:application`, '--bind', `0.0.0.0:${port}`, '--workers', '4')
    case 'fastapi':
      return form(
        'uvicorn',
        `${own}.main:app`,
        '--host',
        '0.0.0.0',
        '--port',
        String(port),
        ...random.some(['--reload'], 0.2),
      )
    case 'flask':
      return form('gunicorn', '-w', String(random.between(1, 8)), '-b', `:${port}`, `${own}.main:app`)
    case 'worker':
      return form('celery', '-A', own, 'worker', '--loglevel=info')
    case 'streamlit':
      return form('streamlit', 'run', `${own}/main.py`, `--server.port=${port}`)
    default:
      return random.chance(0.5) ? form('python', '-m', `${own}.main`) : form('python3', `${own}/main.py`)
  }
}
