import { describe, expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const from = 'FROM python:3.13-slim\n'

const rule = 'extra-index-url'
const extra = '--extra-index-url https://pypi.example.com/simple'
staysSilent(rule, {
  'one index': `${from}RUN pip install -i https://pypi.example.com/simple shop==1\n`,
  'every requirement has a hash': `${from}RUN pip install --require-hashes ${extra} -r requirements.txt\n`,
  'uv takes the first index that has a package': `${from}RUN uv pip install --system ${extra} shop==1\n`,
  'an index of uv': `${from}RUN uv sync --index https://pypi.example.com/simple\n`,
  'uv with another strategy': `${from}RUN uv pip install --index-strategy first-index ${extra} shop==1\n`,
  'an empty variable': `${from}ENV PIP_EXTRA_INDEX_URL=\nRUN pip install shop==1\n`,
  'a variable that no install sees': `${from}RUN pip install shop==1\nENV PIP_EXTRA_INDEX_URL=https://pypi.example.com\n`,
  'a stage that nobody uses': `${from.replace('\n', ' AS x\n')}RUN pip install ${extra} shop\n${from}CMD ["gunicorn", "x:y"]\n`,
  'exported for one platform': `FROM python:3.13-slim
ARG TARGETARCH
ARG TARGETVARIANT
RUN if [ "$TARGETARCH$TARGETVARIANT" = "armv7" ]; then export PIP_EXTRA_INDEX_URL="https://www.piwheels.org/simple"; fi; \\
    pip3 install a==1 && \\
    pip3 install b==1 && pip3 install -r requirements.txt
`,
  'behind a test': `${from}ARG TARGETPLATFORM\nRUN [ "\${TARGETPLATFORM}" != linux/arm/v7 ] || export PIP_EXTRA_INDEX_URL=https://pypi.example.com; pip install a==1\n`,
  'by case': `${from}RUN case "$(uname -m)" in armv7l) export PIP_EXTRA_INDEX_URL=https://pypi.example.com ;; esac; pip install a==1\n`,
  'an install for one platform': `${from}RUN if [ "$(dpkg --print-architecture)" = armhf ]; then pip install ${extra} a==1; else pip install a==1; fi\n`,
  'an option for one platform': `${from}ARG TARGETARCH\nRUN if [ "$TARGETARCH" = arm ]; then MORE="${extra}"; fi; pip install $MORE a==1\n`,
  'the index that is taken anyway': `${from}RUN pip install --extra-index-url https://pypi.org/simple/ x==1\n`,
  'the same by a variable': `${from}ENV PIP_EXTRA_INDEX_URL=https://pypi.org/simple\nRUN pip install x==1\n`,
  'the same twice as options': `${from}RUN pip install ${extra} --index-url https://pypi.example.com/simple/ x==1\n`,
  'the same twice in the configuration': `${from}ARG PIP_INDEX=https://pypi.example.com/simple
RUN pip config set global.index-url "\${PIP_INDEX}" && pip config set global.extra-index-url "\${PIP_INDEX}"
RUN pip install x==1
`,
  'the same twice on a base of which nothing is known': `FROM example.com/torch
RUN pip config set global.index-url https://pypi.example.com/simple
RUN pip config set global.extra-index-url https://pypi.example.com/simple
RUN pip install x==1
CMD ["python", "x.py"]
`,
  'the same twice as variables': `${from}ENV PIP_INDEX_URL=https://pypi.example.com/simple PIP_EXTRA_INDEX_URL=https://pypi.example.com/simple\nRUN pip install x==1\n`,
  'the same twice for one command': `${from}RUN PIP_INDEX_URL=https://pypi.example.com/simple pip install ${extra} x==1\n`,
  'the same twice for uv': `${from}RUN uv pip install --system --index-strategy unsafe-best-match --default-index https://pypi.example.com/simple ${extra} x==1\n`,
  'links to files are no index': `${from}RUN pip install --find-links https://example.com/wheels shop==1\n`,
})
firesOn(rule, {
  'the public one beside a private one': [
    `${from}RUN pip install -i https://pypi.example.com/simple --extra-index-url https://pypi.org/simple x==1\n`,
    '--extra-index-url https://pypi.org/simple',
  ],
  'one of two adds something': [
    `${from}RUN pip install ${extra} --extra-index-url https://pypi.org/simple x==1\n`,
    extra,
  ],
  'one of two in a variable adds something': [
    `${from}ENV PIP_EXTRA_INDEX_URL="https://pypi.org/simple https://pypi.example.com/simple"\nRUN pip install x==1\n`,
    'PIP_EXTRA_INDEX_URL="https://pypi.org/simple https://pypi.example.com/simple"',
  ],
  'an index that cannot be known beside another': [
    `${from}ARG MIRROR\nRUN pip install --index-url $MIRROR --extra-index-url https://pypi.example.com/simple x==1\n`,
    extra,
  ],
  'the option': [`${from}RUN pip install ${extra} shop==1\n`, extra],
  'with an equals sign': [
    `${from}RUN pip install --extra-index-url=https://pypi.example.com/simple shop==1\n`,
    '--extra-index-url=https://pypi.example.com/simple',
  ],
  'the variable': [
    `${from}ENV PIP_EXTRA_INDEX_URL=https://pypi.example.com/simple\nRUN pip install shop==1\n`,
    'PIP_EXTRA_INDEX_URL=https://pypi.example.com/simple',
  ],
  'an ARG of the same name': [
    `${from}ARG PIP_EXTRA_INDEX_URL=https://pypi.example.com/simple\nRUN pip install shop==1\nRUN pip install y==1\n`,
    'PIP_EXTRA_INDEX_URL=https://pypi.example.com/simple',
  ],
  'for one command': [
    `${from}RUN PIP_EXTRA_INDEX_URL=https://pypi.example.com pip install shop==1\n`,
    'PIP_EXTRA_INDEX_URL=https://pypi.example.com pip install shop==1',
  ],
  'in a builder': [
    `${from.replace('\n', ' AS b\n')}RUN pip wheel ${extra} -w /w shop==1\n${from}COPY --from=b /w /w\n`,
    extra,
  ],
  'for one platform, and for all': [
    `${from}ARG TARGETARCH\nRUN if [ "$TARGETARCH" = arm ]; then export PIP_EXTRA_INDEX_URL=https://pypi.example.com; fi; PIP_EXTRA_INDEX_URL=https://pypi.example.com pip install a==1\n`,
    'PIP_EXTRA_INDEX_URL=https://pypi.example.com pip install a==1',
  ],
  'another test': [
    `${from}RUN if [ -n "$(cat /mode)" ]; then export PIP_EXTRA_INDEX_URL=https://pypi.example.com; fi; pip install a==1\n`,
    'pip install a==1',
  ],
  'for all behind what is for one platform': [
    `${from}ARG TARGETARCH\nRUN if [ "$TARGETARCH" = arm ]; then apt-get update; fi; pip install ${extra} a==1\n`,
    extra,
  ],
  'uv that takes the best of all': [
    `${from}RUN uv pip install --system --index-strategy unsafe-best-match ${extra} shop==1\n`,
    extra,
  ],
  'the same by its variable': [
    `${from}ENV UV_INDEX_STRATEGY=unsafe-best-match\nRUN uv pip install ${extra} shop==1\n`,
    extra,
  ],
})
test.each([
  ['https://download.pytorch.org/whl/cu121', 'notice'],
  ['https://pypi.nvidia.com', 'notice'],
  ['https://pypi.example.com/simple https://pypi.nvidia.com', undefined],
  ['https://download.pytorch.org.example.com/whl', undefined],
  ['https://europe-python.pkg.dev/acme/pypi/simple', undefined],
  ['https://us-python.pkg.dev/acme/pypi/simple', undefined],
])('level: %s', (url, level) => {
  const file = `${from}ENV PIP_EXTRA_INDEX_URL="${url}"\nRUN pip install shop==1\n`
  expect(reportsOf(rule, file).map((report) => report.level)).toEqual([level])
})

describe('indexes whose names belong to their owners on PyPI too', () => {
  test.each([
    ...['download.pytorch.org', 'pypi.ngc.nvidia.com', 'pypi.nvidia.com', 'pypi.python.org', 'pypi.org'],
    ...['test.pypi.org', 'www.piwheels.org', 'wheels.vllm.ai', 'flashinfer.ai', 'pypi.anaconda.org', 'data.pyg.org'],
    ...['google-coral.github.io', 'pip.repos.neuron.amazonaws.com', 'us-python.pkg.dev/ml-oss-artifacts-published'],
    ...['storage.googleapis.com/jax-releases', 'storage.googleapis.com/libtpu-releases', 'abetlen.github.io'],
    ...['dl.fbaipublicfiles.com', 'alpine-wheels.github.io', 'musllinux.github.io', 'wheels.home-assistant.io'],
  ])('%s', (host) => {
    const message = (url: string): unknown[] =>
      reportsOf(rule, `${from}RUN pip install -i https://pypi.example.com --extra-index-url ${url} x\n`).map(
        ({ level }) => level,
      )
    expect(message(`https://${host}/simple`)).toEqual(['notice'])
    expect(message(`http://user@${host}/simple`)).toEqual(['notice'])
    expect(message(`https://${host.replace(/^[^/]*/, '$&.example.com')}/simple`)).toEqual([undefined])
    expect(message(`https://example.com/${host}`)).toEqual([undefined])
  })

  test('the host is named', () => {
    const [report] = reportsOf(rule, `${from}RUN pip install --extra-index-url https://pypi.nvidia.com x\n`)
    expect(report?.message).toContain('pypi.nvidia.com')
  })

  test.each([
    ['https://download.pytorch.org/whl/cpu', 'notice'],
    ['https://pypi.example.com/simple', 'warning'],
  ])('uv that takes the best of all: %s', (url, level) => {
    const file = `${from}RUN uv pip install --system --index-strategy unsafe-best-match --extra-index-url ${url} x\n`
    expect(reportsOf(rule, file).map((report) => report.level)).toEqual([level])
  })
})

describe('by variables', () => {
  const best = '--index-strategy unsafe-best-match'
  test.each([
    ['UV_EXTRA_INDEX_URL', `uv pip install --system ${best} x`, 1],
    ['UV_INDEX', `uv pip install --system ${best} x`, 1],
    ['UV_INDEX', `uv sync ${best}`, 1],
    ['UV_INDEX', 'uv sync', 0],
    ['PIP_EXTRA_INDEX_URL', `uv pip install --system ${best} x`, 0],
    ['UV_EXTRA_INDEX_URL', 'pip install x', 0],
    ['UV_INDEX', 'pip install x', 0],
    ['PIP_EXTRA_INDEX_URL', 'poetry install', 0],
  ])('%s and %s', (name, call, count) => {
    const url = 'https://pypi.example.com'
    expect(reportsOf(rule, `${from}ENV ${name}=${url}\nRUN ${call}\n`)).toHaveLength(count)
    expect(reportsOf(rule, `${from}RUN ${name}=${url} ${call}\n`)).toHaveLength(count)
  })

  test("an index of uv's as an option", () => {
    expect(reportsOf(rule, `${from}RUN uv sync ${best} --index https://pypi.example.com\n`)).toHaveLength(1)
    expect(reportsOf(rule, `${from}RUN pip install --index https://pypi.example.com x\n`)).toEqual([])
  })
})

describe("by pip's configuration", () => {
  const index = 'https://pypi.example.com/simple'
  const write = `printf "[global]\\nextra-index-url = ${index}\\n" > /etc/pip.conf`
  test.each([
    [`RUN ${write} && pip install x\n`, 1],
    [`RUN ${write}\nRUN pip install x\nRUN pip install y\n`, 1],
    [`RUN pip config set global.extra-index-url ${index}\nRUN pip install x\n`, 1],
    [`COPY <<E /root/.config/pip/pip.conf\n[install]\nextra_index_url: ${index}\nE\nRUN pip install x\n`, 1],
    [`RUN pip install x && ${write}\n`, 0],
    [`RUN ${write}\nRUN pip install --require-hashes -r a.txt\n`, 0],
    [`RUN ${write}\nRUN pip --isolated install x\n`, 0],
    [`RUN ${write}\nRUN pip list\n`, 0],
    [`RUN ${write}\nRUN uv pip install --system --index-strategy unsafe-best-match x\n`, 0],
    [`RUN printf "[global]\\nindex-url = ${index}\\n" > /etc/pip.conf && pip install x\n`, 0],
    [`RUN printf "[list]\\nextra-index-url = ${index}\\n" > /etc/pip.conf && pip install x\n`, 0],
    [`RUN printf "[global]\\nextra-index-url = ${index}\\n" > /etc/x.conf && pip install x\n`, 0],
  ])('%j: %d', (steps, count) => {
    expect(reportsOf(rule, from + steps)).toHaveLength(count)
  })
  test('of a public one it is a notice', () => {
    const [report] = reportsOf(
      rule,
      `${from}RUN pip config set global.extra-index-url https://www.piwheels.org/simple\nRUN pip install x\n`,
    )
    expect(report?.level).toBe('notice')
  })
})
