import { expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { buildFacts } from '../../../src/dockerfile/facts.js'
import { parseDockerfile } from '../../../src/dockerfile/parse.js'
import { RULES } from '../../../src/rules/index.js'
import { SourceText } from '../../../src/source/text.js'
import { contextOf, reportsOf } from '../harness.js'

const rule = 'late-delete'
const from = 'FROM python:3.13-slim\nWORKDIR /app\n'

staysSilent(rule, {
  'packages that were purged, and are installed again': `${from}RUN apt-get update && apt-get install -y gcc libpq5 && pip install x && apt-get purge -y gcc\nRUN apt-get update && apt-get install -y gcc && pip install y && apt-get purge -y gcc\n`,
  "a checkout's history that is kept out": {
    Dockerfile: `${from}COPY . .\nRUN rm -rf .git\n`,
    'shop.py': '',
    '.dockerignore': '.git\n',
  },
  'a history of a folder of the checkout': { Dockerfile: `${from}COPY src .\nRUN rm -rf .git\n`, 'src/shop.py': '' },
  'in the RUN that made it': `${from}RUN curl -O https://example.org/a.tar.gz && tar xf a.tar.gz && rm a.tar.gz\n`,
  'a guard': `${from}RUN rm -rf build dist && python setup.py build\n`,
  'what the base brought': `${from}RUN rm -rf /usr/share/doc /usr/local/lib/python3.13/test && apt-get purge -y perl-base\n`,
  'a folder of lists': `${from}COPY requirements /requirements\nRUN pip install -r /requirements/prod.txt && rm -rf /requirements\n`,
  'a folder of lists, from another stage': `FROM python:3.13 AS b\nCOPY reqs/ /reqs\nFROM python:3.13\nCOPY --from=b /reqs /tmp/reqs/\nRUN pip install -r /tmp/reqs/prod.txt && rm -r /tmp/reqs\n`,
  'text files one by one': `${from}COPY requirements.txt .\nCOPY install.sh /tmp/\nRUN pip install -r requirements.txt && rm requirements.txt /tmp/install.sh\n`,
  configuration: `${from}COPY nginx.tar.gz /etc/x/\nRUN rm -rf /etc/x && mv /root/.config/a /root/.config/b\n`,
  'another stage': `${from.replace('slim', 'slim AS a')}COPY . .\nRUN rm -rf /app\n${from}COPY --from=a /opt /opt\n`,
  'the lists of apt': `${from}RUN apt-get update && apt-get install -y curl\nRUN rm -rf /var/lib/apt/lists/*\n`,
  'what the ignore file keeps out': {
    Dockerfile: `${from}COPY . .\nRUN rm -rf /app/data\n`,
    'data/a.csv': '',
    'shop.py': '',
    '.dockerignore': 'data\n',
  },
  'what the context does not have': { Dockerfile: `${from}COPY . .\nRUN rm -rf /app/.cache\n`, 'shop.py': '' },
  'a script of the sources': { Dockerfile: `${from}COPY . .\nRUN rm /app/install.sh\n`, 'install.sh': '' },
  'on a mount': `${from}RUN --mount=type=bind,source=w.tar.gz,target=/w.tar.gz tar xf /w.tar.gz\nRUN rm -f /w.tar.gz\n`,
  'packages of the same RUN': `${from}RUN apt-get update && apt-get install -y gcc && pip install x && apt-get purge -y gcc\n`,
  'autoremove alone': `${from}RUN apt-get install -y gcc\nRUN apt-get autoremove -y\n`,
  'only some of it': `${from}COPY . .\nRUN find . -name "*.po" -newer x -delete\n`,
  'unpacked and moved in one RUN': `${from}RUN wget https://example.org/go1.21.tar.gz\nRUN tar xf go1.21.tar.gz && mv go /usr/local\n`,
  'a folder that something else made': `${from}RUN tar xf tools.tar.gz\nRUN mkdir out && mv out /opt/out\n`,
  'what a build may have made': `${from}RUN tar xf tools.tar.gz\nRUN make -C tools\nRUN mv out /opt/out\n`,
  'what a copy may have brought': `${from}COPY . .\nRUN tar xf tools.tar.gz\nRUN mv go /opt/go\n`,
  'what an image may have brought': `${from}COPY --from=registry.example/x:1 /srv /app\nRUN tar xf go1.21.tar.gz\nRUN mv go /opt/go\n`,
  'what another archive of the same RUN brings': `${from}RUN tar xf tools.tar.gz\nRUN tar xf more.tar.gz && mv more-1 /opt/more\n`,
  'of another folder': `${from}RUN tar xf tools.tar.gz -C /opt/tools\nRUN mv tools /usr/local\n`,
  'a folder of the system':
    'FROM python:3.13-slim\nRUN tar xf s6.tar.gz\nRUN mv /etc/services.d /etc/s6 && mv /home/a /home/b\n',
  'a member that was not unpacked': `${from}RUN tar -xf tools.tar.gz tools/bin\nRUN mv share /opt/share\n`,
  'an archive that may be unpacked': `${from}ARG D\nRUN if [ -n "$D" ]; then tar xf go1.21.tar.gz; fi\nRUN mv go /usr/local\n`,
  'a base that may have brought it':
    'FROM registry.example/base:1\nRUN pip install x\nWORKDIR /srv\nRUN tar xf tools.tar.gz\nRUN mv data /data\n',
  'a text of an archive': `${from}RUN tar xf tools.tar.gz\nRUN mv tools/tools.ini /opt/\n`,
  'a branch': `${from}ARG D\nCOPY data data\nRUN if [ -n "$D" ]; then rm -rf data; fi\n`,
})

firesOn(rule, {
  'what find looks for in clones': [
    `${from}RUN git clone https://example.org/a.git && git clone https://example.org/b /srv/b\nRUN (find . -type d -name ".git") | xargs rm -rf\n`,
    'find . -type d -name ".git"',
  ],
  'the same from the root, by find itself': [
    `${from}RUN git clone https://example.org/b data/deep/b\nRUN find / -name .git -exec rm -rf {} +\n`,
    'find / -name .git -exec rm -rf {} +',
  ],
  'compilers, of which build-tools-kept says another thing': [
    `${from}RUN apt-get install -y gcc\nRUN pip install x\nRUN apt-get purge -y gcc\n`,
    'apt-get purge -y gcc',
  ],
  'another package than the compiler beside it': [
    `${from}RUN apt-get install -y gcc git\nRUN pip install x\nRUN apt-get purge -y git\n`,
    'apt-get purge -y git',
  ],
  'the history of a checkout': [
    { Dockerfile: `${from}COPY . .\nRUN find . -type d -name ".git" | xargs rm -rf\n`, 'shop.py': '' },
    'find . -type d -name ".git"',
  ],
  'one of several packages': [
    `${from}RUN apt-get update && apt-get install -y gcc git && apt-get purge -y gcc\nRUN apt-get purge -y git\n`,
    'apt-get purge -y git',
  ],
  'an archive': [`${from}COPY a.tar.gz /tmp/\nRUN tar xf /tmp/a.tar.gz && rm /tmp/a.tar.gz\n`, 'rm /tmp/a.tar.gz'],
  'a download': [
    `${from}RUN curl -fsSLO https://example.org/spark.tgz\nRUN tar xf spark.tgz\nRUN rm spark.tgz\n`,
    'rm spark.tgz',
  ],
  'a download with an unknown version': [
    `${from}RUN curl -LO https://example.org/$(curl -s https://example.org/v)/kubectl\nRUN mv kubectl /usr/local/bin/\n`,
    'mv kubectl /usr/local/bin/',
  ],
  'the history of a clone': [
    `${from}RUN git clone https://example.org/shop /src\nRUN pip install /src && rm -rf /src/.git\n`,
    'rm -rf /src/.git',
  ],
  'a folder': [`${from}COPY . /src\nRUN pip install /src\nRUN rm -rf /src\n`, 'rm -rf /src'],
  'of the context, where it is there': [
    { Dockerfile: `${from}COPY . .\nRUN rm -rf tests docs\n`, 'tests/test_shop.py': '', 'shop.py': '' },
    'rm -rf tests docs',
  ],
  'a folder beside lists': [
    `${from}COPY reqs /tmp/reqs\nCOPY corpus /tmp/corpus\nRUN pip install x && rm -rf /tmp/reqs /tmp/corpus\n`,
    'rm -rf /tmp/reqs /tmp/corpus',
  ],
  'all of /tmp': [
    `${from}ADD https://example.org/x.zip /tmp/\nRUN unzip /tmp/x.zip && rm -rf /tmp/*\n`,
    'rm -rf /tmp/*',
  ],
  'what an archive held': [
    `FROM python:3.13-slim
RUN wget https://mirrors.example/golang/go1.21.4.linux-amd64.tar.gz
RUN tar -xvf go1.21.4.linux-amd64.tar.gz
RUN rm go1.21.4.linux-amd64.tar.gz
RUN mv go /usr/local
`,
    'rm go1.21.4.linux-amd64.tar.gz',
    'mv go /usr/local',
  ],
  'what an archive held, by its name, on an unknown base': [
    'FROM registry.example/base:1\nRUN pip install x\nWORKDIR /srv\nRUN python build.py && tar xf go1.21.tar.gz\nRUN mv go /usr/local\n',
    'mv go /usr/local',
  ],
  'a program that an archive held': [
    `${from}RUN curl -sSL https://example.org/helm.tgz | tar -xz -C /tmp\nRUN pip install x && mv /tmp/linux-amd64/helm /usr/local/bin/helm\n`,
    'mv /tmp/linux-amd64/helm /usr/local/bin/helm',
  ],
  'what an archive held, by a pattern': [
    `${from}RUN tar xf ffmpeg-release.tar.xz\nRUN mv ffmpeg-*-static /opt/ffmpeg\n`,
    'mv ffmpeg-*-static /opt/ffmpeg',
  ],
  moved: [`${from}COPY model /tmp/model\nRUN mv /tmp/model /opt/model\n`, 'mv /tmp/model /opt/model'],
  packages: [
    `${from}RUN apt-get update && apt-get install -y git libpq5\nRUN pip install x\nRUN apt-get purge -y --auto-remove git\n`,
    'apt-get purge -y --auto-remove git',
  ],
  'a virtual package': [
    'FROM python:3.13-alpine3.22\nRUN apk add --virtual .deps git\nRUN apk del .deps\n',
    'apk del .deps',
  ],
  'packages of pip': [
    `${from}RUN pip install pytest==8.4.2 flask\nRUN pip uninstall -y pytest\n`,
    'pip uninstall -y pytest',
  ],
  'through the lineage': [
    'FROM python:3.13-slim AS base\nCOPY data.zip /\nFROM base\nRUN rm /data.zip\n',
    'rm /data.zip',
  ],
  'what went once does not go again': [
    `${from}COPY a.zip /tmp/\nRUN rm /tmp/a.zip\nRUN rm -rf /tmp/a.zip\n`,
    'rm /tmp/a.zip',
  ],
})

test('names what goes and where it came from', () => {
  const [report] = reportsOf(rule, `${from}COPY a.zip b.zip /tmp/\nRUN rm -rf /tmp/*\n`)
  expect(report?.message).toContain('added /tmp/a.zip and /tmp/b.zip,')
  expect(report?.related).toHaveLength(1)
})

test('says it of one thing, them of several', () => {
  const message = (text: string): string | undefined => reportsOf(rule, from + text)[0]?.message
  const install = 'RUN apt-get update && apt-get install -y cmake git libxml2\n'
  expect(message(`${install}RUN apt-get purge -y cmake git\n`)).toBe(
    'An earlier layer installed cmake and git, and keeps them: removing them here makes no image smaller. Install and remove them in one RUN, or build in a stage of its own.',
  )
  expect(message(`${install}RUN apt-get purge -y git\n`)).toContain('installed git, and keeps it: removing it here')
  expect(message('COPY a.zip b.zip /tmp/\nRUN rm /tmp/*.zip\n')).toContain(
    'its layer keeps them: removing them here makes no image smaller. Mount them for the command that needs them (`RUN --mount=type=bind,source=…`)',
  )
  expect(message('COPY --from=acme/data:1 /a.zip /tmp/\nRUN rm /tmp/a.zip\n')).toContain(
    '`RUN --mount=type=bind,from=…,source=…`',
  )
  expect(message('ADD https://example.org/a.zip /tmp/\nRUN rm /tmp/a.zip\n')).toContain('in the RUN that adds it')
  expect(message('RUN wget https://example.org/a.zip\nRUN rm a.zip\n')).toContain('Remove it in the RUN that adds it')
  expect(message('COPY model store /tmp/\nRUN mv /tmp/* /opt/\n')).toContain('keeps it: after this move')
  expect(message('COPY a.zip b.zip /tmp/\nRUN mv /tmp/a.zip /tmp/b.zip /opt/\n')).toContain('to their place')
})

test.each([
  ['own sources, of little size', 'COPY shop /opt/shop\nRUN pip install /opt/shop && rm -rf /opt/shop\n', 900_000, 0],
  [
    'sources that weigh something',
    'COPY shop /opt/shop\nRUN pip install /opt/shop && rm -rf /opt/shop\n',
    1_500_000,
    1,
  ],
  ['a small archive', 'COPY shop/a.zip /tmp/\nRUN unzip /tmp/a.zip && rm /tmp/a.zip\n', 20_000, 0],
  ['what a build made before', 'COPY dist /opt/dist\nRUN pip install /opt/dist && rm -rf /opt/dist\n', 20_000, 1],
  ['a checkout with its history', 'COPY . /opt/shop\nRUN pip install /opt/shop && rm -rf /opt/shop\n', 20_000, 1],
])('by the size, where it is known: %s', (_, text, bytes, expected) => {
  const context = { ...contextOf({ 'shop/a.zip': '' }), size: (path: string) => (path === 'shop/a.zip' ? bytes : null) }
  const dockerfile = parseDockerfile(new SourceText('Dockerfile', from + text))
  const facts = buildFacts(dockerfile, { target: null, context, buildArguments: new Map() })!
  const own = RULES.find(({ id }) => id === rule)!
  expect([...own.check({ facts, files: context, options: {}, today: new Date('2026-11-20') })]).toHaveLength(expected)
})

test('of what is searched for the clones are named, and the part that goes of a copy', () => {
  const size = (path: string): number => (path.endsWith('.bin') ? 2_000_000 : 100)
  const said = (files: string | Record<string, string>): (readonly [string, number])[] =>
    reportsOf(rule, files, { context: { size } }).map(
      ({ message, related }) => [message, related?.length ?? 0] as const,
    )
  const clones = `${from}COPY . .\nRUN git clone https://example.org/a.git\nRUN find . -name .git -type d | xargs rm -rf\n`
  expect(said(clones)).toEqual([[expect.stringContaining('added /app/a/.git, and keeps it'), 1]])
  const part = `${from}COPY . .\nRUN find /app -name tests -exec rm -rf {} +\n`
  const files = { Dockerfile: part, 'shop/tests/big.bin': '', 'shop/shop.bin': '' }
  expect(said(files)).toEqual([[expect.stringContaining('added /app/**/tests (2.0 MB), and'), 1]])
})

test('nothing that find passes by is blamed', () => {
  const elsewhere = `${from}RUN git clone https://example.org/b /srv/b\nRUN find /opt -name .git -exec rm -rf {} +\n`
  expect(reportsOf(rule, elsewhere)).toEqual([])
})
