import { describe, expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'torch-cuda-unasked'
const from = 'FROM python:3.13\n'
const cpu = 'https://download.pytorch.org/whl/cpu'
const tree = (dockerfile: string, requirements: string): Record<string, string> => ({
  Dockerfile: `${from}COPY requirements.txt .\n${dockerfile}`,
  'requirements.txt': requirements,
})

staysSilent(rule, {
  'the index for CPUs': `${from}RUN pip install torch --index-url ${cpu}\n`,
  'an index beside PyPI': `${from}RUN pip install torch==2.9.1 --extra-index-url=${cpu}\n`,
  'the index by a variable': `${from}ENV PIP_EXTRA_INDEX_URL=${cpu}\nRUN pip install torch\n`,
  'an index for uv': `${from}ENV UV_TORCH_BACKEND=cpu\nRUN uv pip install --system torch\n`,
  'pages of links': `${from}RUN pip install torch==1.13.1+cpu -f https://download.pytorch.org/whl/torch_stable.html\n`,
  'a wheel': `${from}RUN pip install https://example.com/torch-2.9.1-cp313-cp313-linux_x86_64.whl\n`,
  'a base with CUDA':
    'FROM nvidia/cuda:12.8.0-runtime-ubuntu24.04\nRUN apt-get install -y python3-pip && pip install torch\n',
  'a base that nobody knows': 'FROM acme/ml\nRUN pip install torch\nCMD ["python", "x.py"]\n',
  'a GPU is asked for': `${from}ENV NVIDIA_VISIBLE_DEVICES=all\nRUN pip install torch\n`,
  'the program asks for it': `${from}RUN pip install torch\nCMD ["python", "train.py", "--device", "cuda"]\n`,
  'another package needs one': `${from}RUN pip install torch flash-attn\n`,
  'for ARM': 'FROM --platform=linux/arm64 python:3.13\nRUN pip install torch\n',
  'torch for CPUs is there already': `${from}RUN pip install torch --index-url ${cpu}\nRUN pip install torchvision torch\n`,
  'a wheel of it, before': `${from}RUN pip install ${cpu}/torch-0.4.1-cp35-cp35m-linux_x86_64.whl && pip install torchvision\n`,
  'packages that only sound alike': `${from}RUN pip install torch-model-archiver transformers\n`,
  'a package that needs it, and torch for CPUs before': `${from}RUN pip install torch --index-url ${cpu}\nRUN pip install sentence-transformers\n`,
  'a package that needs it, with an index': `${from}RUN pip install openai-whisper --extra-index-url ${cpu}\n`,
  'a package that needs it, and torch for CPUs in the same call': `${from}RUN pip install ultralytics torch==2.9.1+cpu\n`,
  'torch for CPUs, named behind what needs it': `${from}RUN pip install torchvision torch==2.9.1+cpu\n`,
  'without what it needs': `${from}RUN pip install --no-deps ultralytics\n`,
  'torch may come of requirements that are not at hand': `${from}RUN pip install -r base.txt\nRUN pip install easyocr\n`,
  'torch may come of conda':
    'FROM continuumio/miniconda3:24.1.2-0\nRUN conda install -y pytorch cpuonly\nRUN pip install easyocr\nCMD ["python", "x.py"]\n',
  'extras that need no torch': `${from}RUN pip install 'transformers[sentencepiece]' spacy\n`,
  'it stays in a builder': `FROM python:3.13 AS b\nRUN pip install torch && python export.py\nFROM python:3.13\nCOPY --from=b /model /model\n`,
  'the requirements name an index': tree(
    'RUN pip install -r requirements.txt\n',
    `--extra-index-url ${cpu}\ntorch==2.9.1\n`,
  ),
  'the requirements name a build for CPUs': tree('RUN pip install -r requirements.txt\n', 'torch==2.9.1+cpu\n'),
  'the requirements are for a Mac': tree('RUN pip install -r requirements.txt\n', "torch; sys_platform == 'darwin'\n"),
  "pip's configuration": `${from}COPY pip.conf /etc/pip.conf\nRUN pip install torch\n`,
  'a project with an index': {
    Dockerfile: `${from}COPY . .\nRUN uv sync\n`,
    'pyproject.toml': `[project]\nname = "a"\ndependencies = ["torch"]\n[[tool.uv.index]]\nname = "cpu"\nurl = "${cpu}"\n`,
  },
})
staysSilent(
  rule,
  { 'a Dockerfile for GPUs': { 'Dockerfile.gpu': `${from}RUN pip install torch\n` } },
  { path: 'Dockerfile.gpu' },
)

firesOn(rule, {
  'a package that needs it': [`${from}RUN pip install openai-whisper\n`, 'pip install openai-whisper'],
  'one that needs it by an extra': [
    `${from}RUN pip install 'transformers[torch]'\n`,
    "pip install 'transformers[torch]'",
  ],
  'one that needs it, among requirements': [
    tree(
      'RUN pip install --upgrade pip\nRUN pip install -r requirements.txt\n',
      'flask\nSentence_Transformers==3.4.1\n',
    ),
    'pip install -r requirements.txt',
  ],
  'one that needs it, in a Pipfile': [
    { Dockerfile: `${from}COPY . .\nRUN pipenv install --system\n`, Pipfile: '[packages]\nultralytics = "*"\n' },
    'pipenv install --system',
  ],
  'once, also where torch comes behind': [
    `${from}RUN pip install accelerate\nRUN pip install torch\n`,
    'pip install accelerate',
  ],
  'by name': [`${from}RUN pip install torch==2.9.1\n`, 'pip install torch==2.9.1'],
  'with others': [`${from}RUN pip install flask 'torch>=2' numpy\n`, "pip install flask 'torch>=2' numpy"],
  'torchvision needs it': [`${from}RUN pip install torchvision\n`, 'pip install torchvision'],
  'in the requirements': [
    tree('RUN pip install -r requirements.txt\n', 'flask\ntorch==2.9.1\n'),
    'pip install -r requirements.txt',
  ],
  uv: [`${from}RUN uv pip install --system torch\n`, 'uv pip install --system torch'],
  'a project': [
    {
      Dockerfile: `${from}COPY . .\nRUN uv sync\n`,
      'pyproject.toml': '[project]\nname = "a"\ndependencies = ["torch>=2"]\n',
    },
    'uv sync',
  ],
  'an environment that is copied': [
    'FROM python:3.13 AS b\nRUN python -m venv /v && /v/bin/pip install torch\nFROM python:3.13\nCOPY --from=b /v /v\n',
    '/v/bin/pip install torch',
  ],
  'one report for one environment': [
    `${from}RUN pip install torch\nRUN pip install torchvision\n`,
    'pip install torch',
  ],
})

turnsInto(rule, {
  'torch alone': [
    `${from}RUN pip install torch==2.9.1 torchvision\n`,
    `${from}RUN pip install --index-url ${cpu} torch==2.9.1 torchvision\n`,
  ],
})

test('no edit where other packages come along', () => {
  expect(reportsOf(rule, `${from}RUN pip install torch flask\n`)[0]?.edit).toBeUndefined()
})

test.each([
  ['the folder', 'pip install .', 1],
  ['an editable install with extras', "pip install -e '.[test]'", 1],
  ['a folder by its path', 'pip install /app', 1],
  ['another project', 'pip install ./lib', 0],
  ['packages alone', 'pip install flask', 0],
])('a project that pip installs: %s', (_, command, count) => {
  const Dockerfile = `${from}WORKDIR /app\nCOPY . .\nRUN ${command}\n`
  const project = (dependencies: string): string => `[project]\nname = "a"\ndependencies = [${dependencies}]\n`
  const files = { Dockerfile, 'pyproject.toml': project('"torch>=2"'), 'lib/pyproject.toml': project('') }
  expect(reportsOf(rule, files)).toHaveLength(count)
})

test('says which package needs it', () => {
  const [report] = reportsOf(rule, `${from}RUN pip install flask easyocr\n`)
  expect(report!.message).toMatch(/^`easyocr` needs torch,/)
  const [byExtra] = reportsOf(rule, `${from}RUN pip install 'Transformers[torch]'\n`)
  expect(byExtra!.message).toMatch(/^`transformers\[torch\]` needs torch,/)
  expect(report!.edit).toBeUndefined()
})

describe('what may come from another index', () => {
  test.each([
    ...['--index-url', '-i', '--extra-index-url', '--find-links', '-f', '--no-index'].map(
      (name) => `pip install ${name}`,
    ),
    ...['--default-index', '--index', '--torch-backend', '--extra-index-url'].map(
      (name) => `uv pip install --system ${name}`,
    ),
  ])('%s', (call) => {
    const value = call.endsWith('--no-index') ? '' : ' x'
    expect(reportsOf(rule, `${from}RUN ${call}${value} torch\n`)).toEqual([])
  })

  test.each(
    `PIP_INDEX_URL PIP_EXTRA_INDEX_URL PIP_FIND_LINKS PIP_CONFIG_FILE PIP_NO_INDEX UV_INDEX_URL UV_EXTRA_INDEX_URL
    UV_INDEX UV_DEFAULT_INDEX UV_FIND_LINKS UV_TORCH_BACKEND UV_CONFIG_FILE UV_NO_INDEX`.split(/\s+/),
  )('%s', (name) => {
    expect(reportsOf(rule, `${from}ENV ${name}=x\nRUN pip install torch\n`)).toEqual([])
    expect(reportsOf(rule, `${from}ENV ${name}=\nRUN pip install torch\n`)).toHaveLength(1)
  })

  test.each(['pip.conf', '.pip/pip.conf', 'uv.toml', 'pip/config'])('%s is copied', (path) => {
    expect(reportsOf(rule, `${from}COPY conf/${path} /etc/\nRUN pip install torch\n`)).toEqual([])
  })

  test.each(['pip config set global.index-url x', 'pip3 config set global.index-url x'])('%s', (call) => {
    expect(reportsOf(rule, `${from}RUN ${call}\nRUN pip install torch\n`)).toEqual([])
  })
})

describe('markers', () => {
  test.each([
    ["sys_platform == 'darwin'", 0],
    ["sys_platform == 'win32'", 0],
    ["platform_system == 'Windows'", 0],
    ["platform_machine == 'aarch64'", 0],
    ["platform_machine == 'arm64'", 0],
    ["sys_platform != 'linux'", 0],
    ["platform_machine != 'x86_64'", 0],
    ["sys_platform != 'darwin'", 1],
    ["platform_machine != 'aarch64'", 1],
    ["platform_machine != 'arm64'", 1],
    ["sys_platform != 'win32'", 1],
    ["sys_platform == 'linux'", 1],
    ["python_version > '3.8'", 1],
  ])('%s', (marker, count) => {
    expect(reportsOf(rule, tree('RUN pip install -r requirements.txt\n', `torch; ${marker}\n`))).toHaveLength(count)
  })
})

describe('platforms', () => {
  const count = (platform: string, ...deployments: string[]): number =>
    reportsOf(rule, `FROM ${platform}python:3.13\nRUN pip install torch\n`, {
      deployments: deployments.map((one) => ({ platform: one })),
    }).length

  test('only where all are others than x86-64', () => {
    expect([count(''), count('--platform=linux/amd64 '), count('--platform=$BUILDPLATFORM ')]).toEqual([1, 1, 1])
    expect([count('--platform=linux/arm64 '), count('', 'linux/arm64'), count('', 'linux/arm/v7')]).toEqual([0, 0, 0])
    expect([count('', 'linux/arm64', 'linux/amd64'), count('', 'linux/x86_64')]).toEqual([1, 1])
  })
})

test.each(['torch', 'torchvision', 'torchaudio'])('%s alone can be edited', (name) => {
  const [report] = reportsOf(rule, `${from}RUN pip install ${name}\n`)
  expect(report?.edit).toBeDefined()
})

test.each(['pip install -r requirements.txt', 'uv sync'])('no edit of %s', (call) => {
  const files = {
    ...tree(`COPY . .\nRUN ${call}\n`, 'torch\n'),
    'pyproject.toml': '[project]\nname = "a"\ndependencies = ["torch"]\n',
  }
  expect(reportsOf(rule, files).map(({ edit }) => edit)).toEqual([undefined])
})

test('each environment by itself', () => {
  const two = 'RUN python -m venv /v && /v/bin/pip install torch && pip install torch\n'
  expect(reportsOf(rule, `${from}${two}`).map(({ text }) => text)).toEqual([
    '/v/bin/pip install torch',
    'pip install torch',
  ])
})
