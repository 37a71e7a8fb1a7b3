// Dockerfiles as teams write them: good ones, middling ones, and those with what the rules look for.
import { build, commandOf, fromLine, installLines, runtimePackages, system } from './stages.mjs'

export function smallDockerfile(random, service) {
  const lines = [
    fromLine(random, service),
    ...(random.chance(0.4) ? [random.pick(['ENV PYTHONUNBUFFERED=1', 'ENV PYTHONDONTWRITEBYTECODE 1'])] : []),
    'WORKDIR /app',
    ...(random.chance(0.3) ? system(random, service, 1) : []),
    ...installLines(random, service),
    ...(random.chance(0.8) ? [random.pick(['COPY . .', `COPY ${service.package} ./${service.package}`])] : []),
    ...(random.chance(0.3) ? ['USER 1000'] : []),
    ...(random.chance(0.5) ? [`EXPOSE ${service.port}`] : []),
    commandOf(random, service),
  ]
  return `${lines.join('\n')}\n`
}

export function realDockerfile(random, service) {
  const stages = random.chance(0.55) ? build(random, service) : null
  const blocks = [
    header(random, service),
    ...(stages ? stages.before : []),
    [fromLine(random, service) + (stages ? ' AS runtime' : '')],
    labels(random, service),
    environment(random),
    [...comment(random, 'What the service needs at run time.'), ...runtimePackages(random, service)],
    user(random),
    ['WORKDIR /app'],
    stages ? stages.copies : installLines(random, service),
    ...(random.chance(0.35) ? [tool(random)] : []),
    ...(random.chance(0.3) ? [heredoc(random, service)] : []),
    [
      random.pick([
        'COPY . .',
        'COPY --chown=app:app . .',
        `COPY ${service.package} /app/${service.package}`,
        'ADD . /app',
      ]),
    ],
    ...(service.framework === 'django' ? [['RUN SECRET_KEY=build python manage.py collectstatic --no-input']] : []),
    ...(random.chance(0.25) ? [['RUN chown -R app:app /app']] : []),
    ...(random.chance(0.15) ? [['RUN python -m compileall -q /app']] : []),
    ...(random.chance(0.5) ? [health(random, service)] : []),
    ...(random.chance(0.6) ? [['USER app']] : []),
    [`EXPOSE ${service.port}`],
    ending(random, service),
  ]
  // Tests, a debugger's stage and one-off jobs make up the length that grown Dockerfiles have.
  const extra = blocks.flat().length < 62 ? development(random, service) : []
  return `${[...(extra.length > 0 ? withStage(blocks, extra) : blocks)].map((block) => block.join('\n')).join('\n\n')}\n`
}

function withStage(blocks, extra) {
  const [head, ...rest] = blocks
  return [head, extra, ...rest]
}

function header(random, { name }) {
  return [
    ...(random.chance(0.6) ? ['# syntax=docker/dockerfile:1'] : []),
    `# The image of ${name}.`,
    '# Build it with: docker build -t registry.example.com/services .',
    ...(random.chance(0.3) ? ['ARG REGISTRY=docker.io'] : []),
    'ARG BUILD_DATE',
    'ARG REVISION=unknown',
  ]
}

function labels(random, { name, team }) {
  const lines = ['ARG BUILD_DATE', 'ARG REVISION', `LABEL org.opencontainers.image.title="${name}" \\`]
  const more = ['source="https://example.com/repo"', `vendor="${team}"`, 'licenses="MIT"', 'created="$BUILD_DATE"']
  const all = [...random.some(more, 0.7), 'revision="$REVISION"'].map((one) => `      org.opencontainers.image.${one}`)
  return [...lines, ...all.map((line, index) => (index < all.length - 1 ? `${line} \\` : line))]
}

function environment(random) {
  const all = [
    'PYTHONUNBUFFERED=1',
    'PYTHONDONTWRITEBYTECODE=1',
    'PIP_NO_CACHE_DIR=1',
    'PIP_DISABLE_PIP_VERSION_CHECK=on',
    'PYTHONFAULTHANDLER=1',
    'PYTHONHASHSEED=random',
    'LANG=C.UTF-8',
    'TZ="Europe/Berlin"',
    'PATH="/opt/venv/bin:$PATH"',
    'APP_HOME=/app',
  ]
  const chosen = [...random.some(all, 0.55), 'LOG_LEVEL=info']
  if (random.chance(0.3)) return chosen.map((one) => `ENV ${one}`)
  return chosen.map((one, index) => `${index === 0 ? 'ENV ' : '    '}${one}${index < chosen.length - 1 ? ' \\' : ''}`)
}

function user(random) {
  return random.pick([
    ['RUN groupadd --gid 1000 app \\', '    && useradd --uid 1000 --gid app --create-home --shell /bin/bash app'],
    ['RUN adduser --disabled-password --gecos "" app'],
    ['RUN addgroup -S app && adduser -S -G app app'],
    ['RUN useradd -m app && mkdir -p /data /var/log/app && chown app:app /data /var/log/app'],
  ])
}

function tool(random) {
  return random.pick([
    [
      'ARG TINI=v0.19.0',
      'ADD https://github.com/krallin/tini/releases/download/${TINI}/tini /tini',
      'RUN chmod +x /tini',
    ],
    ['RUN curl -sSL https://sh.rustup.rs | sh -s -- -y --profile minimal'],
    [
      'RUN set -eux; \\',
      '    arch="$(dpkg --print-architecture)"; \\',
      '    case "$arch" in \\',
      "      amd64) url='https://example.com/tool-amd64.tar.gz' ;; \\",
      "      arm64) url='https://example.com/tool-arm64.tar.gz' ;; \\",
      '      *) echo "unsupported: $arch" >&2; exit 1 ;; \\',
      '    esac; \\',
      '    wget -qO /tmp/tool.tar.gz "$url"; \\',
      '    tar -xzf /tmp/tool.tar.gz -C /usr/local/bin; \\',
      '    rm /tmp/tool.tar.gz',
    ],
    [
      'RUN curl -fsSL https://deb.nodesource.com/setup_22.x | bash - \\',
      '    && apt-get install -y nodejs \\',
      '    && npm ci \\',
      '    && npm run build',
    ],
  ])
}

function heredoc(random, { package: own, port }) {
  return random.pick([
    [
      'RUN <<EOF',
      'set -e',
      'mkdir -p /etc/app /var/cache/app',
      `echo "port = ${port}" > /etc/app/app.toml`,
      'chmod -R g+w /var/cache/app',
      'EOF',
    ],
    ['COPY <<"EOF" /etc/app/logging.json', '{', '  "version": 1,', '  "root": {"level": "INFO"}', '}', 'EOF'],
    ['RUN python - <<PY', 'import sysconfig', `print(sysconfig.get_paths()["purelib"], "${own}")`, 'PY'],
  ])
}

function health(random, { port }) {
  return random.pick([
    [
      'HEALTHCHECK --interval=30s --timeout=5s --start-period=10s --retries=3 \\',
      `    CMD curl -fsS http://localhost:${port}/health || exit 1`,
    ],
    [
      `HEALTHCHECK CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://localhost:${port}/health')"]`,
    ],
    ['HEALTHCHECK NONE'],
  ])
}

function ending(random, service) {
  if (random.chance(0.35)) {
    const script = ['COPY docker/entrypoint.sh /entrypoint.sh', 'RUN chmod +x /entrypoint.sh']
    return [...script, 'ENTRYPOINT ["/entrypoint.sh"]', commandOf(random, service)]
  }
  return [commandOf(random, service)]
}

function development(random, service) {
  return [
    `${fromLine(random, service)} AS tests`,
    'WORKDIR /src',
    'ENV PYTHONDONTWRITEBYTECODE=1 \\',
    '    PYTHONUNBUFFERED=1',
    ...system(random, service, 5),
    'COPY . .',
    'RUN pip install --no-cache-dir pytest pytest-cov ruff mypy',
    ...installLines(random, service),
    '# The reports are picked up by the pipeline.',
    `RUN ruff check ${service.package} \\`,
    `    && mypy ${service.package} \\`,
    `    && pytest --cov=${service.package} \\`,
    '         --cov-report=xml:/reports/coverage.xml \\',
    '         --junitxml=/reports/junit.xml',
    'VOLUME /reports',
    'STOPSIGNAL SIGINT',
    'CMD ["pytest"]',
  ]
}

function comment(random, text) {
  return random.chance(0.6) ? [`# ${text}`] : []
}
